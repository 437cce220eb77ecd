import { describe, expect, it } from 'vitest';
import { account } from '../../src/assemble/account.ts';
import { explainPage, parseText } from '../../src/parse.ts';
import { NOTHING } from '../../src/read/unseen.ts';
import { spacesRead } from '../../src/read/written-space.ts';

const read = (text: string) => spacesRead(text).replaceAll(NOTHING, '');

/** Texts, what is read, and whether each place stays. */
const reads = (cases: readonly (readonly [string, string])[]) => {
  it.each(cases)('%j is read as %j, at its place', (text, as) => {
    expect(read(text)).toBe(as);
    expect(spacesRead(text)).toHaveLength(text.length);
  });
};

describe('quoted lines', () => {
  reads([
    ['> 甲\n> 乙', ' 甲\n 乙'],
    ['> 甲\n>\n> > 乙', ' 甲\n\n  乙'],
    ['上文\n\n> 订票可打电话。\n\n下文', '上文\n\n 订票可打电话。\n\n下文'],
    ['上文\n> 订票可打电话。\n下文', '上文\n> 订票可打电话。\n下文'],
    ['上文\n\n> 5万元的修船钱\n\n下文', '上文\n\n> 5万元的修船钱\n\n下文'],
    ['年龄\n> 60 岁', '年龄\n> 60 岁'],
    ['>>>链接\n>>>背景', '>>>链接\n>>>背景'],
    ['甲 > 乙', '甲 > 乙'],
  ]);

  it('a quoted page is read as it is without the signs, and a note says so', async () => {
    const plain = [
      '县里修好第一条环山路',
      '本报讯（记者王小川）昨天上午，县里的第一条环山路通车了，运石料的车最先开过。',
      '村民张大山说：“以前出山要走三个小时，现在开车只要二十分钟。”',
    ].join('\n');
    const quoted = await parseText(plain.replaceAll(/^/gm, '> '));
    const said = ({ articles }: typeof quoted) =>
      articles.map(({ headline, body }) => [headline, body.map(({ text }) => text)]);
    expect(said(quoted)).toEqual(said(await parseText(plain)));
    expect(quoted.notes.map(({ rule }) => rule)).toEqual(['read/quoted']);
  });

  it('takes time that grows with the text alone', () => {
    expect(read('> 甲乙丙丁\n'.repeat(200_000))).not.toContain('>');
  });
});

describe('italics', () => {
  reads([
    ['*图为木匠在刨料。*', '图为木匠在刨料。'],
    ['图为木匠在刨料。*卓一鸣 摄*', '图为木匠在刨料。卓一鸣 摄'],
    ['*ST江口今天停牌。', '*ST江口今天停牌。'],
    ['王*明和李*', '王*明和李*'],
    ['138****5678*', '138****5678*'],
    ['* 一把锯 *', '* 一把锯 *'],
    ['**本报讯**', '**本报讯**'],
    ['*12*', '*12*'],
  ]);
});

describe('a heading in italics', () => {
  it('is a heading', async () => {
    const { articles } = await parseText(
      '# *北坡种下两万棵树*\n\n本报讯（记者王小川）北坡的树昨天种完了。\n\n# 山路通了\n\n本报讯（记者王小川）山路昨天通了。',
    );
    expect(articles.map(({ headline }) => headline)).toEqual(['北坡种下两万棵树', '山路通了']);
  });
});

describe('numbers set as maths', () => {
  reads([
    ['约 $1 2 . 5$ 万平方米', '约 12.5 万平方米'],
    ['$6 5 \\%$ 以上', '65% 以上'],
    ['达 $ 65\\% $以上', '达 65%以上'],
    ['票价$5 和$6', '票价$5 和$6'],
    ['$5 $6', '$5 $6'],
    ['US$5 $', 'US$5 $'],
    ['$m^{2}$', '$m^{2}$'],
  ]);
});

describe('headings in tags', () => {
  reads([
    ['<h1>北坡种下两万棵树</h1>', '#   北坡种下两万棵树'],
    ['<H2 class="t">年代不限</H2>', `##${' '.repeat(12)}年代不限`],
    ['<h5>登记后归还</h5>', '### 登记后归还'],
    ['<h1><b>北坡</b></h1>', '<h1><b>北坡</b></h1>'],
    ['<h1>北坡</h2>', '<h1>北坡</h2>'],
  ]);
});

describe('comments that hold a line of the page', () => {
  reads([
    ['<!-- PageHeader="河湾日报" -->', '河湾日报'],
    ['<!-- PageNumber="5" -->', '5'],
    ['<!-- PageBreak -->', '<!-- PageBreak -->'],
    ['<!-- 河湾日报 -->', '<!-- 河湾日报 -->'],
  ]);
});

it('a number is found at its own place', async () => {
  const text = '本报讯（记者申屠岚）图书馆有书 $1 2$ 万册，新书占 $6 5 \\%$';
  const { articles } = await parseText(text);
  const { spans, text: body } = articles[0]!.body[0]!;
  expect(body).toMatch(/12 ?万册，新书占 ?65%$/u);
  expect(text.slice(...spans[0]!)).toMatch(/^图书馆.*\\%$/u);
});

const PAGE = [
  '<!-- PageHeader="河湾日报" -->',
  '',
  '<h1>老粮库改成图书馆</h1>',
  '',
  '本报讯（记者申屠岚）关了 $1 2$ 年的老粮库昨天重新开门，里面只有八万册图书。*',
  '',
  '*图为孩子们在看书。申屠岚摄*',
  '',
  '> 开放时间请打图书馆的电话。',
].join('\n');

it('each character stands in one place, and notes tell what was left out', async () => {
  const { page, trace } = await explainPage(new TextEncoder().encode(PAGE));
  expect(account(PAGE, page)).toEqual({ missing: [], repeated: [] });
  expect(trace.text).toHaveLength(PAGE.length);
  expect(page.articles[0]!.headline).toBe('老粮库改成图书馆');
  const kinds = ['quoted', 'italic', 'maths', 'heading-tag', 'page-comment'];
  expect(page.notes.map(({ rule }) => rule)).toEqual(expect.arrayContaining(kinds.map((k) => `read/${k}`)));
});
