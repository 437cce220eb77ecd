import { expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';
import { readBlocks, readPages } from '../../src/read/blocks.ts';
import { spacesRead } from '../../src/read/written-space.ts';

const paragraph = (i: number) =>
  `第${i}天早上，船工们把晒干的麻绳收进仓里，又把新刷的桐油晾在岸边的石阶上，一直忙到太阳落山，河面上只剩下灯影。`;
const paragraphs = [1, 2, 3, 4, 5, 6].map(paragraph);
const rows = (text: string, width: number) =>
  Array.from({ length: Math.ceil(text.length / width) }, (_, i) => text.slice(i * width, (i + 1) * width));
const wrapped = paragraphs.map((text) => rows(text, 20).join('\n'));

test('where lines are whole paragraphs, blank lines are counted from what is usual', () => {
  for (const between of ['\n', '\n\n', '\n\n\n\n'])
    expect(readBlocks(paragraphs.join(between)).map(({ blanks }) => blanks)).toEqual([0, 1, 1, 1, 1, 1]);
  expect(readBlocks(paragraphs.map((text) => `　　${text}`).join('\n')).map(({ indent }) => indent)).toEqual([
    0, 0, 0, 0, 0, 0,
  ]);
});

test('lines that are underlined are headings', () => {
  const page = (first: string, second: string) =>
    `渡口亮灯\n${first}\n\n${paragraphs[0]}\n\n灯下的人\n${second}\n\n${paragraphs[1]}`;
  const marks = (source: string) =>
    readBlocks(source).flatMap(({ mark, text }) => (mark ? [mark + text] : []));
  expect(marks(page('====', '----'))).toEqual(['#渡口亮灯', '##灯下的人']);
  expect(marks(page('----', '-----'))).toEqual(['#渡口亮灯', '#灯下的人']);
  expect(marks(page('===', '\n---'))).toEqual(['#渡口亮灯']);
  for (const [first, second] of [
    ['---', '\n---'],
    ['\n---', '\n---'],
    ['--', '=='],
  ] as const)
    expect(marks(page(first, second))).toEqual([]);
  expect(marks(`${paragraphs[0]}\n----\n\n${paragraphs[1]}\n----`)).toEqual([]);
});

test('rows that stand under one another have no blank lines between', () => {
  const cut = rows(paragraphs.join(''), 57);
  expect(readBlocks(cut.join('\n')).every(({ blanks }) => blanks === 0)).toBe(true);
});

test('broken lines between blank ones are read as a paragraph a line', () => {
  const source = wrapped.join('\n\n');
  const blocks = readBlocks(source);
  expect(blocks.map(({ text }) => text)).toEqual(paragraphs);
  expect(blocks.map(({ start, end }) => source.slice(start, end))).toEqual(wrapped);
});

test('words of Latin letters keep their space over a broken line', () => {
  const latin = `${'河'.repeat(16)} New\nYork${'岸'.repeat(18)}\n一句。`;
  expect(readBlocks([latin, ...wrapped].join('\n\n'))[0]!.text).toContain('New York');
});

test('lines stay as they are where a block holds several paragraphs, a verse, or rows stand alone', () => {
  const lines = (source: string) => readBlocks(source).map(({ text }) => text);
  const several = [0, 2, 4].map((i) => `${wrapped[i]}\n${wrapped[i + 1]}`).join('\n\n');
  expect(lines(several)).toEqual(several.split(/\n+/));
  const verse = '渡口的灯亮了\n摇橹的人回来\n河水慢慢地流\n月亮跟在后头';
  expect(lines([...wrapped, verse].join('\n\n')).slice(-4)).toEqual(verse.split('\n'));
  const alone = [...wrapped, ...rows(paragraph(7) + paragraph(8), 20)].join('\n\n');
  expect(lines(alone)).toEqual(alone.split(/\n+/));
});

test('lines wider than any that are broken are paragraphs, though they are of one width', () => {
  const even = [1, 2, 3].map((i) =>
    [1, 2, 3].map((k) => `${'渡口的灯亮了，船'.repeat(12)}${i}${k}。`).join('\n'),
  );
  expect(readBlocks(even.join('\n\n'))).toHaveLength(9);
  const long = [1, 2, 3].map(() => ['河'.repeat(200_000), '河'.repeat(200_000), '岸。'].join('\n'));
  expect(readBlocks(long.join('\n\n'))).toHaveLength(9);
});

test('heading marks are counted from the highest level', () => {
  expect(readBlocks('### 一\n\n##### 二\n\n### 三').map(({ mark }) => mark)).toEqual(['#', '##', '#']);
  expect(readBlocks('# 一\n\n## 二').map(({ mark }) => mark)).toEqual(['#', '##']);
});

test('spaces between all characters of a page are not read; those of names are', () => {
  const apart = [...paragraphs.join('').replace(/\d/g, '')].join(' ');
  const closed = spacesRead(apart);
  expect(closed).toHaveLength(apart.length);
  expect(closed.replaceAll('\ufeff', '')).toBe(apart.replaceAll(' ', ''));
  expect(spacesRead(`${apart} A B  记 者`).replaceAll('\ufeff', '')).toMatch(/A B 记者$/);
  const names = `${paragraphs.join('\n')}\n本报记者 王 五 李 四`;
  expect(spacesRead(names)).toBe(names);
});

test('a form feed or a page mark begins a page, where more than a heading is on both sides', async () => {
  const page = paragraphs.join('\n\n');
  const lengths = (source: string) => readPages(source).map((blocks) => blocks.length);
  expect(lengths(`${page}\n\f${page}\n\f`)).toEqual([6, 6]);
  expect(lengths(`${page}\n\n<!-- PageBreak -->\n\n${page}`)).toEqual([6, 7]);
  expect(lengths(`渡口\n\f${page}\n\f灯`)).toEqual([8]);
  expect(lengths('')).toEqual([0]);
  expect(lengths(`${page}\n\f${'\u200b'.repeat(400)}\n\f${page}`)).toEqual([6, 1, 6]);
  expect(readPages(`${page}\f${page}`)[1]!.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5]);
  const broken = await parseText(`${page}\n\f${wrapped.join('\n\n')}`);
  expect(broken.articles.flatMap(({ body }) => body.map(({ text }) => text))).toEqual([
    ...paragraphs,
    ...paragraphs,
  ]);
});

