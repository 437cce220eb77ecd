import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/block.ts';
import { foldText, squash } from '../../src/people/fold.ts';
import { CONTENTS } from '../../src/rules/contents.ts';
import { segment } from '../../src/segment/segment.ts';

const unit = (label: string, text: string): Unit =>
  ({ label, blocks: [{ block: { text, kind: 'text', part: 0 } }], spans: [] }) as unknown as Unit;
const kinds = (...units: Unit[]) => segment(units, () => false).map(({ kind }) => kind);
const heads = (text: string) => CONTENTS.pattern.test(squash(foldText(text)).text);

describe(CONTENTS.id, () => {
  test.each(CONTENTS.examples)('%s', (text) => expect(heads(text)).toBe(true));
  test.each(CONTENTS.counterExamples)('not %s', (text) => expect(heads(text)).toBe(false));

  test('is furniture over lines that are, a heading over others', () => {
    const label = unit('column', '今日导读');
    expect(kinds(label, unit('folio', '桥修好了 2版'))).toEqual(['furniture', 'furniture']);
    expect(kinds(label, unit('headline', '桥修好了'))).toEqual(['head']);
    expect(kinds(unit('column', '桥边人物'), unit('folio', '桥修好了 2版'))).toEqual(['head', 'furniture']);
  });
});
