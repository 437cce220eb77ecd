import { once, readModel } from '../models.ts';
import { type Labels, type Reading, readAs } from './index.ts';
import { STATES, stateIndex } from './states.ts';
import { gramsOf, printOf } from './wording.ts';

/** Two parts of one heading: the kicker and its headline, or the headline and its deck. */
export interface HeadingPair {
  /** From where, where the second part begins, and up to where in `Labels.texts`. */
  readonly from: number;
  readonly second: number;
  readonly to: number;
  /** Whether the likeliest labels have the first part for the headline. */
  readonly headlineFirst: boolean;
  /** How much likelier the first part is the headline, by the labels: natural logarithm of odds. */
  readonly odds: number;
  /** What is printed. */
  readonly parts: readonly [string, string];
}

/** Weights of the grams of both parts (see `gramsOfPair`), and of what speaks for the first part to be the headline. */
export interface DeckModel {
  readonly bias: number;
  /** Of the odds by the labels. */
  readonly labels: number;
  /** Of the sum of the grams. */
  readonly wording: number;
  readonly grams: ReadonlyMap<string, number>;
}

/** As it stands in the file: grams as pairs, see `EndsModel`. */
export interface DeckModelFile extends Omit<DeckModel, 'grams'> {
  readonly grams: readonly (readonly [gram: string, weight: number])[];
}

/** Log-odds at which the labels are overruled. */
const SURE = 0.5;
/** Odds by the labels beyond which the wording is not asked. */
const DOUBT = 6;
/** More lines are no two parts of a heading. */
const LONGEST = 12;
const KICKER = stateIndex('kicker');
const HEADLINE = stateIndex('headline');
const DECK = stateIndex('deck');
const CONTINUED = [
  [KICKER, stateIndex('kicker+')],
  [HEADLINE, stateIndex('headline+')],
  [DECK, stateIndex('deck+')],
] as const;
const goOn = (state: number) => CONTINUED.find(([begin]) => begin === state)![1];

/**
 * Whether a heading of two parts is a kicker and its headline or a headline and its deck: the labels see its lines, which
 * without marks and sizes say little; how headlines are worded over what stands under and above them says as much, and
 * both together more (docs/labels.md).
 */
export function readDecks(labels: Labels, model?: DeckModel): Reading[] {
  return pairsOf(labels).flatMap((pair): Reading[] => {
    const weights = model ?? shipped();
    const wording = wordingOf(pair, weights.grams);
    const weight = weights.bias + weights.labels * pair.odds + weights.wording * wording;
    if (weight > 0 === pair.headlineFirst || Math.abs(weight) < SURE) return [];
    return [readAs(pair.from, statesOf(pair, !pair.headlineFirst), 'wording of a heading', weight)];
  });
}

/** The headings of two parts, of which the labels leave in doubt which is the headline. */
export function pairsOf({ texts, best, lattice }: Labels): HeadingPair[] {
  const labelAt = (at: number) => (at >= 0 && at < texts.length ? STATES[best[at]!]!.label : null);
  const partFrom = (from: number, label: string) => {
    let to = from;
    while (labelAt(to) === label) to++;
    return to;
  };
  const found: HeadingPair[] = [];
  for (let from = 0; from < texts.length; from++) {
    const label = labelAt(from);
    if ((label !== 'kicker' && label !== 'headline') || labelAt(from - 1) === label) continue;
    const second = partFrom(from, label);
    const to = partFrom(second, label === 'kicker' ? 'headline' : 'deck');
    const three = label === 'kicker' ? labelAt(to) === 'deck' : labelAt(from - 1) === 'kicker';
    if (to === second || three || to - from > LONGEST) continue;
    const place = { from, second, to };
    const odds =
      scoreOf(lattice, best, place, statesOf(place, true)) -
      scoreOf(lattice, best, place, statesOf(place, false));
    if (Math.abs(odds) > DOUBT) continue;
    const print = (a: number, b: number) =>
      texts
        .slice(a, b)
        .map(({ text }) => text)
        .join('');
    const parts = [print(from, second), print(second, to)] as const;
    found.push({ ...place, headlineFirst: label === 'headline', odds, parts });
  }
  return found;
}

type Place = Pick<HeadingPair, 'from' | 'second' | 'to'>;

function statesOf({ from, second, to }: Place, headlineFirst: boolean): number[] {
  const part = (state: number, lines: number) =>
    Array.from({ length: lines }, (_, i) => (i === 0 ? state : goOn(state)));
  return headlineFirst
    ? [...part(HEADLINE, second - from), ...part(DECK, to - second)]
    : [...part(KICKER, second - from), ...part(HEADLINE, to - second)];
}

/** Of a way to read the lines, between the likeliest labels of what stands around them. */
function scoreOf(
  { states: count, emission, transition }: Labels['lattice'],
  best: Int32Array,
  { from, to }: Place,
  states: readonly number[],
): number {
  let score = 0;
  let before = best[from - 1] ?? -1;
  for (const [i, state] of states.entries()) {
    score += emission[(from + i) * count + state]!;
    if (before >= 0) score += transition[before * count + state]!;
    before = state;
  }
  return to < best.length ? score + transition[before * count + best[to]!]! : score;
}

/** What the wording of both parts says for the first to be the headline: the sum of its grams. */
export function wordingOf({ parts }: HeadingPair, grams: DeckModel['grams']): number {
  let sum = 0;
  for (const gram of gramsOfPair(...parts)) sum += grams.get(gram) ?? 0;
  return sum;
}

/** Each one and two characters in a row of both parts, their edges too, each once; digits are alike. For training. */
export function gramsOfPair(first: string, second: string): Set<string> {
  const sides = [first, second].map((text, i) =>
    [...gramsOf(printOf(text))].map((gram) => `${i + 1}${gram}`),
  );
  return new Set(sides.flat());
}

/** The model that ships with the program (`src/models/decks.json`). */
const shipped = once((): DeckModel => {
  const file = readModel<DeckModelFile>('decks.json');
  return { ...file, grams: new Map(file.grams) };
});