test('of several pages the number is told where all have the same', async () => {
  const page = (number: number) =>
    `江城日报 2011年9月16日 星期五 第${number}版\n\n# 渡口\n\n${paragraphs.join('\n\n')}\n`;
  expect((await parseText(`${page(2)}\f${page(2)}`)).page.number).toBe('2');
  const { page: facts } = await parseText(`${page(2)}\f${page(3)}`);
  expect(facts).toMatchObject({ newspaper: '江城日报', date: '2011-09-16', number: null });
});

test('a mark without a space is one, a topic is none', () => {
  expect(readBlocks('#渡口的灯\n\n##“老船”上岸\n\n#晚报').map(({ mark, text }) => [mark, text])).toEqual([
    ['#', '渡口的灯'],
    ['##', '“老船”上岸'],
    ['#', '晚报'],
  ]);
  expect(readBlocks('#渡口的灯# 亮了\n\n#3机组并网\n\n#灯#船').map(({ mark }) => mark)).toEqual(['', '', '']);
  expect(readBlocks('#渡口的灯\n\n##“老船”上岸').map(({ text }) => text)).toEqual([
    '#渡口的灯',
    '##“老船”上岸',
  ]);
});

test('white space in front of all lines is no indent', () => {
  const indents = (source: string) => readBlocks(source).map(({ indent }) => indent);
  const lines = rows(paragraphs.join(''), 20);
  expect(new Set(indents(lines.map((line) => `      ${line}`).join('\n')))).toEqual(new Set([0]));
  expect(indents(['　　渡口', ...lines].join('\n'))[0]).toBe(2);
});

test.each(['第2页', '第 12 页', '第2页 共8页', 'Page 2 of 8', '— 2 —', '- 2 -'])(
  '%s is the number of a page of the file, and parts nothing',
  async (number) => {
    const page = await parseText(`# 渡口\n\n${paragraphs[0]}\n\n${number}\n\n${paragraphs[1]}\n`);
    expect(page.articles.map(({ body }) => body.map(({ text }) => text))).toEqual([paragraphs.slice(0, 2)]);
    expect(page.furniture.map(({ text }) => text)).toEqual([number]);
  },
);

test('spaces that do not break are spaces', async () => {
  const names = async (source: string) =>
    (await parseText(source)).articles.map(({ byline }) => byline.map(({ name }) => name));
  const source = `# 渡口\n\n本报讯（记者 王 五 李小川）${paragraphs[0]}\n`;
  expect(await names(source)).toEqual([['王五', '李小川']]);
  expect(await names(source.replace(/(?<!#) /g, '\u00a0'))).toEqual([['王五', '李小川']]);
});
