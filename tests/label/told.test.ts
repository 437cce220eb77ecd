import { expect, test } from 'vitest';
import { groupPlaces } from '../../src/label/groups.ts';
import { styleOf } from '../../src/label/style.ts';
import { tellingsOf } from '../../src/label/told.ts';
import { readBlocks } from '../../src/read/blocks.ts';

/** Two stories without headings, then a heap of headings in another order; lines as they are printed. */
const PAGE = [
  '青螺镇的渡口新近添了两条木',
  '船，船工说够用三年了。从前',
  '过河要等半个时辰，如今随到',
  '随走，赶集的人都说方便，两',
  '岸的菜农也早早过来占个好位',
  '子，渡口比往年热闹了许多。',
  '山南县的核桃今年挂果早，果',
  '农们正忙着搭架子。合作社请',
  '来农技员，教大家疏果和防虫',
  '，又同两家油坊签了合同，核',
  '桃还在树上，已经有了买主，',
  '价钱比去年高出两成还要多。',
  '核桃还在树上',
  '油坊先下订单',
  '渡口添了两条木船',
];

const places = (...lines: string[]) => {
  const blocks = readBlocks(lines.join('\n'));
  return { blocks, groups: groupPlaces(blocks, styleOf(blocks)) };
};

test('lines of a heap stand out from the columns in front of them', () => {
  const { groups } = places(...PAGE);
  expect(groups.map(({ fromTop }) => fromTop).slice(-3)).toEqual([1, 2, 3]);
  expect(groups.slice(0, 11).every(({ fromTop }) => fromTop === 0)).toBe(true);
});

test('lines of one heading are told in one stretch, those of two in two', () => {
  const long = [
    ...PAGE.slice(0, 6),
    ...Array.from({ length: 30 }, () => '没有什么新鲜事可说的一天。'),
    ...PAGE.slice(6),
  ];
  const { blocks, groups } = places(...long);
  const [walnuts, orders, ferry] = tellingsOf(blocks, groups).slice(-3);
  expect(walnuts!.apart).toBe(0);
  expect(orders!.apart).toBe(0);
  expect(ferry!.apart).toBeGreaterThan(0.06);
  expect(ferry!.distance).toBeLessThan(orders!.distance);
});
