import type { Run } from '../segment/run.ts';

/** The stories that a run of the page stands between. */
export interface Around {
  /** Indices of the stories of the nearest runs in front and behind, itself included; −1 for none. */
  readonly before: number;
  readonly after: number;
}

/** For each of runs that stand in a row what stories it stands between. */
export function aroundOf(runs: readonly Run[], stories: readonly (readonly Run[])[]): Around[] {
  const owner: number[] = new Array(runs.length).fill(-1);
  stories.forEach((story, s) => {
    for (const run of story) owner[run.id - runs[0]!.id] = s;
  });
  const before = [...owner];
  for (let i = 1; i < runs.length; i++) if (before[i]! < 0) before[i] = before[i - 1]!;
  const after = [...owner];
  for (let i = runs.length - 2; i >= 0; i--) if (after[i]! < 0) after[i] = after[i + 1]!;
  return runs.map((_, i) => ({ before: before[i]!, after: after[i]! }));
}

export type Where = 'inside' | 'behind' | 'in front' | 'elsewhere';

/** Where a run stands, seen from story `s`. */
export function whereOf({ before, after }: Around, s: number): Where {
  if (before === s) return after === s ? 'inside' : 'behind';
  return after === s ? 'in front' : 'elsewhere';
}
