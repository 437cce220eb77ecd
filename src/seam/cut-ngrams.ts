import type { Ngrams } from './ngrams.ts';
import type { Before, Behind } from './sides.ts';

/** What the n-grams over a cut `…xy|zw…` say. */
export const CUT_NGRAMS = [
  'ngram/pair',
  'ngram/pair-unknown',
  'ngram/pair-attraction',
  'ngram/triple-before',
  'ngram/triple-before-gain',
  'ngram/triple-behind',
  'ngram/triple-behind-gain',
  'ngram/likelihood-ratio',
  'ngram/likelihood-ratio-back',
  'edge-before/attraction',
  'edge-behind/attraction',
  'edge-before/paragraph-ends',
  'edge-before/paragraph-ends-pair',
  'edge-behind/paragraph-begins',
  'edge-behind/paragraph-begins-pair',
  'edge-before/frequent',
  'edge-behind/frequent',
] as const;

/** Fills `out` from `at` on, in the order of CUT_NGRAMS; all in bits. */
export function cutNgrams(
  ngrams: Ngrams,
  before: Before,
  behind: Behind,
  out: Float64Array,
  at: number,
): void {
  const { x, y, xy } = before;
  const { z, w, zw } = behind;
  const { logCounts, logTotal, inverses, total } = ngrams;
  const cy = logCounts[y]!;
  const cz = logCounts[z]!;
  const yz = ngrams.level(y, z);
  const xyz = ngrams.level(x, y, z);
  const yzw = ngrams.level(y, z, w);
  const gainBefore = xyz && xy && yz ? xyz - xy - (yz - cy) : 0;
  const gainBehind = yzw && zw && yz ? yzw - zw - (yz - cz) : 0;
  out[at] = yz;
  out[at + 1] = yz ? 0 : 1;
  out[at + 2] = attraction(yz, cy, cz, logTotal);
  out[at + 3] = xyz;
  out[at + 4] = gainBefore;
  out[at + 5] = yzw;
  out[at + 6] = gainBehind;
  out[at + 7] = ratio(xyz, xy, yz, inverses[y]!, total * inverses[z]!);
  out[at + 8] = ratio(yzw, zw, yz, inverses[z]!, total * inverses[y]!);
  out[at + 9] = attraction(xy, logCounts[x]!, cy, logTotal);
  out[at + 10] = attraction(zw, cz, logCounts[w]!, logTotal);
  cutEdges(ngrams, before, behind, out, at + CUT_EDGES);
  out[at + 15] = cy;
  out[at + 16] = cz;
}

/** Where those of CUT_NGRAMS begin that say how well a paragraph ends before the cut, and begins behind it; four. */
export const CUT_EDGES = 11;

/** Fills `out` from `at` on with these four. */
export function cutEdges(
  { logCounts }: Ngrams,
  { y, xy, yEnds, xyEnds }: Before,
  { z, zw, zBegins, zwBegins }: Behind,
  out: Float64Array,
  at: number,
): void {
  out[at] = yEnds - logCounts[y]!;
  out[at + 1] = xyEnds - xy;
  out[at + 2] = zBegins - logCounts[z]!;
  out[at + 3] = zwBegins - zw;
}

/** Pointwise mutual information; a pair that is not in the table counts as a quarter of one. */
function attraction(level: number, left: number, right: number, total: number): number {
  return Math.max(-8, (level || -2) + total - left - right);
}

/**
 * log₂ of how much likelier a symbol is with two neighbours known than with none, three estimates mixed: the weights
 * are common ones for interpolated trigrams; others change nothing, as the network weighs their parts too.
 */
function ratio(triple: number, context: number, pair: number, near: number, unlikely: number): number {
  const two = pair ? Math.min(1, POWERS[pair]! * near) : 0;
  const three = triple && context ? Math.min(1, POWERS[triple]! / POWERS[context]!) : two;
  return Math.log2((0.6 * three + 0.3 * two) * unlikely + 0.1);
}

const POWERS = Float64Array.from({ length: 16 }, (_, level) => 2 ** level);
