import { isScattered, type Standing, standingOf } from '../segment/bare.ts';
import { jumpsOn, opensWith, type Run } from '../segment/run.ts';

/** Where a run of a story (heading or body) stands among the others. */
export interface Place {
  readonly run: Run;
  /** Index among the runs that stories are made of. */
  readonly index: number;
  /** How many headings stand up to here, this one included. */
  readonly story: number;
  /** Photos and furniture between this run and the one in front. */
  readonly figures: number;
  readonly furniture: number;
  /** A byline, a dateline or a column label stands in front of its text. */
  readonly startsStory: boolean;
  /** It begins as only the first run of body of a story does: with a dateline, or a byline and text, or is a brief. */
  readonly opensStory: boolean;
  /** How a heading stands; 'followed' for body. */
  readonly standing: Standing;
  /** Log-odds that a story begins with it, as far as the run in front was asked; see src/segment/boundaries.ts. */
  readonly begins: number;
  readonly jumpsOn: boolean;
  readonly jumpsIn: boolean;
  /** The first and the last line of the file that it stands on. */
  readonly lines: readonly [first: number, last: number];
}

/** The runs that stories are made of, in the order of the text. */
export function placesOf(runs: readonly Run[]): Place[] {
  const places: Place[] = [];
  let story = 0;
  let figures = 0;
  let furniture = 0;
  runs.forEach((run, at) => {
    if (run.kind === 'figure') figures++;
    else if (run.kind === 'furniture' || run.kind === 'loose') furniture++;
    else {
      if (run.kind === 'head') story++;
      const opens = (label: string) => opensWith(run, label);
      places.push({
        run,
        index: places.length,
        story,
        figures,
        furniture,
        opensStory: opens('byline') || opens('dateline') || run.brief === true,
        standing: run.kind === 'head' ? standingOf(runs, at) : 'followed',
        startsStory: opens('byline') || opens('dateline') || opens('column') || run.brief === true,
        begins: run.begins ?? 0,
        jumpsOn: jumpsOn(run),
        jumpsIn: opens('jump'),
        lines: linesOf(run),
      });
      figures = 0;
      furniture = 0;
    }
  });
  return places;
}

function linesOf({ units }: Run): [number, number] {
  const [first, ...rest] = units.flatMap(({ blocks }) => blocks.map(({ block }) => block.line));
  return rest.reduce<[number, number]>(
    ([a, b], line) => [Math.min(a, line), Math.max(b, line)],
    [first!, first!],
  );
}

/**
 * For each heading the place where the text begins that it stands in the midst of; −1 where it stands in none, or in that of
 * another heading.
 */
export function textsAround(places: readonly Place[]): number[] {
  const isBody = (at: number) => places[at]?.run.kind === 'body';
  const begins: number[] = [];
  places.forEach(({ startsStory }, at) => {
    begins.push(isBody(at) && isBody(at - 1) && !startsStory ? begins[at - 1]! : at);
  });
  return places.map(({ run }, at) => {
    if (run.kind !== 'head' || !isBody(at - 1) || !isBody(at + 1)) return -1;
    const begin = begins[at - 1]!;
    return places[begin - 1]?.run.kind === 'head' ? -1 : begin;
  });
}

/**
 * How a page's text stands in its file: `crossed` where its columns ran across one another, so that what is read in a row
 * does not stand so in the file; `scattered` where headings stand apart from their texts; `unmarked` where it was printed in
 * rows without marks, so that a heading may stand between the columns of its story; else `kept`.
 */
export type Layout = 'kept' | 'crossed' | 'scattered' | 'unmarked';

export function layoutOf(runs: readonly Run[], places: readonly Place[]): Layout {
  if (isCrossed(places)) return 'crossed';
  if (isScattered(runs)) return 'scattered';
  return runs.some(isMarked) ? 'kept' : 'unmarked';
}

const isMarked = ({ units }: Run) =>
  units.some(({ blocks }) => blocks.some(({ block }) => block.mark !== ''));

function isCrossed(places: readonly Place[]): boolean {
  const back = places.filter(({ lines }, i) => i > 0 && lines[0] < places[i - 1]!.lines[1]).length;
  return back >= FEWEST_BACK;
}

/** Rows that OCR or a layout tool set apart jump back once or twice. */
const FEWEST_BACK = 3;
