import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { account } from '../../src/assemble/account.ts';
import { toMarkdown } from '../../src/emit/emit.ts';
import { readMarkdown } from '../../src/emit/markdown/read.ts';
import { parseText } from '../../src/parse.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { readDialect } from '../../src/read/markdown.ts';

const PARAGRAPH = '渡口的老船工昨天收起了缆绳，新桥从今天起可以走车，两岸的人不用再等船了。';
const around = (middle: string) => `# 渡口收起缆绳\n\n${PARAGRAPH}\n\n${middle}\n\n${PARAGRAPH}\n`;

async function constructs(source: string): Promise<[string, string][]> {
  const dialect = (await readDialect(source)) ?? [];
  return dialect.map(({ kind, start, end }) => [kind, source.slice(start, end)]);
}

async function bodyOf(source: string): Promise<[string, string][]> {
  const page = await parseText(source);
  expect(account(source, page)).toEqual({ missing: [], repeated: [] });
  return page.articles.flatMap(({ body }) => body.map(({ type, text }): [string, string] => [type, text]));
}

describe('what is a construct', () => {
  const pipe = '| 码头 | 船数 |\n| --- | ---: |\n| 东岸 | 12 |\n| 西岸 | 7 |';
  const html = '<table><tr><td>东岸</td><td>12</td></tr></table>';
  const cases: [name: string, source: string, expected: [string, string][]][] = [
    ['a pipe table', pipe, [['table', pipe]]],
    ['a pipe table right below a line of text', `两岸码头：\n${pipe}`, [['table', pipe]]],
    ['an HTML table', html, [['table', html]]],
    [
      'an HTML table with a blank line inside',
      '<table>\n<tr><td>甲</td></tr>\n\n<tr><td>乙</td></tr>\n</table>',
      [['table', '<table>\n<tr><td>甲</td></tr>\n\n<tr><td>乙</td></tr>\n</table>']],
    ],
    [
      'an HTML table in wrappers',
      `<html><body>${html}</body></html>`,
      [
        ['html', '<html><body>'],
        ['table', html],
        ['html', '</body></html>'],
      ],
    ],
    ['an image alone on its line', '![](images/7.jpg)', [['image', '![](images/7.jpg)']]],
    ['two images', '![](a.jpg) ![船](b_(1).png "船")', [['image', '![](a.jpg) ![船](b_(1).png "船")']]],
    ['an image between lines of text', '江风\n![](a.jpg)\n江水', [['image', '![](a.jpg)']]],
    [
      'an image in HTML',
      '<div style="text-align: center;"><img src="a.jpg" /></div>',
      [['image', '<div style="text-align: center;"><img src="a.jpg" /></div>']],
    ],
    [
      'tags around a caption, which is text',
      '<div style="text-align: center;">图为新桥</div>',
      [
        ['html', '<div style="text-align: center;">'],
        ['html', '</div>'],
      ],
    ],
    [
      'paragraphs on one line',
      '<p>江风</p><p>江水</p>',
      [
        ['html', '<p>'],
        ['html', '</p><p>'],
        ['html', '</p>'],
      ],
    ],
    [
      'tags around a line',
      '<strong>江风</strong>',
      [
        ['html', '<strong>'],
        ['html', '</strong>'],
      ],
    ],
    ['a break amid a line', '江风停了<br/>　　江水退了', [['html', '<br/>']]],
    ['a comment', '<!-- page 3 -->', [['separator', '<!-- page 3 -->']]],
    ['a comment of two lines', '<!-- page\n3 -->', [['separator', '<!-- page\n3 -->']]],
    [
      'a list',
      '- 东岸码头\n- 西岸码头\n  含货场\n* 江心洲',
      [
        ['list', '- 东岸码头'],
        ['list', '- 西岸码头\n  含货场'],
      ],
    ],
    [
      'a list that counts from 1',
      '1. 东岸码头\n2. 西岸码头',
      [
        ['list', '1. 东岸码头'],
        ['list', '2. 西岸码头'],
      ],
    ],
    [
      'the line behind a list, which is text',
      '- 东岸\n- 西岸\n两岸通车',
      [
        ['list', '- 东岸'],
        ['list', '- 西岸'],
      ],
    ],
    [
      'fences around a page, which is read as the rest is',
      '```markdown\n# 渡口\n\n![](a.jpg)\n```',
      [
        ['separator', '```markdown\n'],
        ['image', '![](a.jpg)'],
        ['separator', '```'],
      ],
    ],
    [
      'strokes at lines’ ends',
      '桥通了，\\\n车来了。\\\n船停了。',
      [
        ['separator', '\\'],
        ['separator', '\\'],
      ],
    ],
  ];

  test.each(cases)('%s', async (_, source, expected) => {
    expect(await constructs(source)).toEqual(expected);
    const shifted = await readDialect(around(source));
    expect(shifted?.map(({ kind, start, end }) => [kind, around(source).slice(start, end)])).toEqual(
      expected.map(([kind, text]) => [kind, text === '```' ? '```\n' : text]),
    );
  });

  test('places are exact behind CRLF, tabs and astral characters', async () => {
    const source = '𠮷\t桥\r\n\r\n| 甲 | 乙 |\r\n|---|---|\r\n| 𠮷 | 2 |\r\n';
    expect(await constructs(source)).toEqual([['table', '| 甲 | 乙 |\r\n|---|---|\r\n| 𠮷 | 2 |']]);
  });

  test('a plain page shows none, and nothing is loaded', async () => {
    expect(await readDialect(around('三岔口'))).toBeNull();
  });
});

