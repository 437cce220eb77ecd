import { expect, test } from 'vitest';
import { parsePage } from '../../src/parse.ts';
import { NOTICE } from '../../src/rules/notices.ts';

test.each(NOTICE.examples)('%s heads a notice', (text) => expect(NOTICE.test(text)).toBe(true));
test.each(NOTICE.counterExamples)('%s heads none', (text) => expect(NOTICE.test(text)).toBe(false));

test('what has a dateline is news, whatever its headline', async () => {
  const story = '江边的公告栏前站满了人，大家要看大桥哪一天开通。检修的工人说，还要等三天。';
  const { articles } = await parsePage(
    Buffer.from(`# 大桥公告\n\n${story}\n\n# 通航公告\n\n**本报讯**（记者王小川）${story}\n`),
  );
  expect(articles.map(({ type }) => type)).toEqual(['notice', 'news']);
});
