/** Counts characters and n-grams of paragraphs and packs the ones worth most into a table. */
import fs from 'node:fs';
import { Alphabet } from '../../src/seam/alphabet.ts';
import {
  BUCKET,
  fingerprintOf,
  firstBucket,
  hashOf,
  levelOf,
  Ngrams,
  secondBucket,
} from '../../src/seam/ngrams.ts';
import { foldSign, SIGNS } from '../../src/seam/signs.ts';
import type { Paragraph } from './corpus.ts';

/** 4,700 characters are all that stand more than about 12 times in the corpus. */
const VOCABULARY = 4700;
/** A Traditional character is read as the Simplified one where that is this many times more frequent. */
const RARER = 20;

/** The characters worth telling apart, the most frequent first, and which Traditional ones to read as which. */
export function chooseAlphabet(paragraphs: readonly Paragraph[]): Alphabet {
  const counts = new Float64Array(0x10000);
  for (const { text } of paragraphs)
    for (let i = 0; i < text.length; i++) counts[foldSign(text.charCodeAt(i))]!++;
  const url = new URL('../../src/models/simplified.json', import.meta.url);
  const { pairs } = JSON.parse(fs.readFileSync(url, 'utf8')) as { pairs: string };
  const folds: [number, number][] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const [from, to] = [pairs.charCodeAt(i), pairs.charCodeAt(i + 1)];
    if (counts[from]! * RARER <= counts[to]!) folds.push([from, to]);
  }
  for (const [from, to] of folds) {
    counts[to]! += counts[from]!;
    counts[from] = 0;
  }
  const signs = [...Object.values(SIGNS).join('')].map((sign) => sign.charCodeAt(0));
  for (const code of signs) counts[code]! += 1e9;
  for (const char of ' \t\u00a0\u3000\u2002\u2003') counts[char.charCodeAt(0)] = 0;
  const codes = [...counts.keys()].filter((code) => counts[code]! > 0);
  codes.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const vocabulary = Uint16Array.from(codes.slice(0, VOCABULARY));
  const known = new Set(vocabulary);
  const used = folds.filter(([, to]) => known.has(to)).flat();
  return new Alphabet(vocabulary, Uint16Array.from(used));
}

interface Counts {
  single: Float64Array;
  pairs: Map<number, number>;
  triples: Map<number, number>;
  total: number;
}

function countAll(paragraphs: readonly Paragraph[], alphabet: Alphabet): Counts {
  const { edge } = alphabet;
  const base = edge + 1;
  const single = new Float64Array(base);
  const pairs = new Map<number, number>();
  const triples = new Map<number, number>();
  let total = 0;
  for (const { text } of paragraphs) {
    const symbols = Uint16Array.of(edge, ...alphabet.read(text), edge);
    total += symbols.length;
    for (let i = 0; i < symbols.length; i++) {
      single[symbols[i]!]!++;
      if (i + 1 >= symbols.length) break;
      const pair = symbols[i]! * base + symbols[i + 1]!;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      if (i + 2 >= symbols.length) continue;
      const triple = pair * base + symbols[i + 2]!;
      triples.set(triple, (triples.get(triple) ?? 0) + 1);
    }
  }
  return { single, pairs, triples, total };
}

/**
 * The table of `slotCount` places. An n-gram's worth is count^.75 × its surprise over the lower order (how far its
 * count is from what the shorter n-grams make one expect, in bits); the places go to those worth most.
 */
export function countNgrams(paragraphs: readonly Paragraph[], alphabet: Alphabet, slotCount: number): Ngrams {
  const counts = countAll(paragraphs, alphabet);
  const base = alphabet.edge + 1;
  const slots = new Uint16Array(slotCount);
  for (const key of byWorth(counts, base)) {
    const k = Math.abs(key);
    if (key > 0) put(slots, hashOf(Math.floor(k / base), k % base, -1), counts.pairs.get(k)!);
    else {
      const hash = hashOf(Math.floor(k / base / base), Math.floor(k / base) % base, k % base);
      put(slots, hash, counts.triples.get(k)!);
    }
  }
  return new Ngrams(alphabet, counts.single, counts.total, slots);
}

/** The keys of all n-grams, those worth most first; keys of triples are negative. */
function byWorth({ single, pairs, triples, total }: Counts, base: number): Float64Array {
  const keys = new Float64Array(pairs.size + triples.size);
  const worths = new Float64Array(keys.length);
  let n = 0;
  for (const [key, count] of pairs) {
    keys[n] = key;
    worths[n++] = worth(count, (single[Math.floor(key / base)]! * single[key % base]!) / total);
  }
  for (const [key, count] of triples) {
    const [a, b, c] = [Math.floor(key / base / base), Math.floor(key / base) % base, key % base];
    keys[n] = -key;
    worths[n++] = worth(count, (pairs.get(a * base + b)! * pairs.get(b * base + c)!) / single[b]!);
  }
  const order = Uint32Array.from(keys.keys());
  order.sort((a, b) => worths[b]! - worths[a]! || keys[a]! - keys[b]!);
  return Float64Array.from(order, (i) => keys[i]!);
}

const worth = (count: number, expected: number) =>
  count ** 0.75 * Math.abs(Math.log2((count + 0.5) / (expected + 0.5)));

/** Into the emptier one of its two buckets; an n-gram that finds both full is left out. */
function put(slots: Uint16Array, hash: number, count: number): void {
  const buckets = slots.length / BUCKET;
  const free = [firstBucket(hash, buckets), secondBucket(hash, buckets)].map((bucket) => {
    const places = [];
    for (let i = bucket * BUCKET; i < (bucket + 1) * BUCKET; i++) if (!slots[i]) places.push(i);
    return places;
  });
  const places = free[1]!.length > free[0]!.length ? free[1]! : free[0]!;
  if (places.length) slots[places[0]!] = (fingerprintOf(hash) << 4) | levelOf(count);
}
