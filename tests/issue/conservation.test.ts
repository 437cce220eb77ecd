import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkPages } from '../../src/issue/link-pages.ts';
import { parseText } from '../../src/parse.ts';
import { account } from './places.ts';

const line = fc.constantFrom(
  ...[
    '# 渡口的票价十年没有涨',
    '《渡口的票价》',
    '本报记者 尚知遥',
    '下转2版',
    '（上接第一版）',
    '上接第一版《渡口的票价》',
  ],
  ...[
    '船工的工钱由两岸的菜农凑，一家一年交三（下转第二版）',
    '[上接第一版）十斤稻谷，存在渡口的仓里。',
    '（下转第一版）',
  ],
  ...[
    '（上接第二版《渡口的票价》）渡船照旧天不亮就开。',
    '今年春天有人提出涨到一元。',
    'The ferry leaves',
    '沅浦日报　第2版',
  ],
);
const text = fc.array(line, { maxLength: 9 }).map((lines) => lines.join('\n\n'));

test('any pages: each character once, and only on its own page', async () => {
  await fc.assert(
    fc.asyncProperty(text, text, async (left, right) => {
      const texts = [`第1版\n\n${left}`, `第2版\n\n${right}`];
      const pages = await Promise.all(texts.map((one, i) => parseText(one, { path: `${i + 1}` })));
      const issue = linkPages(pages, texts);
      const ordered = issue.pages.map(({ source }) => texts[Number(source.path) - 1]!);
      for (const page of account(issue, ordered)) expect(page).toEqual({ missing: '', repeated: '' });
    }),
    { numRuns: 150 },
  );
});