describe('what newspaper text is not', () => {
  const traps = [
    '1. 关于渡口停航的说明刊在今天的第三版上，请两岸的乡亲留意。',
    '2021. 11月里开工的新桥用了三年，比原来说的快了半年。',
    '3. 15晚会上说到的几家船厂都已经停工整改，等待验收。',
    '+ 3级风吹过江面的时候，船工们还在往岸上搬缆绳。',
    '* 注：江心洲的码头不在这次停航之列，班船照开。',
    '> 5万元的修船钱是两岸凑出来的，余下的归了学校。',
    '- 两岸的人站在桥头，看着最后一班船慢慢靠了岸。',
    '1. 渡口今天停航，船都上了岸。\n2. 新桥今天通车，车都上了桥。',
    '+ 3级风\n+ 5级浪，船工们说这样的天气一年里也没有几回。',
    '    前面空着四格的一段话，说的是渡口停航以后的事情。',
    '\t前面有一个制表符的一段话，说的是新桥通车的事情。',
    '船身长5*3*2米，名字叫*江风号*，写在_船头_的木牌上面。',
    '票价是$12.5\\%$以下，R&amp;D写在船上，&nbsp;和&#20013;也在。',
    '他把\\*和\\#都写在船头，一条船就叫C#，一条船叫F #。',
    '[注1](见第3版)和[1]: 见船志，都是船工写在本子上的话。',
    '[1]: 见渡口的船志第三卷，里面写着每一条船的名字。',
    '船名<b>江风</b>和<a>江水</a>都写在船头，字已经看不清了。',
    '<江风号>是渡口最大的一条船，能坐一百二十个人过江去。',
    '# C# 与F #',
    '**“先行”**的两条船今天上岸，**（一）**总则写在牌上。',
    '宽|窄、长|短的木板都堆在岸边，等着人来买回家去。',
    '|宽窄长短的木板|',
    '　　1、东岸的船；2、西岸的船，都在这一段话里写着呢。',
    '-5℃的早晨，船工们往缆绳上浇了热水，才把船解开来。',
    '船上写着http://example.com和a@example.com两行小字。',
    '见图![](a.jpg)所示，新桥的桥墩一共有九个，都在江心。',
    '~~~\n没有合上的一段话，说的是渡口停航以后的事情。',
    '```\n没有合上的一段话，说的是渡口停航以后的事情。',
    '<table>没有合上的表，里面写着两岸码头的船数和人数。',
  ];

  test.each(traps)('%j keeps each of its characters', async (trap) => {
    const source = around(trap);
    expect((await readDialect(source))?.filter(({ kind }) => kind !== 'html') ?? []).toEqual([]);
    const blocks = readBlocks(source, await readDialect(source)).filter(({ line }) => line > 4);
    const read = blocks.map(({ mark, text }) => mark + text).join('');
    const bare = (text: string) => text.replace(/\s|\*\*/g, '');
    expect(bare(read)).toBe(bare(`${trap}${PARAGRAPH}`));
    const page = await parseText(source);
    expect(account(source, page)).toEqual({ missing: [], repeated: [] });
    expect(
      page.articles.flatMap(({ body }) => body).filter(({ type }) => type === 'table' || type === 'list'),
    ).toEqual([]);
  });

  test('a byline above a rule is no heading', () => {
    const [byline, rule] = readBlocks('本报记者 江流\n----\n');
    expect([byline!.mark, byline!.kind, rule!.kind]).toEqual(['', 'text', 'separator']);
  });

  test('a byline behind a dash is in no list', async () => {
    expect(await constructs('- 本报记者 江流\n- 本报通讯员 舟行')).toEqual([]);
  });
});

