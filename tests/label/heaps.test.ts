import { expect, test } from 'vitest';
import { heapsOf } from '../../src/label/heaps.ts';
import { Labels } from '../../src/label/index.ts';
import { readBlocks } from '../../src/read/blocks.ts';

const TEXT = '本报讯（记者王小川）桥通了，村里的人都来看。';
const headings = (count: number) =>
  Array.from({ length: count }, (_, i) => `# 石桥镇第${i}座桥通车${i % 50 ? '' : `\n\n${TEXT}`}`).join(
    '\n\n',
  );
const linesOf = (page: string) =>
  heapsOf(new Labels(readBlocks(page))).reduce((sum, { from, to }) => sum + to - from, 0);

test('headings in a heap are looked at again, but not thousands of them', () => {
  expect(linesOf(headings(60))).toBeGreaterThan(40);
  expect(linesOf(headings(600))).toBe(0);
});
