import { TRAITS } from '../rules/traits/index.ts';

/**
 * What a block looks like at a glance: size, end and kind, each by the first of its traits that stands in a list. A
 * trait alone says little without those of the neighbours; casts are few enough to be looked at two and three in a row
 * (see `grams.ts`).
 */
type Glance = readonly (readonly [trait: string, name: string])[];

const SIZES: Glance = [
  ['fill/two-short', 'two-short'],
  ['fill/more', 'over'],
  ['fill/1.5', 'over'],
  ['fill/1.1', 'full'],
  ['fill/1.03', 'full'],
  ['fill/0.97', 'near'],
  ['fill/0.93', 'near'],
  ['fill/0.85', 'most'],
  ['fill/0.7', 'most'],
  ['fill/0.5', 'half'],
  ['fill/0.3', 'bit'],
  ['length/1', 'word'],
  ['length/2', 'word'],
  ['length/4', 'word'],
  ['length/6', 'word'],
  ['length/8', 'short'],
  ['length/10', 'short'],
  ['length/12', 'line'],
  ['length/14', 'line'],
  ['length/17', 'line'],
  ['length/20', 'line'],
  ['length/23', 'long'],
  ['length/27', 'long'],
  ['length/32', 'long'],
  ['length/40', 'wide'],
  ['length/60', 'wide'],
];

const ENDS: Glance = [
  ['ends/sentence', 'stop'],
  ['ends/half-stop', 'stop'],
  ['ends/ellipsis', 'stop'],
  ['ends/question', 'ask'],
  ['ends/comma', 'pause'],
  ['ends/colon', 'colon'],
  ['ends/dash', 'dash'],
  ['ends/bracket', 'bracket'],
  ['ends/quote', 'quote'],
];

const KINDS: Glance = [
  ['mark/1', 'marked'],
  ['mark/2', 'marked-2'],
  ['mark/3', 'marked-2'],
  ['word/byline', 'byline'],
  ['word/credit', 'credit'],
  ['word/agency-lead', 'lead'],
  ['word/jump', 'jump'],
  ['word/staff', 'staff'],
  ['word/label', 'label'],
  ['word/masthead', 'folio'],
  ['has/weekday', 'folio'],
  ['word/section-word', 'folio'],
  ['word/bare-name', 'name'],
  ['begins/never-first', 'inside'],
  ['begins/arrow', 'bullet'],
  ['begins/bullet', 'bullet'],
  ['begins/enumerator', 'item'],
  ['begins/dash', 'dash'],
  ['indent/two', 'indented'],
  ['indent/some', 'centred'],
  ['begins/quote', 'quote'],
  ['begins/bracket', 'bracket'],
  ['blank/1', 'apart'],
  ['blank/2', 'apart'],
];

const REST = ['text', 'open', 'plain'] as const;

/** For each list the number of names, and for each trait the number of its name there and its place in the list. */
const LISTS = [SIZES, ENDS, KINDS].map((glance, list) => {
  const names = [...new Set(glance.map(([, name]) => name)), REST[list]!];
  const rank = new Int16Array(TRAITS.length).fill(-1);
  const name = new Uint8Array(TRAITS.length);
  glance.forEach(([id, as], place) => {
    const trait = TRAITS.findIndex((t) => t.id === id);
    if (trait < 0) throw new Error(`there is no trait ${id}`);
    rank[trait] = place;
    name[trait] = names.indexOf(as);
  });
  return { names, rank, name };
});

const [, ENDINGS, KINDRED] = LISTS.map(({ names }) => names.length);
/** How many casts there are; the last stands for what is beyond the page. */
export const CASTS = LISTS.reduce((product, { names }) => product * names.length, 1) + 1;
export const BEYOND = CASTS - 1;

/** The cast of a block with these traits (indices into TRAITS). */
export function castOf(traits: readonly number[]): number {
  let cast = 0;
  for (const { names, rank, name } of LISTS) {
    let best = -1;
    for (const trait of traits)
      if (rank[trait]! >= 0 && (best < 0 || rank[trait]! < rank[best]!)) best = trait;
    cast = cast * names.length + (best < 0 ? names.length - 1 : name[best]!);
  }
  return cast;
}

/** The cast with any end: that of the blocks with the same size and kind whose end says nothing. */
export function coarse(cast: number): number {
  if (cast === BEYOND) return BEYOND;
  const end = Math.floor(cast / KINDRED!) % ENDINGS!;
  return cast + (ENDINGS! - 1 - end) * KINDRED!;
}

/** The cast by name, e.g. `full/stop/quote`. */
export function castName(cast: number): string {
  return NAMES[cast]!;
}

/** The cast of a name; −1 where there is none. */
export function castNamed(name: string): number {
  return NUMBERS.get(name) ?? -1;
}

const [SIZED, ENDED, OF_KIND] = LISTS.map(({ names }) => names);
const NAMES = [
  ...SIZED!.flatMap((size) => ENDED!.flatMap((end) => OF_KIND!.map((kind) => `${size}/${end}/${kind}`))),
  'edge',
];
const NUMBERS = new Map(NAMES.map((name, cast) => [name, cast]));
