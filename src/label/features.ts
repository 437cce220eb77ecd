import type { Block } from '../block.ts';
import { TRAITS } from '../rules/traits/index.ts';
import { continuesLocally, openness, orphanness } from '../seam/index.ts';
import { castOf } from './cast.ts';
import { echoesOf } from './echo.ts';
import { gramsAt } from './grams.ts';
import { groupPlaces } from './groups.ts';
import { PAIR_FEATURES, pairFeatures } from './pairs.ts';
import { PAGE_KINDS, type PageStyle, styleOf } from './style.ts';
import { tellingsOf } from './told.ts';

/**
 * The features of a block are the traits of itself (alone, and together with the page's style), those of its
 * neighbours, what holds between it and the block before, and the casts in a row around it. A feature is a name; the
 * model has a weight for each feature and state. Behind FEATURES come the grams that the model has weights for.
 */
const T = TRAITS.length;
const EDGE = T;
const KINDS = PAGE_KINDS.length;
/** Blocks of features: own, own by style, before by style, behind by style, two before, two behind. */
const GROUPS = [
  'own',
  ...['own', 'before', 'behind'].flatMap((g) => PAGE_KINDS.map((s) => `${g}@${s}`)),
  'before2',
  'behind2',
];

export const FEATURES: readonly string[] = [
  ...GROUPS.flatMap((group) => [...TRAITS.map((trait) => trait.id), 'edge'].map((id) => `${group}:${id}`)),
  ...PAGE_KINDS.flatMap((style) => PAIR_FEATURES.map((id) => `pair@${style}:${id}`)),
];

const WIDTH = T + 1;
const PAIRS = GROUPS.length * WIDTH;

/** The numbers of the features that grams have. */
export type GramNumbers = ReadonlyMap<number, number>;

/** For each block the numbers of its features: indices into FEATURES, and behind those into the model's grams. */
export function featuresOf(blocks: readonly Block[], grams: GramNumbers): Uint16Array[] {
  const style = styleOf(blocks);
  const traits = blocks.map((block, i) => traitsOf(blocks, block, i, style));
  const casts = Int32Array.from(traits, castOf);
  const groups = groupPlaces(blocks, style);
  const around = {
    style,
    echo: echoesOf(blocks),
    groups,
    told: tellingsOf(blocks, groups),
    seams: seamsOf(blocks, 1),
    skips: seamsOf(blocks, 2),
    inside: insideOf(blocks, style),
  };
  const kind = PAGE_KINDS.indexOf(style.kind);
  const list: number[] = [];
  const add = (group: number, at: number) => {
    const own = traits[at];
    if (!own) list.push(group * WIDTH + EDGE);
    else for (const trait of own) list.push(group * WIDTH + trait);
  };
  const row: number[] = [];
  return blocks.map((_, i) => {
    list.length = 0;
    add(0, i);
    add(1 + kind, i);
    add(1 + KINDS + kind, i - 1);
    add(1 + 2 * KINDS + kind, i + 1);
    add(1 + 3 * KINDS, i - 2);
    add(2 + 3 * KINDS, i + 2);
    for (const pair of pairFeatures(blocks, i, around)) list.push(PAIRS + kind * PAIR_FEATURES.length + pair);
    row.length = 0;
    gramsAt(casts, i, row);
    for (const gram of row) {
      const number = grams.get(gram);
      if (number !== undefined) list.push(number);
    }
    return Uint16Array.from(list);
  });
}

/** Whether paragraphs are cut off at their ends: of lines that a paper broke, all but the last are. */
function insideOf(blocks: readonly Block[], { kind }: PageStyle) {
  if (kind === 'indented' || kind === 'flat') return null;
  const chance = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));
  return blocks.map(({ text }) => ({ stops: chance(openness(text)), begins: chance(orphanness(text)) }));
}

/** Log-odds that each block goes on with the text of the block so many steps before. */
function seamsOf(blocks: readonly Block[], steps: number): Float64Array {
  return Float64Array.from(blocks, ({ text }, i) =>
    i < steps ? 0 : continuesLocally(blocks[i - steps]!.text.slice(-40), text.slice(0, 40)),
  );
}

function traitsOf(blocks: readonly Block[], block: Block, i: number, style: PageStyle): number[] {
  const next = blocks[i + 1];
  const place = {
    block,
    lineWidth: style.lineWidths[i]!,
    rowWidth: style.rowWidths[i]!,
    count: blocks.length,
    more: next?.line === block.line && next.part > 0,
  };
  const out: number[] = [];
  for (let t = 0; t < T; t++) if (TRAITS[t]!.test(block.text, place)) out.push(t);
  return out;
}

/** All grams of each block, known or not: for training, which chooses among them. */
export function gramsOf(blocks: readonly Block[]): number[][] {
  const style = styleOf(blocks);
  const casts = Int32Array.from(blocks, (block, i) => castOf(traitsOf(blocks, block, i, style)));
  return blocks.map((_, i) => {
    const out: number[] = [];
    gramsAt(casts, i, out);
    return out;
  });
}
