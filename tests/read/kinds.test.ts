import { describe, expect, it } from 'vitest';
import { account } from '../../src/assemble/account.ts';
import { parseText } from '../../src/parse.ts';
import { kindOf } from '../../src/read/kinds.ts';
import { siteLine } from '../../src/rules/site.ts';
import { unreadable } from '../../src/rules/unreadable.ts';

describe(siteLine.id, () => {
  it.each(siteLine.examples)('%s', (text) => expect(kindOf(text, 0)).toBe('noise'));
  it.each(siteLine.counterExamples)('not %s', (text) => expect(kindOf(text, 0)).not.toBe('noise'));
});

describe(unreadable.id, () => {
  it.each(unreadable.examples)('%s', (text) => expect(kindOf(text, 0)).toBe('noise'));
  it.each(unreadable.counterExamples)('not %s', (text) => expect(kindOf(text, 0)).not.toBe('noise'));

  it('parts no heading: kicker and headline on both sides are one', async () => {
    const page = await parseText(
      '# 江城三年修路九百里\n\nw贝 \\ 6R\n\n本报讯（记者王小川）江城的路修好了，村民都来看。\n',
    );
    expect(page.articles.map(({ headline }) => headline)).toEqual(['江城三年修路九百里']);
    expect(page.furniture).toEqual([{ kind: 'other', text: 'w贝 \\ 6R', spans: [[13, 20]] }]);
  });
});

describe('a rule of asterisks', () => {
  it.each(['***', '******', '* * *', '＊＊＊', ' **** ', '**', '** **'])(
    '%j is furniture, with all its characters',
    async (rule) => {
      const text = `江城大桥通车\n\n本报讯（记者王小川）江城大桥通车了。\n${rule}\n村民都来看。\n`;
      const page = await parseText(text);
      expect(page.furniture.map(({ kind, text }) => [kind, text])).toEqual([['separator', rule.trim()]]);
      expect(account(text, page)).toEqual({ missing: [], repeated: [] });
    },
  );

  it('is missed where the page does not tell of it', () => {
    const nothing = { articles: [], furniture: [], unplaced: [] };
    expect(account('***\n**', nothing)).toEqual({
      missing: [
        [0, 3],
        [4, 6],
      ],
      repeated: [],
    });
  });
});
