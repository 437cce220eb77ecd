import { expect, test } from 'vitest';
import { BEGINS_WITH_A_DAY } from '../../src/rules/days.ts';

const begins = (text: string) => BEGINS_WITH_A_DAY.pattern.test(text);

test.each(BEGINS_WITH_A_DAY.examples)('%s begins with a day', (text) => expect(begins(text)).toBe(true));
test.each(BEGINS_WITH_A_DAY.counterExamples)('%s does not', (text) => expect(begins(text)).toBe(false));
