import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fuzzCase } from '../../tools/fuzz/cases.ts';
import { faultOf } from '../../tools/fuzz/check.ts';

/** `npm run fuzz` runs a million. */
const CASES = 400;

test(`${CASES} inputs made from seeds keep every promise`, async () => {
  for (let seed = 1; seed <= CASES; seed++) {
    const { kind, bytes } = fuzzCase(seed);
    expect(await faultOf(bytes), `seed ${seed}, ${kind}`).toBe(null);
  }
});

test('the same seed gives the same input', () => {
  expect(fuzzCase(77)).toEqual(fuzzCase(77));
});

const found = new URL('./found/', import.meta.url);
for (const name of existsSync(found) ? readdirSync(found) : []) {
  test(`found by fuzzing: ${name}`, async () => {
    expect(await faultOf(readFileSync(new URL(name, found)))).toBe(null);
  });
}
