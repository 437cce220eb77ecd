import { describe, expect, it } from 'vitest';
import type { Label, LabelledBlock } from '../../src/block.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { BROKEN_RULES } from '../../src/rules/broken.ts';
import { mendBroken } from '../../src/units/broken.ts';

function labelled(source: string, ...labels: Label[]): LabelledBlock[] {
  return readBlocks(source).map((block, i) => ({
    block,
    label: labels[i]!,
    continues: i > 0 && labels[i] === labels[i - 1],
    confidence: 1,
    orphan: 0,
    goesOn: 0,
  }));
}

describe.each(BROKEN_RULES)('$id', ({ examples, counterExamples, seam }) => {
  it.each(examples)('parts %s', (marked) => {
    const lines = marked.replace('|', '').split('/');
    expect(seam(lines)).toBe(marked.replaceAll('/', '').indexOf('|'));
  });
  it.each(counterExamples)('leaves %s', (line) => {
    expect(seam(line.split('/'))).toBe(-1);
  });
});

describe('mendBroken', () => {
  const told = (source: string, blocks: readonly LabelledBlock[]) =>
    mendBroken(source, blocks).map(({ label, continues, block }) => [
      label,
      continues,
      source.slice(block.start, block.end).trim(),
    ]);

  it('gives a dateline what of it stands on the first line of the text', () => {
    const source = '本报江城5月7日电（记者王\n\n\n小川） 近日，村道修好了，\n\n老人先过桥。';
    expect(told(source, labelled(source, 'dateline', 'body', 'body'))).toEqual([
      ['dateline', false, '本报江城5月7日电（记者王'],
      ['dateline', true, '小川）'],
      ['body', false, '近日，村道修好了，'],
      ['body', true, '老人先过桥。'],
    ]);
  });

  it('leaves what is parted where lines end as it is', () => {
    const source = '本报江城5月7日电（记者王小川）\n\n近日，村道修好了。';
    const blocks = labelled(source, 'dateline', 'body');
    expect(mendBroken(source, blocks)).toEqual(blocks);
  });
});
