import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';
import { foldText } from '../../src/people/fold.ts';
import { readLines } from '../../src/read/lines.ts';
import { recordsOf } from '../../src/read/records.ts';
import { FIELDS, RECORD_LINES } from '../../src/rules/fields.ts';

describe.each(RECORD_LINES)('$id', ({ pattern, examples, counterExamples }) => {
  test.each(examples)('%s', (line) => expect(pattern.test(foldText(line))).toBe(true));
  test.each(counterExamples)('not %s', (line) => expect(pattern.test(foldText(line))).toBe(false));
});

test('no field has a name of another', () => {
  const names = FIELDS.flatMap(({ names }) => names.split('|'));
  expect(new Set(names).size).toBe(names.length);
});

const TEXT = '江边的老渡口昨晚亮起了新灯，过江的人再也不用摸黑走台阶，渡工把旧马灯挂进了候船室。';
const told = (source: string) =>
  recordsOf(source, readLines(source)).told.map(({ kind, told, start, end }) => [
    told ?? kind,
    source.slice(start, end),
  ]);
const starts = (source: string) =>
  recordsOf(source, readLines(source)).starts.map((at) => source.slice(at).split('\n')[0]);

test('a field says what its value is; its name is no part of it', () => {
  const source = `标题：渡口亮灯\n副题：——渡工的一夜\n作者：王小川\n来源：江城日报\n栏目：\n正文：${TEXT}`;
  expect(told(source)).toEqual([
    ['field', '标题：'],
    ['headline', '渡口亮灯'],
    ['field', '副题：'],
    ['deck', '——渡工的一夜'],
    ['field', '作者：'],
    ['byline', '王小川'],
    ['field', '来源：江城日报'],
    ['field', '栏目：'],
    ['field', '正文：'],
  ]);
});

test('the title stands over the head where no field says it, names between', () => {
  const head = '1958.09.20\n第2版()\n专栏：';
  const alone = `渡口亮灯\n王小川\n${head}\n\n${TEXT}`;
  expect(told(alone).slice(0, 2)).toEqual([
    ['headline', '渡口亮灯'],
    ['byline', '王小川'],
  ]);
  const twice = `渡口 亮灯\n王小川\n${head}\n\n　　夜里\n　　渡口亮灯\n　　王小川\n　　${TEXT}`;
  expect(told(twice)).toEqual([
    ['field', '渡口 亮灯'],
    ['field', '王小川'],
    ['field', '1958.09.20'],
    ['field', '第2版()'],
    ['field', '专栏：'],
    ['headline', '渡口亮灯'],
  ]);
  const broken = `渡口亮灯从此不摸黑\n${head}\n\n渡口亮灯\n从此不摸黑\n${TEXT}`;
  expect(told(broken).slice(-2)).toEqual([
    ['headline', '渡口亮灯'],
    ['headline', '从此不摸黑'],
  ]);
});

test('each head begins a record, but for what stands behind the text before it', () => {
  const record = (i: number) =>
    `文章 ${i} 之 2\n\n江城日报\nA0${i} | 要闻 | By 記者 王小川 | 2011-09-20\n\n渡口亮灯\n\n${TEXT}\n\n字數：42\n文章編號：20110920${i}\n\n`;
  const source = record(1) + record(2);
  expect(starts(source)).toEqual(['文章 1 之 2', '文章 2 之 2']);
  expect(told(source)).toContainEqual(['byline', '記者 王小川']);
  expect(told(source)).toContainEqual(['field', '字數：42']);
});

test('heads that follow one another are several', () => {
  const record = (i: number) => `【标题】渡口亮灯${i}\n【作者】王小川\n【作者】李大江\n【来源】江城日报\n`;
  expect(starts(record(1) + record(2))).toEqual(['【标题】渡口亮灯1', '【标题】渡口亮灯2']);
});

test.each([
  ['a page of a paper', `江城日报\n2011年9月20日\n第2版（要闻）\n\n渡口亮灯\n\n${TEXT}`],
  ['a notice', `渡口开放日\n\n时间：九月二十日\n地点：老渡口\n作者：王小川\n\n${TEXT}`],
  [
    'an interview',
    `渡口亮灯\n\n记者：灯是谁装的？\n\n渡工：船工们装的。\n\n记者：花了多少钱？\n\n渡工：没花钱。`,
  ],
  ['a reprint with its source', `渡口亮灯\n\n来源：江城日报\n作者：王小川\n\n${TEXT}`],
])('%s is no export', (_, source) => expect(recordsOf(source, readLines(source)).starts).toEqual([]));

test('fields of Markdown and of a YAML front matter are fields', () => {
  const yaml = `---\ntitle: "渡口亮灯"\nauthor: 王小川\ndate: 2011-09-20\n---\n\n${TEXT}`;
  expect(told(yaml)).toEqual([
    ['field', 'title: "'],
    ['headline', '渡口亮灯'],
    ['field', '"'],
    ['field', 'author: '],
    ['byline', '王小川'],
    ['field', 'date: 2011-09-20'],
  ]);
  const bold = `# 渡口亮灯\n\n**作者：**王小川\n**来源**：江城日报\n- 版次：5\n\n${TEXT}`;
  expect(told(bold)).toEqual([
    ['headline', '渡口亮灯'],
    ['field', '**作者：**'],
    ['byline', '王小川'],
    ['field', '**来源**：江城日报'],
    ['field', '- 版次：5'],
  ]);
});

test('a title that the text says again in two lines is one headline', async () => {
  const record = (title: string) =>
    `${title}\n1958.09.20\n第2版()\n专栏：\n\n夜里\n${title.slice(0, 4)}\n${title.slice(4)}\n${TEXT}\n${TEXT}`;
  const { articles } = await parseText(`${record('渡口亮灯从此不摸黑')}\n\n${record('新船下水江上添新客')}`);
  expect(articles.map(({ headline }) => headline)).toEqual(['渡口亮灯从此不摸黑', '新船下水江上添新客']);
});

test('one record is one story: what stands over text inside it is a subhead', async () => {
  const body = [TEXT, '灯下的人', TEXT, '江上的船', TEXT].join('\n\n');
  const record = (i: number) =>
    `【标题】渡口亮灯之${'一二'[i]}\n【作者】王小川\n【来源】江城日报\n【日期】2011-09-2${i}\n【版次】0${i + 3}\n\n${body}`;
  const { articles, pages, notes } = await parseText([0, 1].map(record).join('\n\n'));
  expect(articles.map(({ headline, body }) => [headline, body.map(({ type }) => type)])).toEqual(
    ['渡口亮灯之一', '渡口亮灯之二'].map((headline) => [
      headline,
      ['paragraph', 'subhead', 'paragraph', 'subhead', 'paragraph'],
    ]),
  );
  expect(articles.map(({ byline }) => byline.map(({ name }) => name))).toEqual([['王小川'], ['王小川']]);
  expect(pages!.map(({ page }) => [page.newspaper, page.date, page.number])).toEqual([
    ['江城日报', '2011-09-20', '3'],
    ['江城日报', '2011-09-21', '4'],
  ]);
  expect(notes.map(({ rule }) => rule)).toContain('read/records');
});
