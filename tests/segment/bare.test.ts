import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/block.ts';
import { standingOf } from '../../src/segment/bare.ts';
import type { Run, RunKind } from '../../src/segment/run.ts';

const photo = ['caption', 'credit'].map((label) => ({ label, blocks: [], spans: [] }) as unknown as Unit);
const page = (...kinds: RunKind[]): Run[] =>
  kinds.map((kind, id) => ({ id, kind, units: kind === 'figure' ? photo : [] }));

describe('standingOf', () => {
  it('is followed by the body behind it, furniture or not', () => {
    expect(standingOf(page('head', 'body'), 0)).toBe('followed');
    expect(standingOf(page('body', 'head', 'furniture', 'body'), 1)).toBe('followed');
  });
  it('is bare in front of a heading and at the end', () => {
    expect(standingOf(page('head', 'head', 'body'), 0)).toBe('bare');
    expect(standingOf(page('body', 'head'), 1)).toBe('bare');
  });
  it('may be without a claim to the body behind a list of headings', () => {
    expect(standingOf(page('head', 'head', 'body'), 1)).toBe('listed');
    expect(standingOf(page('head', 'head', 'figure'), 1)).toBe('listed');
  });
  it('is the heading of the photo behind it', () => {
    expect(standingOf(page('body', 'head', 'figure', 'body'), 1)).toBe('photo');
  });
});
