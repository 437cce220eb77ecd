import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/block.ts';
import { segment } from '../../src/segment/segment.ts';

const unit = (label: string, text = '山乡'): Unit =>
  ({ label, blocks: [{ block: { text, kind: 'text', part: 0 } }], spans: [] }) as unknown as Unit;
const heads = (...units: Unit[]) =>
  segment(units, () => false).map(({ units }) => units.map(({ label }) => label).join('+'));

describe('headings in a row', () => {
  it('give a column label to the heading behind it', () => {
    expect(heads(unit('headline'), unit('column'), unit('kicker'), unit('headline'))).toEqual([
      'headline',
      'column+kicker+headline',
    ]);
    expect(heads(unit('kicker'), unit('headline'), unit('column'), unit('headline'))).toEqual([
      'kicker+headline',
      'column+headline',
    ]);
  });
  it('give one in brackets to the heading in front', () => {
    expect(heads(unit('headline'), unit('column', '（短评）'), unit('headline'))).toEqual([
      'headline+column',
      'headline',
    ]);
  });
  it('give one in front of a byline to the heading in front', () => {
    expect(heads(unit('headline'), unit('column'), unit('byline'))).toEqual(['headline+column+byline']);
  });
});
