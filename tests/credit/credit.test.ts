import { describe, expect, test } from 'vitest';
import { findCredit } from '../../src/credit/credit.ts';
import { CREDIT_RULES } from '../../src/rules/credits.ts';

describe.each(CREDIT_RULES)('$id', (rule) => {
  test.each(rule.examples)('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    expect(findCredit(text)).toMatchObject({ rule: rule.id, start: marked.indexOf('|'), end: text.length });
  });
  test.each(rule.counterExamples)('not %s', (text) => expect(findCredit(text)).toBeNull());
});

test('says who took the picture', () => {
  const text = '工人在修路。程 川摄（江城视觉）';
  const { people } = findCredit(text)!.people;
  expect(people).toMatchObject([{ name: '程川', role: '摄' }]);
  expect(text.slice(people[0]!.start, people[0]!.end)).toBe('程 川');
});
