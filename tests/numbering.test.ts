import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Numbering, pairKey } from '../src/numbering.ts';

test('numbers keys in the order in which they come, however many', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { maxLength: 4000 }), (keys) => {
      const numbering = new Numbering();
      const first = [...new Set(keys)];
      for (const key of keys) expect(numbering.of(key)).toBe(first.indexOf(key));
      expect(numbering.size).toBe(first.length);
      expect([...numbering.keys.subarray(0, first.length)]).toEqual(first);
    }),
    { numRuns: 20 },
  );
});

test('keys that come near each other, past every growth', () => {
  const numbering = new Numbering();
  for (let i = 0; i < 100_000; i++)
    expect(numbering.of(pairKey(0x4e00 + (i >> 8), 0xff00 + (i & 255)))).toBe(i);
  expect(numbering.find(pairKey(0x4e00, 0xff00))).toBe(0);
  expect(numbering.find(pairKey(0x9000, 0x9000))).toBe(-1);
});
