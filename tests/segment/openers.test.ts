import { describe, expect, test } from 'vitest';
import { Labels } from '../../src/label/index.ts';
import { STATES } from '../../src/label/states.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { openersOf, readOpeners } from '../../src/segment/openers.ts';

const ABOVE = `昨天傍晚，青石渡口的十二盏灯一齐亮了。船工周师傅把缆绳系好，抬头看了一会儿，说这下夜里过河不用打手电了。

灯是村里凑钱买的，每盏三百元，电费由小卖部出。小学生放学回来，都要在渡口站一站。`;
const SAME =
  '小卖部的老板说，渡口的灯一个月不到二十块钱，船工和学生都照得见，他愿意一直出下去。周师傅说，村里还要再凑钱，把灯接到码头。';
const OTHER =
  '今年秋天，大寨岭的核桃收了八十吨，合作社租了四辆冷藏车，三天里运到省城的批发市场，每斤多卖了两块钱。';

const labelsOf = (heading: string, below: string, above = ABOVE) =>
  new Labels(readBlocks(`渡口的灯亮了\n\n${above}\n\n${heading}\n\n${below}\n`));
const PARTS = labelsOf('电费从哪里来', SAME);
const OPENS = labelsOf('山里的核桃卖到了省城', OTHER);

const told = (labels: Labels, weights: Record<string, number>) =>
  readOpeners(labels, weights).map(({ states }) => states.map((state) => STATES[state]!.label));
const feature = (labels: Labels, name: string) =>
  new Map(openersOf(labels)[0]?.features).get(`opens, ${name}`);

describe('a doubtful heading between two texts', () => {
  test('is told what the labels take it for', () => {
    expect(openersOf(PARTS).map(({ opens }) => opens)).toEqual([false]);
    expect(openersOf(OPENS).map(({ opens }) => opens)).toEqual([true]);
  });

  test('has texts around it with words in common, or without', () => {
    expect(feature(PARTS, 'alike')).toBeGreaterThan(0.1);
    expect(feature(OPENS, 'alike')).toBeLessThan(0.05);
  });

  test('opens a story where they say so, and parts one where they say so', () => {
    expect(told(PARTS, { opens: 2 })).toEqual([['headline']]);
    expect(told(OPENS, { opens: -2 })).toEqual([['subhead']]);
  });

  test('stays where they say the same, or little', () => {
    expect(told(OPENS, { opens: 2 })).toEqual([]);
    expect(told(PARTS, { opens: 0.1 })).toEqual([]);
  });

  test('parts a story under a note that the editor signed', () => {
    const noted = labelsOf('电费从哪里来', SAME, `这盏灯值得看一看。\n\n——编 者\n\n${ABOVE}`);
    expect(feature(noted, "below an editor's note")).toBe(1);
    expect(feature(PARTS, "below an editor's note")).toBe(0);
  });

  test.each([
    ['behind a signature', '谁来出电费', `${ABOVE}（秦一苇）`],
    ['with the name of a box', '记者手记', ABOVE],
  ])('%s is made no part', (_, heading, above) => {
    const labels = labelsOf(heading, SAME, above);
    expect(openersOf(labels).map(({ opens }) => opens)).toEqual([true]);
    expect(told(labels, { opens: -2 })).toEqual([]);
  });

  test('is not looked at over a dateline', () => {
    expect(openersOf(labelsOf('山里的核桃卖到了省城', `据新华社江城9月3日电 ${OTHER}`))).toEqual([]);
  });
});
