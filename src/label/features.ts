import type { Block } from '../block.ts';
import { TRAITS } from '../rules/traits/index.ts';
import { continuesLocally } from '../seam/index.ts';
import { echoesOf } from './echo.ts';
import { groupPlaces } from './groups.ts';
import { PAIR_FEATURES, pairFeatures } from './pairs.ts';
import { PAGE_KINDS, type PageStyle, styleOf } from './style.ts';

/**
 * The features of a block are the traits of itself (alone, and together with the page's style), those of its
 * neighbours, and what holds between it and the block before. A feature is a name; the model has a weight for each
 * feature and state.
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

/** For each block the numbers of its features (indices into FEATURES). */
export function featuresOf(blocks: readonly Block[], style: PageStyle = styleOf(blocks)): Uint16Array[] {
  const traits = blocks.map((block, i) => traitsOf(blocks, block, i, style));
  const around = {
    style,
    echo: echoesOf(blocks),
    groups: groupPlaces(blocks, style),
    seams: seamsOf(blocks),
  };
  const kind = PAGE_KINDS.indexOf(style.kind);
  const list: number[] = [];
  const add = (group: number, at: number) => {
    const own = traits[at];
    if (!own) list.push(group * WIDTH + EDGE);
    else for (const trait of own) list.push(group * WIDTH + trait);
  };
  return blocks.map((_, i) => {
    list.length = 0;
    add(0, i);
    add(1 + kind, i);
    add(1 + KINDS + kind, i - 1);
    add(1 + 2 * KINDS + kind, i + 1);
    add(1 + 3 * KINDS, i - 2);
    add(2 + 3 * KINDS, i + 2);
    for (const pair of pairFeatures(blocks, i, around)) list.push(PAIRS + kind * PAIR_FEATURES.length + pair);
    return Uint16Array.from(list);
  });
}

function seamsOf(blocks: readonly Block[]): Float64Array {
  return Float64Array.from(blocks, ({ text }, i) =>
    i ? continuesLocally(blocks[i - 1]!.text.slice(-40), text.slice(0, 40)) : 0,
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
