import { expect, test } from 'vitest';
import { label } from '../../src/label/index.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { briefsLabel, ownLead } from '../../src/rules/own-leads.ts';

for (const rule of [ownLead, briefsLabel]) {
  test.each(rule.examples)(`${rule.id}: %s`, (text) => expect(rule.test(text)).toBe(true));
  test.each(rule.counterExamples)(`${rule.id}: not %s`, (text) => expect(rule.test(text)).toBe(false));
}

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
