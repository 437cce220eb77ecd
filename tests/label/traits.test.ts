import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/read/blocks.ts';
import { CUT_RULES } from '../../src/rules/cuts.ts';
import { TRAITS } from '../../src/rules/traits/index.ts';

const place = (text: string) => ({
  block: readBlocks(text)[0]!,
  lineWidth: 0,
  rowWidth: 0,
  count: 9,
  more: false,
});

describe('traits', () => {
  test('ids are unique', () => {
    expect(new Set(TRAITS.map(({ id }) => id)).size).toBe(TRAITS.length);
  });
  for (const trait of TRAITS) {
    for (const text of trait.examples ?? [])
      test(`${trait.id}: ${text}`, () => expect(trait.test(text, place(text))).toBe(true));
    for (const text of trait.counterExamples ?? [])
      test(`${trait.id}: not ${text}`, () => expect(trait.test(text, place(text))).toBe(false));
  }
});

describe('cut rules', () => {
  const alone = { wrapped: false, mark: '', above: '', below: '' };
  const cutUp = (rule: (typeof CUT_RULES)[number], text: string) => {
    const cuts = rule.cut(text, alone);
    return [0, ...cuts].map((at, i) => text.slice(at, cuts[i] ?? text.length)).join('|');
  };
  for (const rule of CUT_RULES) {
    for (const marked of rule.examples)
      test(`${rule.id}: ${marked}`, () => expect(cutUp(rule, marked.replaceAll('|', ''))).toBe(marked));
    for (const text of rule.counterExamples)
      test(`${rule.id}: not ${text}`, () => expect(rule.cut(text, alone)).toEqual([]));
  }
});
