import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/parse.ts';
import { listBegunInside } from '../../src/rules/oddities/lost-heads.ts';
import { quoteNotOpened } from '../../src/rules/oddities/quotes.ts';
import { strayQuote } from '../../src/rules/stray-quote.ts';

describe('oddities', () => {
  describe.each([quoteNotOpened, listBegunInside, strayQuote])(
    '$id',
    ({ test, examples, counterExamples }) => {
      it.each(examples)('%s is odd', (text) => {
        expect(test(text)).toBe(true);
      });
      it.each(counterExamples)('%s is in order', (text) => {
        expect(test(text)).toBe(false);
      });
    },
  );
  it('says so where a page has no article', async () => {
    const page = await parseText('\n\n');
    expect(page.articles).toEqual([]);
    expect(page.notes.map((note) => note.rule)).toContain('odd/no-article');
  });

  it.each(['”', '“', '"'])(
    'leaves a stray %s between dateline and paragraph with the dateline',
    async (mark) => {
      const { articles, notes } = await parseText(
        `江城大桥通车\n\n本报讯（记者王小川）${mark}江城大桥昨日通车，沿江的村民都来看。\n`,
      );
      expect(articles[0]).toMatchObject({
        dateline: `本报讯（记者王小川）${mark}`,
        byline: [{ name: '王小川' }],
        body: [{ text: '江城大桥昨日通车，沿江的村民都来看。' }],
      });
      expect(notes.map(({ rule }) => rule)).toContain('split/stray-quote');
    },
  );

  it('leaves a quotation behind a dateline whole', async () => {
    const quoted = '“江城大桥通车了。”村支书说。';
    const { articles, notes } = await parseText(`江城大桥通车\n\n本报讯（记者王小川）${quoted}\n`);
    expect(articles[0]!.body[0]!.text).toBe(quoted);
    expect(notes).toEqual([]);
  });
});
