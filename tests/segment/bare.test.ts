import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/block.ts';
import { isScattered, standingOf } from '../../src/segment/bare.ts';
import { loosened } from '../../src/segment/loose.ts';
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

const run = (kind: RunKind, ...labels: string[]) => ({
  kind,
  units: labels.map((label) => ({ label, blocks: [], spans: [] }) as unknown as Unit),
});
const runsOf = (...runs: Omit<Run, 'id'>[]): Run[] => runs.map((each, id) => ({ ...each, id }));
const headline = run('head', 'headline');
const body = run('body', 'body');

describe('isScattered', () => {
  it('says that headings stand apart from their texts', () => {
    expect(isScattered(runsOf(body, body, headline, headline))).toBe(true);
    expect(isScattered(runsOf(headline, headline, body, body))).toBe(true);
  });
  it('is false where headings bear marks', () => {
    const marked = {
      kind: 'head' as const,
      units: [{ label: 'headline', blocks: [{ block: { mark: '#' } }] }],
    };
    const head = marked as unknown as Omit<Run, 'id'>;
    expect(isScattered(runsOf(body, body, head, head))).toBe(false);
  });
  it('is false where most headings are followed by their text', () => {
    expect(isScattered(runsOf(headline, body, headline, body, headline))).toBe(false);
    expect(
      isScattered(runsOf(headline, headline, body, headline, body, headline, body, headline, body)),
    ).toBe(false);
  });
});

describe('loosened', () => {
  const kinds = (...runs: Omit<Run, 'id'>[]) =>
    loosened(runsOf(...runs)).map(
      ({ kind, units }) => `${kind} ${units.map(({ label }) => label).join('+')}`,
    );

  it('takes a byline with neither heading nor text for a piece of its own', () => {
    expect(kinds(headline, body, run('body', 'byline'))).toEqual([
      'head headline',
      'body body',
      'loose byline',
    ]);
  });
  it('takes several in front of one text for several stories’ where headings stand apart', () => {
    expect(kinds(run('body', 'byline', 'byline', 'body'), headline, headline)).toEqual([
      'loose byline',
      'loose byline',
      'body body',
      'head headline',
      'head headline',
    ]);
  });
  it('leaves them with their text where headings stand in front of theirs', () => {
    expect(kinds(headline, body, run('body', 'byline', 'byline', 'body'))).toEqual([
      'head headline',
      'body body',
      'body byline+byline+body',
    ]);
  });
});
