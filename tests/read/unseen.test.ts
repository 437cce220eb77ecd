import { describe, expect, it } from 'vitest';
import { account } from '../../src/assemble/account.ts';
import { explainPage } from '../../src/parse.ts';
import { seen } from '../../src/read/unseen.ts';

const PAGE = [
  '县里修好第一条环山路',
  '　　本报讯（记者 王小川）昨天上午，县里的第一条环山路通车了，全长12公里，路边种了樱桃和核桃。',
  '　　村民张大山说：“以前出山要走三个小时，现在开车只要二十分钟，山货当天就能卖到城里。”',
  '',
  '老渡口装上新灯',
  '　　本报讯（记者 李江）江边的老渡口昨晚亮起了新灯，过江的人再也不用摸黑走台阶。',
];

describe('characters that are not seen', () => {
  it.each([
    ['in front of lines', (line: string) => `\u200b\u200e${line}`],
    ['behind the indent', (line: string) => line.replace(/^　*/, '$&\u200b')],
    ['at the end of lines', (line: string) => `${line}\u200b`],
    ['between dateline and text', (line: string) => line.replace('）', '）\u2060\u200b')],
    ['inside words', (line: string) => line.replace('记者', '记\u00ad者').replace('李江', '李\u2060江')],
  ])('%s change nothing of what is read, and get lost nowhere', async (_, change) => {
    const text = PAGE.map((line) => (line ? change(line) : line)).join('\n');
    const { page, trace } = await explainPage(new TextEncoder().encode(text));
    const read = page.articles.map(({ headline, dateline, byline, body }) => ({
      headline: seen(headline!),
      dateline: seen(dateline!).trim(),
      names: byline.map(({ name }) => name),
      paragraphs: body.length,
    }));
    expect(read).toEqual([
      { headline: PAGE[0], dateline: '本报讯（记者 王小川）', names: ['王小川'], paragraphs: 2 },
      { headline: PAGE[4], dateline: '本报讯（记者 李江）', names: ['李江'], paragraphs: 1 },
    ]);
    expect(account(trace.text, page)).toEqual({ missing: [], repeated: [] });
  });
});
