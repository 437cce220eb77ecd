import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emit, emitPieces } from '../../src/emit/emit.ts';
import { jsonPieces, toJson } from '../../src/emit/json.ts';
import { page as anyPage } from './arbitrary.ts';

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

  test('in pieces is the same text', () => {
    fc.assert(
      fc.property(anyPage, fc.boolean(), fc.boolean(), (page, pretty, ascii) => {
        expect([...jsonPieces(page, { pretty, ascii })].join('')).toBe(toJson(page, { pretty, ascii }));
      }),
    );
    expect([...jsonPieces({}, { pretty: true })].join('')).toBe('{}');
    expect([...jsonPieces({ a: undefined, b: [], c: '\n' })].join('')).toBe('{"b":[],"c":"\\n"}');
  });

  test('of a long page is written piece by piece', async () => {
    const [page] = fc.sample(anyPage, { numRuns: 1, seed: 7 });
    const unplaced = Array.from({ length: 9 }, () => ({
      text: '水'.repeat(100_000),
      spans: [],
      reason: '读不完',
    }));
    const pieces: string[] = [];
    for await (const piece of emitPieces({ ...page!, unplaced }, 'json', { pretty: true }))
      pieces.push(piece);
    expect(pieces.length).toBe(4);
    expect(pieces.join('')).toBe(await emit({ ...page!, unplaced }, 'json', { pretty: true }));
  });
});
