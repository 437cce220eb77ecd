import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printable, printableLines } from '../src/printable.ts';

describe('printable', () => {
  test.each([
    ['水塔 tower', '水塔 tower'],
    ['\x1b[31m红', '\\x1b[31m红'],
    ['a\tb\r\n', 'a\\tb\\r\\n'],
    ['\x7f\x9b', '\\x7f\\x9b'],
    ['\u202etxt.exe\u2066', '\\u202etxt.exe\\u2066'],
    ['\u2028', '\\u2028'],
    ['𠮷\ud842', '𠮷\\ud842'],
  ])('%j is printed %j', (text, printed) => expect(printable(text)).toBe(printed));

  test('leaves no control character of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cs}/u);
        expect(printableLines(text).split('\n')).toEqual(text.split('\n').map(printable));
      }),
    );
  });
});
