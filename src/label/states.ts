import type { Label } from '../block.ts';

/** What the sequence model tells apart: a label, and whether the unit begins here, goes on, or goes on from elsewhere. */
export interface State {
  readonly id: string;
  readonly label: Label;
  readonly continues: boolean;
  readonly orphan: boolean;
}

const SINGLE: Label[] = ['jump', 'folio', 'staff', 'notice'];
const LONG: Label[] = [
  'column',
  'kicker',
  'headline',
  'deck',
  'summary',
  'byline',
  'dateline',
  'body',
  'subhead',
  'caption',
  'credit',
];

const begin = (label: Label): State => ({ id: label, label, continues: false, orphan: false });
const inside = (label: Label): State => ({ id: `${label}+`, label, continues: true, orphan: false });

export const STATES: readonly State[] = [
  ...SINGLE.map(begin),
  ...LONG.flatMap((label) => [begin(label), inside(label)]),
  { id: 'body~', label: 'body', continues: false, orphan: true },
];

const INDEX = new Map(STATES.map((state, i) => [state.id, i]));

/** The number of a state; −1 where there is none of that name. */
export const stateIndex = (id: string): number => INDEX.get(id) ?? -1;

/** True where state `to` cannot follow state `from`: a unit goes on only right behind a part of itself. */
export function forbidden(from: State | null, to: State): boolean {
  return to.continues && from?.label !== to.label;
}
