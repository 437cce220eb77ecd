import { foldText } from '../people/fold.ts';

/** What a heading says, for comparing: folded, without signs and white space. */
function bare(title: string): string {
  return foldText(title).replace(/[^\p{L}\p{N}]/gu, '');
}

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) pairs.add(text.slice(i, i + 2));
  return pairs;
}

/** A short form says at least this many characters; fewer are in many headlines. */
const SHORTEST = 4;

/**
 * How much of the shorter of two headings the longer one says, 0…1: the share of its pairs of characters. A
 * continuation repeats the headline, or a short form of it.
 */
export function likeness(a: string, b: string): number {
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length) as [string, string];
  if (short.length < SHORTEST) return short !== '' && short === long ? 1 : 0;
  const [few, many] = [pairsOf(short), pairsOf(long)];
  let shared = 0;
  for (const pair of few) if (many.has(pair)) shared++;
  return shared / few.size;
}

/** The greatest likeness of any two. */
export function likest(some: readonly string[], others: readonly string[]): number {
  let most = 0;
  for (const a of some) for (const b of others) most = Math.max(most, likeness(a, b));
  return most;
}

/** The headings that a text cites: 《…》. */
export function citedIn(text: string): string[] {
  return [...text.matchAll(/《([^《》]{2,60})》/gu)].map((match) => match[1]!);
}

/** Whether a text is nothing but a cited heading: 《…》, as it stands behind 上接第一版. */
export function isCited(text: string): boolean {
  return /^《[^《》]{2,60}》$/u.test(text);
}
