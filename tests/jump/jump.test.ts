import { describe, expect, test } from 'vitest';
import { parseJump } from '../../src/jump/jump.ts';
import { JUMP_RULES } from '../../src/rules/jumps.ts';

describe.each(JUMP_RULES)('$id', ({ direction, examples, counterExamples }) => {
  test.each(examples)('%s', (marked, page) => {
    const start = marked.indexOf('|');
    const end = marked.indexOf('|', start + 1) - 1;
    expect(parseJump(marked.replaceAll('|', ''))).toEqual([{ direction, page, start, end }]);
  });
  test.each(counterExamples)('not %s', (text) => expect(parseJump(text)).toEqual([]));
});

test('both in one text, in their order', () => {
  const found = parseJump('（上接第一版）路修到了村口。（下转第四版）');
  expect(found.map(({ direction, page }) => direction + page)).toEqual(['from1', 'to4']);
});
