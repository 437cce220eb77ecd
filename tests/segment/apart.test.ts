import { describe, expect, it } from 'vitest';
import { readBlocks } from '../../src/read/blocks.ts';
import { labelsOf } from '../../src/segment/apart.ts';

/** Two texts that run on, the second with a dateline over three rows; behind them their headings. */
const SCATTERED = [
  '六座闲置多年的粮站',
  '改成了乡村书屋，村',
  '里老少都有了歇脚看',
  '书的地方。书屋不设',
  '门槛，借书只登记姓',
  '名，不收押金。',
  '新华社圣彼得堡3月',
  '16日电（记者何允',
  '之、秦小满）北港与',
  '圣彼得堡之间的班轮',
  '16日首航，单程二',
  '十六天。班轮每月两',
  '班，去程装家电和茶',
  '叶，回程装木材。',
  '粮站改成书屋 老少有处歇脚',
  '——云岭县盘活六座闲置粮站',
  '北港开通至圣彼得堡的集装箱班轮',
  '——单程二十六天，比陆路省三成运费',
];

const datelines = (lines: readonly string[]) => {
  const source = lines.join('\n');
  return labelsOf(source, readBlocks(source))
    .labelled()
    .filter(({ label }) => label === 'dateline')
    .map(({ block }) => block.text);
};

describe('labels of a page whose headings stand apart', () => {
  it('cuts a dateline that stands on three rows', () => {
    const texts = readBlocks(SCATTERED.join('\n')).map(({ text }) => text);
    expect(texts).toContain('之、秦小满）');
    expect(texts).toContain('北港与');
  });

  it('takes a dispatch behind a text that ends for the beginning of a story', () => {
    expect(datelines(SCATTERED)).toEqual(['新华社圣彼得堡3月', '16日电（记者何允', '之、秦小满）']);
  });
});
