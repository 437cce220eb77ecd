import type { Unit } from '../block.ts';
import { findSignature } from '../lead/signature.ts';
import { NOTICE } from '../rules/notices.ts';
import { firstText, isText, lastText, type Run } from '../segment/run.ts';
import { textOf } from '../text.ts';
import { type Around, aroundOf, whereOf } from './around.ts';
import { Echoes } from './echo.ts';
import type { Feature } from './features.ts';
import { type Weights, weigh } from './model.ts';

/** For each byline or column label that stands loose, what speaks for each of the page's stories. */
export interface LooseChoice {
  readonly loose: Run;
  /** In the order of the stories. */
  readonly options: readonly (readonly Feature[])[];
}

/**
 * Gives each byline and column label that stands loose to the story that most likely lacks it: the surest first,
 * and none to a story that has its like, unless all have. Where there is no story, each is one of its own.
 */
export function placeLoose(source: string, runs: readonly Run[], stories: Run[][], weights: Weights): void {
  if (!runs.some((run) => run.kind === 'loose')) return;
  if (!stories.length) stories.push([]);
  const pairs = pairsOf(source, partedLoose(source, runs, stories, weights), stories, weights);
  const placed = new Set<Run>();
  for (const crowded of [false, true])
    for (const { loose, story } of pairs) {
      if (placed.has(loose) || (!crowded && lacksNothing(story, loose))) continue;
      placed.add(loose);
      story.push(loose);
    }
}

interface Pair {
  readonly loose: Run;
  readonly story: Run[];
}

/** Each loose piece with each story, the surest first. */
function pairsOf(source: string, runs: readonly Run[], stories: Run[][], weights: Weights): Pair[] {
  return looseChoices(source, runs, stories)
    .flatMap(({ loose, options }) =>
      options.map((features, s) => ({ loose, story: stories[s]!, score: weigh(weights, features) })),
    )
    .sort((a, b) => b.score - a.score);
}

/** The runs, a column label and its byline as two where the story that they most likely are of has one of the two. */
function partedLoose(source: string, runs: readonly Run[], stories: Run[][], weights: Weights): Run[] {
  if (!runs.some(({ kind, units }) => kind === 'loose' && units.length > 1)) return [...runs];
  const likeliest = new Map<Run, Run[]>();
  for (const { loose, story } of pairsOf(source, runs, stories, weights))
    if (!likeliest.has(loose)) likeliest.set(loose, story);
  return runs.flatMap((run) => {
    const story = likeliest.get(run) ?? [];
    const there = run.units.filter(({ label }) => has(story, label));
    return there.length === 1 ? run.units.map((unit) => ({ ...run, units: [unit] })) : [run];
  });
}

/** Whether the story has all that the loose piece would give it. */
function lacksNothing(story: readonly Run[], loose: Run): boolean {
  return loose.units.every(({ label }) => has(story, label));
}

function has(story: readonly Run[], label: string): boolean {
  return story.some((run) => run.units.some((unit) => unit.label === label));
}

export function looseChoices(
  source: string,
  runs: readonly Run[],
  stories: readonly (readonly Run[])[],
): LooseChoice[] {
  const loose = runs.filter((run) => run.kind === 'loose');
  if (!loose.length) return [];
  const around = aroundOf(runs, stories);
  const read = (unit: Unit) => textOf(source, unit.spans);
  const views = stories.map((story) => viewOf(story, read));
  const echo = labelEchoes(loose, views, read);
  return loose.map((run, l) => ({
    loose: run,
    options: views.map((view, s) => [
      ...looseFeatures(run, view, around[run.id - runs[0]!.id]!, s, read),
      ...echo(l, s),
    ]),
  }));
}

/** How much of a loose column label a story says; nothing for a byline alone. */
function labelEchoes(
  loose: readonly Run[],
  stories: readonly StoryView[],
  read: (unit: Unit) => string,
): (loose: number, story: number) => Feature[] {
  const labels = loose.map(({ units }) => units.filter(({ label }) => label === 'column').map(read));
  const echoes = new Echoes(
    labels.map((lines) => lines.join('\n')),
    stories.map(({ all }) => all),
    LONGEST,
  );
  return (l, s) =>
    labels[l]!.length
      ? [
          ['label, echo', echoes.of(l, s)],
          ['label, echo over stories', echoes.overLeads(l, s)],
        ]
      : [];
}

/** Of longer stories no more is looked at for what a label says. */
const LONGEST = 4000;

/** What a story has already. */
interface StoryView {
  readonly has: ReadonlySet<string>;
  readonly bare: boolean;
  /** Its heading stands in front of its text. */
  readonly together: boolean;
  readonly length: number;
  readonly signature: string;
  /** Its heading is that of a notice, which nobody signs. */
  readonly notice: boolean;
  /** All that its heading and its text say. */
  readonly all: string;
  readonly reporters: boolean;
}

function viewOf(story: readonly Run[], read: (unit: Unit) => string): StoryView {
  const units = story.flatMap((run) => run.units);
  const text = units.filter(isText).map(read);
  const last = story.map(lastText).findLast((unit) => unit !== undefined);
  const dateline = units.find((unit) => unit.label === 'dateline');
  const heading = units.filter(({ label }) => label === 'headline').map(read);
  return {
    notice: units.some(({ label }) => label === 'notice') || heading.some(NOTICE.test),
    all: [...heading, ...text].join('\n'),
    has: new Set(units.map((unit) => unit.label)),
    bare: !story.some(firstText),
    together: story.length > 1 && story[0]!.kind === 'head' && story[1]!.id - story[0]!.id <= 2,
    length: text.reduce((sum, { length }) => sum + length, 0),
    signature: last ? (findSignature(read(last))?.kind ?? 'none') : 'none',
    reporters: dateline ? /[记記]者/u.test(read(dateline)) : false,
  };
}

function looseFeatures(
  loose: Run,
  story: StoryView,
  around: Around,
  s: number,
  read: (unit: Unit) => string,
): Feature[] {
  const byline = loose.units.find((unit) => unit.label === 'byline');
  const kind = byline ? (/[记記]者|通[讯訊]/u.test(read(byline)) ? 'reporter' : 'writer') : 'label';
  const out: Feature[] = [
    [`${kind} ${whereOf(around, s)}${story.bare ? ', bare' : ''}`, 1],
    [`${kind}, length`, Math.log(1 + story.length)],
    [`${kind}, signature ${story.signature}`, 1],
  ];
  for (const { label } of loose.units) if (story.has.has(label)) out.push([`${label} there already`, 1]);
  if (story.has.has('dateline'))
    out.push([`${kind}, dateline${story.reporters ? ' with reporters' : ''}`, 1]);
  if (story.notice) out.push([`${kind}, notice`, 1]);
  if (story.together) out.push([`${kind}, heading and text together`, 1]);
  if (!story.has.has('headline')) out.push([`${kind}, no headline`, 1]);
  if (story.has.has('column')) out.push([`${kind}, column there`, 1]);
  if (story.has.has('subhead')) out.push([`${kind}, subheads`, 1]);
  if (story.has.has('kicker')) out.push([`${kind}, kicker`, 1]);
  return out;
}
