import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readmePath, remade } from '../tools/readme.ts';

test('the README’s fields are the schema’s, and its example is what comes out; npm run readme makes them', async () => {
  const readme = readFileSync(readmePath, 'utf8');
  expect(await remade(readme)).toBe(readme);
});
