import { describe, expect, it } from 'vitest';
import { account } from '../../src/assemble/account.ts';
import { explainPage, parseText } from '../../src/parse.ts';
import { NOTHING } from '../../src/read/unseen.ts';
import { spacesRead } from '../../src/read/written-space.ts';

const TEXT = [
  '县里修好第一条环山路',
  '&nbsp;&nbsp;&nbsp;&nbsp;本报讯（记者&nbsp;王小川）昨天上午，县里的第一条环山路通车了，R&amp;D中心的车最先开过。',
  '&#12288;&#12288;村民张大山说：“以前出山要走三个小时，现在开车只要二十分钟。”',
  '&nbsp;',
].join('\n');

describe('white space written in signs', () => {
  it.each([
    ['甲&nbsp;乙', '甲 乙'],
    ['&emsp;&#12288;甲', '\u3000\u3000甲'],
    ['&#XA0;&thinsp;甲', '  甲'],
    ['R&amp;D &lt; &nbsp', 'R&amp;D &lt; &nbsp'],
    ['甲<br>\n乙<br />  \r\n丙<BR/>', '甲 \n乙   \r\n丙 '],
    ['甲<br>乙', '甲<br>乙'],
    ['\ue5e5\ue5e5甲', '\u3000\u3000甲'],
  ])('%j is read as %j, at its place', (text, read) => {
    expect(spacesRead(text).replaceAll(NOTHING, '')).toBe(read);
    expect(spacesRead(text)).toHaveLength(text.length);
    expect(spacesRead(text).indexOf('甲')).toBe(text.indexOf('甲'));
  });

  it('indent paragraphs and part words as the white space does that they stand for', async () => {
    const { articles, notes } = await parseText(TEXT);
    const plain = await parseText(
      TEXT.replace(/&nbsp;|&#12288;/g, (found) => (found === '&nbsp;' ? ' ' : '\u3000')),
    );
    const said = (page: typeof plain) =>
      page.articles.map(({ headline, dateline, body, byline }) => [
        headline,
        dateline,
        byline.map(({ name }) => name),
        body.map(({ text }) => text),
      ]);
    expect(said({ ...plain, articles })).toEqual(said(plain));
    expect(articles[0]!.body[1]!.spans).toEqual([[TEXT.indexOf('村民'), TEXT.indexOf('\n&nbsp;', 30)]]);
    expect(notes).toEqual([
      {
        rule: 'read/written-space',
        action: 'read',
        line: 2,
        message: '&nbsp; and its like were read as white space, 8 times',
      },
    ]);
  });

  it('leave each character in one place', async () => {
    const { page, trace } = await explainPage(new TextEncoder().encode(TEXT));
    expect(account(trace.text, page)).toEqual({ missing: [], repeated: [] });
  });
});
