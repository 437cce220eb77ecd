import { expect, test } from 'vitest';
import { fromMarkdown, parseText, toMarkdown } from '../../src/index.ts';

const TEXT =
  '社区食堂今年再添二十家\n\n编者按\n\n人老了吃饭是大事。从今天起，本报推出“家门口的食堂”系列报道，看看各地的食堂怎样办。\n\n本报讯（记者赵明）市民政局昨天召开会议，部署今年的养老服务工作，会议提出要新建社区食堂二十家。\n';

test('a label over a summary stands in a line of its own, in Markdown too', async () => {
  const page = await parseText(TEXT);
  const said = '编者按\n人老了吃饭是大事。从今天起，本报推出“家门口的食堂”系列报道，看看各地的食堂怎样办。';
  expect(page.articles.map(({ summary }) => summary)).toEqual([said]);
  const { articles } = await fromMarkdown(await toMarkdown(page));
  expect(articles.map(({ summary }) => summary)).toEqual([said]);
});
