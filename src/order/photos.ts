import type { Unit } from '../block.ts';
import { BEGINS_WITH_A_DAY } from '../rules/days.ts';
import type { Run } from '../segment/run.ts';
import { textOf } from '../text.ts';
import { type Around, aroundOf, whereOf } from './around.ts';
import type { Feature } from './features.ts';
import { type Weights, weigh } from './model.ts';
import type { Gathered } from './story.ts';
import { Told } from './told.ts';

/** For each photo, its choices: to be an item of its own (null), or to belong to one of the page's stories. */
export interface PhotoChoice {
  readonly photo: Run;
  readonly options: readonly {
    readonly story: readonly Run[] | null;
    readonly features: readonly Feature[];
  }[];
}

/** Gives each photo to the story that it most likely belongs to, or makes it an item of its own. */
export function placePhotos(
  source: string,
  runs: readonly Run[],
  stories: readonly Run[][],
  weights: Weights,
): Gathered[] {
  const gathered = new Map(stories.map((story) => [story, { runs: story, photos: [] } as Gathered]));
  const alone: Gathered[] = [];
  for (const { photo, options } of photoChoices(source, runs, stories)) {
    const best = options.map(({ features }) => weigh(weights, features));
    const { story } = options[best.indexOf(Math.max(...best))]!;
    if (story) gathered.get(story as Run[])!.photos.push(photo);
    else alone.push({ runs: [], photos: [photo] });
  }
  return [...gathered.values(), ...alone].sort((a, b) => firstOf(a) - firstOf(b));
}

export function photoChoices(source: string, runs: readonly Run[], stories: readonly Run[][]): PhotoChoice[] {
  const photos = runs.filter((run) => run.kind === 'figure');
  if (!photos.length) return [];
  const read = (units: readonly Unit[]) => units.map((unit) => textOf(source, unit.spans)).join('\n');
  const captions = photos.map((photo) => read(photo.units));
  const told = new Told(
    stories.map((story) => story.flatMap((run) => run.units)),
    captions,
    read,
  );
  const around = aroundOf(runs, stories);
  return photos.map((photo, p) => {
    const place = around[photo.id - runs[0]!.id]!;
    const options = stories.map((story, s) => ({
      story,
      features: [...placeFeatures(s, story, place), ...told.features(p, s)],
    }));
    const alone = aloneFeatures(photo, captions[p]!, told.most(p));
    return { photo, options: [...options, { story: null, features: alone }] };
  });
}

function placeFeatures(s: number, story: readonly Run[], around: Around): Feature[] {
  const bare = !story.some((run) => run.kind === 'body');
  return [[`photo ${whereOf(around, s)}${bare ? ' bare heading' : ''}`, 1]];
}

function aloneFeatures(photo: Run, text: string, told: number): Feature[] {
  const out: Feature[] = [
    ['photo alone', 1],
    ['photo alone, told', told],
    ['photo alone, length', Math.min(text.length, 200) / 100],
  ];
  if (/图为|圖為/.test(text)) out.push(['photo alone, 图为', 1]);
  if (BEGINS_WITH_A_DAY.pattern.test(text)) out.push(['photo alone, begins with a day', 1]);
  if (!photo.units.some((unit) => unit.label === 'credit')) out.push(['photo alone, no credit', 1]);
  return out;
}

function firstOf({ runs, photos }: Gathered): number {
  return runs[0]?.id ?? photos[0]!.id;
}
