import { describe, expect, test } from 'vitest';
import { Heading, type HeadingModel, mayBeRead, readHeadings } from '../../src/label/headings.ts';
import { headingLines } from '../../src/label/heaps.ts';
import { Labels } from '../../src/label/index.ts';
import { STATES, stateIndex } from '../../src/label/states.ts';
import { readBlocks } from '../../src/read/blocks.ts';

const PAGE = [
  '为了让下工的船工不用走夜路',
  '',
  '青石镇三家夜校',
  '开到码头',
  '',
  '本报讯（记者王小川）昨晚七',
  '点，青石渡口的夜校开课了。十',
  '二名船工走进老船厂的车间，跟',
  '着中学老师学写自己的名字。',
];
const labels = () => new Labels(readBlocks(`${PAGE.join('\n')}\n`));
const states = (...ids: string[]) => ids.map(stateIndex);
const model = (weights: Record<string, number>): HeadingModel => ({
  labels: 0,
  weights: new Map(Object.entries(weights)),
});
const read = (weights: Record<string, number>) =>
  readHeadings(labels(), model(weights)).map(({ from, states }) => [
    from,
    ...states.map((state) => STATES[state]!.id),
  ]);

describe('a heading is read again', () => {
  test('as what is likelier of the whole', () => {
    expect(read({ 'next kh': -9, 'next hd': 9 })).toEqual([[0, 'headline', 'deck', 'deck+']]);
    expect(read({ 'next kh': 9, 'next hd': -9 })).toEqual([]);
  });

  test('where enough speaks for that', () => {
    expect(read({ 'next hd': 0.3 })).toEqual([]);
  });

  test('but loses no headline, takes in no text, and goes on to open a story', () => {
    const now = Int32Array.from(states('kicker', 'headline', 'body'));
    expect(mayBeRead(now, states('headline', 'deck', 'body'))).toBe(true);
    expect(mayBeRead(now, states('headline', 'headline', 'body'))).toBe(true);
    expect(mayBeRead(now, states('kicker', 'deck', 'body'))).toBe(false);
    expect(mayBeRead(now, states('kicker', 'headline', 'deck'))).toBe(false);
    expect(mayBeRead(Int32Array.from(states('kicker', 'body')), states('subhead', 'body'))).toBe(false);
  });
});

test('its labels are those of the reading from then on', () => {
  const some = labels();
  some.read(readHeadings(some, model({ 'next kh': -9, 'next hd': 9 })));
  expect(some.labelled().map(({ label }) => label)).toEqual([
    'headline',
    'deck',
    'deck',
    ...new Array(some.texts.length - 3).fill(expect.any(String)),
  ]);
  expect(Array.from(some.best.slice(0, 3))).toEqual(states('headline', 'deck', 'deck+'));
});

test('features: the words of each part, how long and wide it is, what it stands beside', () => {
  const some = labels();
  const [lines] = headingLines(some);
  const features = new Heading(some, lines!).features(states('kicker', 'headline', 'headline+'));
  expect(features).toEqual(
    expect.arrayContaining([
      'next k',
      'next kh',
      'k^为',
      'k路$',
      'h夜校',
      'h头$',
      'length k 6',
      'lines h 2',
      'between kh 1',
      'inside h 0',
      'wider kh 8',
    ]),
  );
  expect(features).not.toContain('h^为');
});
