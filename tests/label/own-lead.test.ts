import { expect, test } from 'vitest';
import { label } from '../../src/label/index.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { briefsLabel } from '../../src/rules/briefs.ts';
import { newsLead, roundLead, wireLead } from '../../src/rules/own-leads.ts';

test.each(briefsLabel.examples)(`${briefsLabel.id}: %s`, (text) => expect(briefsLabel.test(text)).toBe(true));
test.each(briefsLabel.counterExamples)(`${briefsLabel.id}: not %s`, (text) =>
  expect(briefsLabel.test(text)).toBe(false),
);
for (const { id, over, examples, counterExamples } of [newsLead, wireLead]) {
  for (const lines of examples)
    test(`${id}: ${lines.join('/')}`, () => expect(over(lines)).toBeGreaterThan(0));
  for (const lines of counterExamples)
    test(`${id}: not ${lines.join('/')}`, () => expect(over(lines)).toBe(0));
}

test.each(roundLead.examples)(`${roundLead.id}: %s / %s`, (...lines) =>
  expect(roundLead.test(...lines)).toBe(true),
);
test.each(roundLead.counterExamples)(`${roundLead.id}: not %s / %s`, (...lines) =>
  expect(roundLead.test(...lines)).toBe(false),
);

test('the paper’s own lead is a dateline wherever it stands, and no subhead stands above it', () => {
  const source = [
    '青螺镇的渡口新近添了两条',
    '木船，船工说够用三年了。',
    '小标题的样子',
    '本报讯（记者陶允和）秋天',
    '收到的谷子有了晒场，不再',
    '占用公路，镇上都说方便。',
  ].join('\n');
  const labels = label(readBlocks(source)).map(({ block, label: name }) => [block.text, name]);
  expect(labels).toContainEqual(['本报讯（记者陶允和）', 'dateline']);
  expect(labels).not.toContainEqual(['小标题的样子', 'subhead']);
});

test('a dispatch that stands behind an open line begins no story', () => {
  expect(wireLead.over(['新华社江城5月7日电'], '路修好了。')).toBe(1);
  expect(wireLead.over(['新华社江城5月7日电'], '山里通了路')).toBe(0);
});
