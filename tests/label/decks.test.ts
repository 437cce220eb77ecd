import { describe, expect, test } from 'vitest';
import { gramsOfPair, pairsOf, readDecks } from '../../src/label/decks.ts';
import { Labels } from '../../src/label/index.ts';
import { STATES } from '../../src/label/states.ts';
import { readBlocks } from '../../src/read/blocks.ts';

const BODY =
  '本报讯（记者王小川）昨晚七点，青石渡口的夜校开课了。十二名船工走进老船厂的车间，跟着中学老师学写自己的名字。';
const labelsOf = (...lines: string[]) => new Labels(readBlocks(`${[...lines, BODY].join('\n\n')}\n`));
const HEADING = labelsOf('为了让下工的船工不用走夜路', '青石镇三家夜校开到码头');
const only = (bias: number) => ({ bias, labels: 0, wording: 0, grams: new Map() });
const told = (labels: Labels, model: Parameters<typeof readDecks>[1]) =>
  readDecks(labels, model).map(({ states }) => states.map((state) => STATES[state]!.id));

describe('a heading of two parts', () => {
  test('is a pair, with what the labels take it for', () => {
    expect(pairsOf(HEADING).map(({ parts, headlineFirst }) => [...parts, headlineFirst])).toEqual([
      ['为了让下工的船工不用走夜路', '青石镇三家夜校开到码头', false],
    ]);
  });

  test('is read the other way where more speaks for it', () => {
    expect(told(HEADING, only(2))).toEqual([['headline', 'deck']]);
  });

  test('stays where little does, or the same', () => {
    expect(told(HEADING, only(0.2))).toEqual([]);
    expect(told(HEADING, only(-2))).toEqual([]);
  });

  test('is weighed by the grams of both parts', () => {
    const grams = new Map([
      ['1为了', 3],
      ['2码头', 1],
    ]);
    expect(told(HEADING, { bias: -2, labels: 0, wording: 1, grams })).toEqual([['headline', 'deck']]);
    expect(told(HEADING, { bias: -2, labels: 0, wording: 0.5, grams })).toEqual([]);
  });

  test('is none with one part', () => {
    expect(pairsOf(labelsOf('青石镇三家夜校开到码头'))).toEqual([]);
  });
});

test('grams tell the parts and their edges apart; digits are alike', () => {
  expect([...gramsOfPair('路 通', '3天')]).toEqual([
    '1^',
    '1^路',
    '1路',
    '1路通',
    '1通',
    '1通$',
    '1$',
    '2^',
    '2^0',
    '20',
    '20天',
    '2天',
    '2天$',
    '2$',
  ]);
});
