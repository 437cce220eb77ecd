import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/parse.ts';
import { quoteNotOpened } from '../../src/rules/oddities/quotes.ts';

describe('oddities', () => {
  it.each(quoteNotOpened.examples)('%s closes what was not opened', (text) => {
    expect(quoteNotOpened.test(text)).toBe(true);
  });
  it.each(quoteNotOpened.counterExamples)('%s is in order', (text) => {
    expect(quoteNotOpened.test(text)).toBe(false);
  });
  it('says so where a page has no article', async () => {
    const page = await parseText('\n\n');
    expect(page.articles).toEqual([]);
    expect(page.notes.map((note) => note.rule)).toContain('odd/no-article');
  });
});
