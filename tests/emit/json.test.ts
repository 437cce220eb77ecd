import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toJson } from '../../src/emit/json.ts';

const text = fc.string({ unit: 'binary', maxLength: 50 });

describe('JSON', () => {
  test('is the same value in every style', () => {
    fc.assert(
      fc.property(text, fc.boolean(), fc.boolean(), (value, pretty, ascii) => {
        expect(JSON.parse(toJson({ value }, { pretty, ascii }))).toEqual({ value });
      }),
    );
  });

  test('holds no control characters, and with ascii nothing but ASCII', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(toJson(value)).not.toMatch(/\p{Cc}/u);
        expect(toJson(value, { ascii: true })).toMatch(/^[ -~]*$/);
      }),
    );
  });

  test('writes a character beyond the first plane as two escapes', () => {
    expect(toJson('𠮷', { ascii: true })).toBe('"\\ud842\\udfb7"');
  });
});
