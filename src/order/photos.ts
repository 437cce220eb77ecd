import type { Run } from '../segment/run.ts';
import type { Seams } from './seams.ts';
import type { Gathered } from './story.ts';

/** Gives each photo to the story that it belongs to, or makes it an item of its own. */
export function placePhotos(_source: string, runs: readonly Run[], stories: readonly Run[][], _seams: Seams): Gathered[] {
  const gathered = stories.map((story): Gathered => ({ runs: story, photos: [] }));
  const owner = new Map<number, Gathered>();
  for (const story of gathered) for (const run of story.runs) owner.set(run.id, story);
  const alone: Gathered[] = [];
  for (const run of runs) {
    if (run.kind !== 'figure') continue;
    const before = runs.findLast((r) => r.id < run.id && owner.has(r.id));
    const after = runs.find((r) => r.id > run.id && owner.has(r.id));
    const story = before && owner.get(before.id)!;
    const inside = story && after && owner.get(after.id) === story;
    const bare = story && story.runs.every((r) => r.kind === 'head');
    if (story && (inside || bare)) story.photos.push(run);
    else alone.push({ runs: [], photos: [run] });
  }
  return [...gathered, ...alone].sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ runs, photos }: Gathered): number {
  return runs[0]?.id ?? photos[0]!.id;
}
