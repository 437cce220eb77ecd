import { once, readModel } from '../models.ts';
import { type Weights, weigh } from '../order/model.ts';
import { type End, endsOf } from './ends.ts';
import { type Evidence, evidenceOf, mayLink } from './evidence.ts';
import type { Sheet } from './sheet.ts';

/** Two ends that are one article. */
export interface Link {
  readonly tail: End;
  readonly head: End;
  /** The smaller of its shares among all that the tail and all that the head could go with, 0…1. */
  readonly confidence: number;
  /** True where the sentence goes on over the pages, so that two paragraphs are one. */
  readonly joins: boolean;
}

/** An end with a jump line whose other end was not found, and what came into question, the likeliest first. */
export interface Loose {
  readonly end: End;
  readonly candidates: readonly { end: End; confidence: number }[];
}

/** Least confidence of a link, and of a rival that is told. Measured on milled issues: see docs/issue.md. */
export const SURE = 0.8;
const TOLD = 0.05;

/** Least probability that the tail's sentence is open, for two paragraphs to be one; and least score of the seam. */
const OPEN = 0.5;
const SEAM = -3;

/** Links ends of articles over the pages. Each end is linked once at most; nothing is linked without a margin. */
export function link(
  sheets: readonly Sheet[],
  sure = SURE,
  weights = loadWeights(),
): { links: Link[]; loose: Loose[] } {
  const { tails, heads } = endsOf(sheets);
  if (tails.every(({ jump }) => !jump) && heads.every(({ jump }) => !jump)) return { links: [], loose: [] };
  const evidence = evidenceOf(sheets, { tails, heads });
  const shares = sharesOf(sheets, tails, heads, evidence, weights);
  const links = shares
    .filter(({ confidence }) => confidence >= sure)
    .map((pair) => ({ ...pair, joins: joins(pair.tail, pair.head, evidence) }));
  const linked = new Set(links.flatMap(({ tail, head }) => [tail, head]));
  const loose = [...tails, ...heads]
    .filter((end) => end.jump && !linked.has(end))
    .map((end) => ({ end, candidates: candidatesOf(end, shares) }));
  return { links: withoutRings(links), loose };
}

export interface Pair {
  readonly tail: End;
  readonly head: End;
  readonly confidence: number;
}

/** Of each pair that may be, the smaller of its two shares: among the heads of its tail, and the tails of its head. */
export function sharesOf(
  sheets: readonly Sheet[],
  tails: readonly End[],
  heads: readonly End[],
  evidence: Evidence,
  weights: Weights,
): Pair[] {
  const odds = new Map<End, number>();
  for (const end of [...tails, ...heads]) odds.set(end, Math.exp(weigh(weights, evidence.alone(end))));
  const pairs = tails.flatMap((tail) =>
    heads
      .filter((head) => mayLink(tail, head, sheets))
      .map((head) => ({ tail, head, odds: Math.exp(weigh(weights, evidence.pair(tail, head))) })),
  );
  for (const pair of pairs)
    for (const end of [pair.tail, pair.head]) odds.set(end, odds.get(end)! + pair.odds);
  return pairs.map(({ tail, head, odds: own }) => ({
    tail,
    head,
    confidence: Math.round((own / Math.max(odds.get(tail)!, odds.get(head)!)) * 1000) / 1000,
  }));
}

function joins(tail: End, head: End, evidence: Evidence): boolean {
  if (tail.text === null || head.text === null) return false;
  return evidence.open(tail) > OPEN && evidence.seam(tail, head) > SEAM;
}

function candidatesOf(end: End, shares: readonly Pair[]): Loose['candidates'] {
  return shares
    .filter((pair) => (pair.tail === end || pair.head === end) && pair.confidence >= TOLD)
    .map(({ tail, head, confidence }) => ({ end: tail === end ? head : tail, confidence }))
    .sort((a, b) => b.confidence - a.confidence);
}

/** Less the least sure link of any ring: an article does not come back to where it began. */
function withoutRings(links: readonly Link[]): Link[] {
  const kept: Link[] = [];
  for (const one of [...links].sort((a, b) => b.confidence - a.confidence)) {
    let at: End['article'] | undefined = one.head.article;
    while (at && at !== one.tail.article) at = kept.find(({ tail }) => tail.article === at)?.head.article;
    if (!at) kept.push(one);
  }
  return kept.sort((a, b) => a.tail.sheet - b.tail.sheet || a.tail.index - b.tail.index);
}

/** The weights that ship with the program (`src/models/issue.json`), learned by tools/issue/train.ts; read once. */
const loadWeights = once(() => readModel<Weights>('issue.json'));