describe('constructs in articles', () => {
  const table = '| 码头 | 船数 |\n| --- | --- |\n| 东岸 | 12 |';

  test('a table keeps its rows, a list its items', async () => {
    const body = await bodyOf(around(`${table}\n\n- 东岸\n- 西岸`));
    expect(body.filter(([type]) => type === 'table')).toEqual([['table', table]]);
    expect(body.filter(([type]) => type === 'list')).toEqual([
      ['list', '- 东岸'],
      ['list', '- 西岸'],
    ]);
  });

  test('an image line is furniture', async () => {
    const page = await parseText(around('![](a.jpg)'));
    expect(page.furniture.map(({ text }) => text)).toEqual(['![](a.jpg)']);
  });

  test('a stroke at a line’s end is no text, and parts no paragraph', async () => {
    const cut = '渡口的老船工昨天收起了缆绳，新桥从今天起可以走车，\\\n两岸的人不用再等船了。';
    const body = await bodyOf(`# 渡口收起缆绳\n\n${cut}\n`);
    expect(body).toEqual([['paragraph', PARAGRAPH]]);
  });

  test('Markdown of tables and lists reads back', async () => {
    const page = await parseText(around(`${table}\n\n- 东岸\n- 西岸`));
    const { articles } = readMarkdown(await toMarkdown(page));
    expect(articles[0]!.body).toEqual(page.articles[0]!.body.map(({ spans: _, ...item }) => item));
  });
});

describe('any text', () => {
  const dirt = fc
    .array(
      fc.constantFrom(
        ...[
          '桥',
          '。',
          ' ',
          '　',
          '\n',
          '\n',
          '\n\n',
          '\r\n',
          '\f',
          '\t',
          '\u0000',
          '\uFEFF',
          '𠮷',
          '**',
          '# ',
        ],
        ...[
          '- ',
          '1. ',
          '| 甲 | 乙 |\n',
          '|---|---|\n',
          '<table>',
          '</table>',
          '<div>',
          '</div>',
          '<b>',
          '<!--',
        ],
        ...[
          '-->',
          '![',
          '](',
          'a.jpg)',
          '![](a.jpg)',
          '```',
          '~~~\n',
          '\\\n',
          '\\',
          '---\n',
          '<',
          '>',
          '&amp;',
        ],
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  test('constructs stand in order, none over another, inside the text', async () => {
    await fc.assert(
      fc.asyncProperty(dirt, async (source) => {
        let at = 0;
        for (const { start, end } of (await readDialect(source)) ?? []) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBeLessThanOrEqual(source.length);
      }),
      { numRuns: 300 },
    );
  });

  test('a tag that ends a line and parts lines is one construct', async () => {
    expect(await readDialect('# 渡口\n\n<b>亮灯</b></p>\n\n路修好了。')).toMatchObject([
      { start: 6, end: 9 },
      { start: 11, end: 19 },
    ]);
  });

  test('a mark with an unseen character behind it is a mark, none is missing', async () => {
    const source = '# \ufeff桥';
    expect(account(source, await parseText(source))).toEqual({ missing: [], repeated: [] });
  });

  test('characters that are not seen stay where white space parts a line, too', async () => {
    const source = '本报讯\t\u200f\u2062责任编辑：王小川';
    expect(account(source, await parseText(source))).toEqual({ missing: [], repeated: [] });
  });

  test('each character is in one place of the page', async () => {
    await fc.assert(
      fc.asyncProperty(dirt, async (source) => {
        const page = await parseText(source);
        expect(account(source, page)).toEqual({ missing: [], repeated: [] });
      }),
      { numRuns: 150 },
    );
  });
});
