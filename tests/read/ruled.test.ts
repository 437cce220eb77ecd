import { expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';
import { readBlocks } from '../../src/read/blocks.ts';

const article = (i: number) => [
  `第${i}条船下水`,
  `清早的雾还没有散，船工们把第${i}条船推过了石滩，岸上的人数着号子的拍子，一共数了二十四下。`,
  `船上装的是新米，要赶在晌午以前送到第${i}个渡口。`,
];
const page = (articles: readonly (readonly string[])[], rule = '-----') =>
  articles.map((lines) => lines.join('\n\n')).join(`\n\n${rule}\n\n`);
const openings = (text: string) => readBlocks(text).flatMap(({ opens, text }) => (opens ? [text] : []));
const headlines = async (text: string) => (await parseText(text)).articles.map(({ headline }) => headline);

const four = [1, 2, 3, 4].map(article);

test.each(['-----', '======', '* * *', '────────', '＊＊＊'])('%s parts articles', (rule) =>
  expect(openings(page(four, rule))).toEqual(['第2条船下水', '第3条船下水', '第4条船下水']),
);

test('rules part nothing where there are few, under headings or amid texts', () => {
  expect(openings(page(four.slice(0, 3)))).toEqual([]);
  expect(openings(four.map(([head, ...rest]) => [head, '-----', ...rest].join('\n\n')).join('\n\n'))).toEqual(
    [],
  );
  expect(openings(page(four.map(([head, ...rest]) => [...rest, head!])))).toEqual([]);
});

test('one headline stands between two rules, but for another with names or a dateline of its own', async () => {
  const inner = (lines: readonly string[]) => [
    ...article(9),
    '摆渡的账',
    '这本账记了三十一年，哪一天过了多少人，哪一天水涨到第几级台阶，都写得清清楚楚。',
    ...lines,
  ];
  const two = (await parseText(page([...four, inner([])]))).articles.at(-1)!;
  expect(two.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'subhead', 'paragraph']);
  const dated = inner([]).toSpliced(4, 0, '本报讯（记者秦一苇）');
  expect(await headlines(page([...four, dated]))).toHaveLength(6);
});

test('where many stretches have several headlines, rules part pages, and each keeps its articles', async () => {
  const signed = (i: number) => {
    const [, first, last] = article(i) as [string, string, string];
    return [`# 第${i}条船昨天在河湾下水，四百人到场`, first, `${last}（秦一苇）`];
  };
  const pages = [1, 2, 3, 4].map((i) => [i, i + 10, i + 20].flatMap(signed));
  expect(await headlines(page(pages))).toHaveLength(12);
});

test('nothing goes on over a rule', async () => {
  const cut = four.map((lines, i) => (i === 1 ? [...lines.slice(0, 2), '船上装的是新米，要赶在'] : lines));
  const { articles, notes } = await parseText(page(cut));
  expect(articles).toHaveLength(4);
  expect(articles[1]!.body.at(-1)!.text).toBe('船上装的是新米，要赶在');
  expect(notes.filter(({ action }) => action === 'joined' || action === 'moved')).toEqual([]);
  expect(notes.map(({ rule }) => rule)).toContain('read/ruled');
});
