import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';
import { readPages } from '../../src/read/blocks.ts';
import { isPageMark, isPageNumber } from '../../src/read/page-marks.ts';

const MARKS = [
  '<!-- PageBreak -->',
  '{3}------',
  '--- Page 2 ---',
  '===== PAGE 2 OF 8 =====',
  '*** 第2页 ***',
  '=== 第4版 ===',
  '[Page 2]',
  '<page 2>',
  '{{page 2}}',
  '【第2页】',
  '<<PAGE:2>>',
  '--- p. 12 ---',
  '---------- [2] ----------',
  '=== page_002.jpg ===',
  '=====江城日报20110920.pdf=====',
  '<!-- page 2 -->',
];

test.each(MARKS)('%s is a mark', (line) => expect(isPageMark(line)).toBe(true));

test.each([
  '第2版',
  '【第2版】',
  '（下转第2版）',
  '- 2 -',
  '--- 2 ---',
  '* * *',
  '-----',
  '[2]',
  '【特写】',
  '— 江城日报 —',
  '见 p. 12',
  `${'-'.repeat(60)} Page 2 ${'-'.repeat(60)}`,
])('%s is none', (line) => expect(isPageMark(line)).toBe(false));

test.each(['第2页', '第 2 页 共 8 页', 'Page 2 of 8', '— 2 —', '- 2 -'])('%s is a number', (line) => {
  expect(isPageNumber(line)).toBe(true);
  expect(isPageMark(line)).toBe(false);
});

describe('pages', () => {
  const story = (name: string) =>
    [
      `# ${name}亮灯`,
      ...[1, 2, 3, 4, 5].map(
        (i) =>
          `第${i}天早上，${name}的船工们把晒干的麻绳收进仓里，又把新刷的桐油晾在岸边的石阶上，一直忙到太阳落山，河面上只剩下灯影，岸上有人唱起了号子。`,
      ),
    ].join('\n\n');

  test.each([...MARKS, '## Page 2'])('%s begins one, and is in no article', async (mark) => {
    const source = `${story('上渡')}\n\n${mark}\n\n${story('下渡')}`;
    expect(readPages(source)).toHaveLength(2);
    const { articles, furniture, pages } = await parseText(source);
    expect(articles.map(({ headline }) => headline)).toEqual(['上渡亮灯', '下渡亮灯']);
    expect(furniture.map(({ text }) => text)).toEqual([mark.replace(/^## /, '')]);
    expect(pages!.map(({ page }) => page.number)).toEqual([null, mark.includes('版') ? '4' : null]);
  });

  test('a number among a story parts nothing', async () => {
    const source = story('上渡').replace('第3天早上', 'Page 2 of 8\n\n第3天早上');
    expect((await parseText(source)).articles).toHaveLength(1);
    expect(readPages(source)).toHaveLength(1);
  });
});
