import { expect, test } from 'vitest';
import { kindOf } from '../../src/read/kinds.ts';

test('a line of many comments and a word is told apart at once, not after trying all ways to divide it', () => {
  const from = process.cpuUsage();
  expect(kindOf(`${'<!---->'.repeat(56)}x`, 0)).toBe('text');
  expect(kindOf('<!---->'.repeat(56), 0)).toBe('separator');
  expect(process.cpuUsage(from).user / 1000).toBeLessThan(500);
});
