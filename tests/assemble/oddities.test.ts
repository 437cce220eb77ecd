import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/parse.ts';
import { listBegunInside } from '../../src/rules/oddities/lost-heads.ts';
import { quoteNotOpened } from '../../src/rules/oddities/quotes.ts';

describe('oddities', () => {
  describe.each([quoteNotOpened, listBegunInside])('$id', ({ test, examples, counterExamples }) => {
    it.each(examples)('%s is odd', (text) => {
      expect(test(text)).toBe(true);
    });
    it.each(counterExamples)('%s is in order', (text) => {
      expect(test(text)).toBe(false);
    });
  });
  it('says so where a page has no article', async () => {
    const page = await parseText('\n\n');
    expect(page.articles).toEqual([]);
    expect(page.notes.map((note) => note.rule)).toContain('odd/no-article');
  });
});
