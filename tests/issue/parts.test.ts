import { describe, expect, test } from 'vitest';
import { inOrder, lineAt, type Sheet, sameIssue } from '../../src/issue/sheet.ts';
import { citedIn, isCited, likeness } from '../../src/issue/title.ts';
import { parseText } from '../../src/parse.ts';

describe('headlines', () => {
  test.each([
    ['the same', '河长的本子上记着一千只鹭', '河长的本子上记着一千只鹭', 1],
    ['a short form', '邮递员的自行车', '邮递员的自行车进了陈列馆', 1],
    ['other signs and widths', '“夜灯”照亮Ａ街', '夜灯 照亮A街', 1],
    ['nothing in common', '渡口的票价', '粮库的仓顶', 0],
    ['too short to tell', '渡口', '渡口的票价', 0],
  ])('%s', (_, a, b, expected) => {
    expect(likeness(a, b)).toBe(expected);
    expect(likeness(b, a)).toBe(expected);
  });

  test('of two that share some words lie between', () => {
    expect(likeness('渡口的票价十年没有涨', '渡口的码头十年没有修')).toBeGreaterThan(0.3);
    expect(likeness('渡口的票价十年没有涨', '渡口的码头十年没有修')).toBeLessThan(0.8);
  });

  test('are cited in 《》', () => {
    expect(citedIn('上接第一版《渡口的票价》')).toEqual(['渡口的票价']);
    expect([isCited('《渡口的票价》'), isCited('《渡口的票价》涨了')]).toEqual([true, false]);
  });
});

describe('pages', () => {
  const sheet = async (first: string): Promise<Sheet> => ({
    text: first,
    file: 0,
    page: await parseText(`${first}\n\n# 渡口的票价\n\n船照旧天不亮就开。\n`, { path: first }),
  });

  test('stand by number, unknown ones last', async () => {
    const names = ['第10版', '第2版', '', '第B1版', '第A2版'];
    const sheets = await Promise.all(names.map((name) => sheet(name && `沅浦日报　2018年9月12日　${name}`)));
    expect(inOrder(sheets).map(({ page }) => page.page.number)).toEqual(['2', '10', 'A2', 'B1', null]);
  });

  test('are of one issue unless date or newspaper say otherwise', async () => {
    const [a, b, c, d] = await Promise.all(
      [
        '沅浦日报　2018年9月12日　第1版',
        '第2版',
        '沅浦日报　2018年9月13日　第2版',
        '沅浦晚报　2018年9月12日　第2版',
      ].map(sheet),
    );
    expect([sameIssue(a!.page, b!.page), sameIssue(a!.page, c!.page), sameIssue(a!.page, d!.page)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('have lines that count from 1, whatever ends them', () => {
    expect(
      ['a', 'b', 'c', 'd'].map((char) => lineAt('a\nb\r\nc\u2028d', 'a\nb\r\nc\u2028d'.indexOf(char))),
    ).toEqual([1, 2, 3, 4]);
  });
});
