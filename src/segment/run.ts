import type { Unit } from '../block.ts';

/**
 * Units that are sure to stand together: the lines of one heading, a stretch of body without a place where it
 * could break, a photo with its caption and credit, a piece of furniture.
 */
export interface Run {
  /** Index among the page's runs, in the order of the text. */
  readonly id: number;
  readonly kind: RunKind;
  readonly units: readonly Unit[];
  /** Log-odds that a story begins with it, where only a whole paragraph stands in front; 0 where that was not asked. */
  readonly begins?: number;
  /** It is a brief: it stands under the label of their column, or behind another. */
  readonly brief?: boolean;
}

/** `loose`: a byline or a column label that stands with neither heading nor text. */
export type RunKind = 'head' | 'body' | 'figure' | 'furniture' | 'loose';

const TEXT = new Set(['body', 'subhead', 'table', 'list', 'notice']);

export function isText(unit: Unit): boolean {
  return TEXT.has(unit.label);
}

/** The run's first unit of body text; undefined for headings, photos and furniture. */
export function firstText(run: Run): Unit | undefined {
  return run.kind === 'body' ? run.units.find(isText) : undefined;
}

export function lastText(run: Run): Unit | undefined {
  return run.kind === 'body' ? run.units.findLast(isText) : undefined;
}

/** Whether a unit of this label stands in front of the run's text. */
export function opensWith(run: Run, label: string): boolean {
  for (const unit of run.units) {
    if (isText(unit)) return false;
    if (unit.label === label) return true;
  }
  return false;
}

export function jumpsOn(run: Run): boolean {
  const text = run.units.findLastIndex(isText);
  return run.units.some((unit, at) => at > text && unit.label === 'jump');
}
