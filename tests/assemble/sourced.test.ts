import { describe, expect, test } from 'vitest';
import { parseText } from '../../src/index.ts';

const story = (headline: string, place: string) =>
  `${headline}\n\n王小川 《江城日报》（${place}）\n\n城东渡口昨天装上十二盏新灯，夜里过河的村民不用再打手电筒，灯是村里人凑钱买的。\n\n船工老周说，他撑了三十年船，头一回看清对岸的石阶，往后夜里也敢走了。\n\n`;

describe('a file of stories that each name their page', () => {
  test('has those pages', async () => {
    const text =
      story('老渡口装上新灯', '2026年07月11日 第 07 版') +
      story('社区食堂添了夜宵', '2026年07月11日 第 07 版') +
      story('菜场的秤都准了', '2026年07月11日 第 08 版');
    const { page, pages, articles } = await parseText(text);
    const third = text.indexOf('菜场的秤');
    expect(articles.map(({ headline }) => headline)).toEqual([
      '老渡口装上新灯',
      '社区食堂添了夜宵',
      '菜场的秤都准了',
    ]);
    expect(articles.map(({ byline }) => byline.map(({ name }) => name))).toEqual([
      ['王小川'],
      ['王小川'],
      ['王小川'],
    ]);
    expect(pages?.map(({ page: { number }, span, line }) => ({ number, span, line }))).toEqual([
      { number: '7', span: [0, third], line: 1 },
      { number: '8', span: [third, text.length], line: text.slice(0, third).split('\n').length },
    ]);
    expect(page).toMatchObject({ newspaper: '江城日报', date: '2026-07-11', number: null });
  });

  test('has one page where all name the same', async () => {
    const place = '2026年07月11日 第 07 版';
    const { page, pages } = await parseText(
      story('老渡口装上新灯', place) + story('社区食堂添了夜宵', place),
    );
    expect(pages).toBeUndefined();
    expect(page).toMatchObject({ newspaper: '江城日报', date: '2026-07-11', number: '7' });
  });
});
