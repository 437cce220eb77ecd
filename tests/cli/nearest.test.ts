import { expect, test } from 'vitest';
import { nearest } from '../../src/cli/nearest.ts';

test.each([
  ['explian', 'explain'],
  ['expain', 'explain'],
  ['scheme', 'schema'],
  ['page.txt', undefined],
  ['', undefined],
])('%j is near %j', (given, meant) => {
  expect(nearest(given, ['explain', 'detect', 'schema'])).toBe(meant);
});
