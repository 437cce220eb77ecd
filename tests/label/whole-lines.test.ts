import { expect, test } from 'vitest';
import { constrain } from '../../src/label/index.ts';
import { STATES } from '../../src/label/states.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { creditAlone, jumpAlone } from '../../src/rules/whole-lines.ts';

for (const rule of [jumpAlone, creditAlone]) {
  test.each(rule.examples)(`${rule.id}: %s`, (text) => expect(rule.test(text)).toBe(true));
  test.each(rule.counterExamples)(`${rule.id}: not %s`, (text) => expect(rule.test(text)).toBe(false));
}

test('lines that can be nothing else are what they are, whatever the weights say', () => {
  const blocks = readBlocks(['（記者陶允和攝）', '［上接第一版）', '木船，船工说够用三年了。'].join('\n'));
  const emission = new Float64Array(blocks.length * STATES.length);
  constrain(blocks, {
    emission,
    length: blocks.length,
    states: STATES.length,
    transition: new Float64Array(),
  });
  const left = blocks.map((_, i) => [
    ...new Set(STATES.filter((_, s) => emission[i * STATES.length + s]! > -1000).map(({ label }) => label)),
  ]);
  expect(left[0]).toEqual(['credit']);
  expect(left[1]).toEqual(['jump']);
  expect(left[2]).toContain('body');
});

test('what stands in a bracket over several lines is one thing', () => {
  const going = (...lines: string[]) => {
    const blocks = readBlocks(lines.join('\n'));
    const emission = new Float64Array(blocks.length * STATES.length);
    constrain(blocks, {
      emission,
      length: blocks.length,
      states: STATES.length,
      transition: new Float64Array(),
    });
    return blocks.map((_, i) =>
      STATES.every(({ continues }, s) => continues || emission[i * STATES.length + s]! <= -1000),
    );
  };
  expect(going('（重走山乡', '听他们说）', '桥修好了')).toEqual([false, true, false]);
  expect(going('（重走山乡', '听他们', '说）')).toEqual([false, true, true]);
  expect(going('（记者王', '小川）近日，桥修好了')).toEqual([false, false]);
});
