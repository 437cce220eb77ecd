/**
 * Learns src/models/topics.bin: words as points, such that words of the same stories lie in the same direction (docs/topics.md).
 *   npx tsx tools/topics/train.ts [--papers N] [--scored DIR]… [--words N] [--dimensions N] [--out FILE]
 * --papers: how many articles of tools/papers are learned from, all by default. --scored: pages that are scored, of which
 * nothing is learned.
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import { hanPairAt, NONE } from '../../src/pairs.ts';
import { foldText } from '../../src/people/fold.ts';
import { type Points, packPoints, STEPS } from '../../src/topics/file.ts';
import { random } from '../train-seam/random.ts';
import { corpusStories, paperStories, withoutScored } from './documents.ts';
import { directionsOf, type Row } from './svd.ts';

const { values: options } = parseArgs({
  options: {
    papers: { type: 'string', default: 'Infinity' },
    scored: { type: 'string', multiple: true, default: [] },
    words: { type: 'string', default: '60000' },
    dimensions: { type: 'string', default: '64' },
    shared: { type: 'string', default: new URL('../../../shared', import.meta.url).pathname },
    out: { type: 'string', default: 'src/models/topics.bin' },
  },
});

/** A word of fewer stories, or of a greater part of them, tells of nothing. */
const FEWEST = 3;
const MOST = 0.15;

const stories = withoutScored(
  [...corpusStories(options.shared), ...paperStories(Number(options.papers))],
  options.scored,
);
const counts = stories.map((text) => countWords(foldText(text)));
const held = new Map<number, number>();
for (const words of counts) for (const word of words.keys()) held.set(word, (held.get(word) ?? 0) + 1);
const keys = [...held]
  .filter(([, n]) => n >= FEWEST && n < MOST * stories.length)
  .sort(([a, n], [b, m]) => m - n || a - b)
  .slice(0, Number(options.words))
  .map(([key]) => key)
  .sort((a, b) => a - b);
const columns = new Map(keys.map((key, column) => [key, column]));
const rarity = keys.map((key) => Math.log(stories.length / held.get(key)!));
const rows = counts.map(rowOf);
const directions = directionsOf(rows, keys.length, Number(options.dimensions), random(1));
fs.writeFileSync(options.out, packPoints(pointsOf(directions)));
console.error(`${stories.length} stories, ${keys.length} words, ${directions.length} dimensions`);

/** How often each pair of characters stands in a text. */
function countWords(text: string): Map<number, number> {
  const words = new Map<number, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const key = hanPairAt(text, i);
    if (key === NONE) continue;
    words.set(key, (words.get(key) ?? 0) + 1);
  }
  return words;
}

/** A story's words by the logarithm of their number and by their rarity, at length 1. */
function rowOf(words: ReadonlyMap<number, number>): Row {
  const known = [...words].flatMap(([word, n]): [number, number][] => {
    const column = columns.get(word);
    return column === undefined ? [] : [[column, (1 + Math.log(n)) * rarity[column]!]];
  });
  const length = Math.sqrt(known.reduce((sum, [, value]) => sum + value * value, 0)) || 1;
  return {
    columns: Int32Array.from(known, ([column]) => column),
    values: Float64Array.from(known, ([, value]) => value / length),
  };
}

/** All directions weigh the same: singular values, their squares and roots in front of them tell less (docs/topics.md). */
function pointsOf(directions: readonly Float64Array[]): Points {
  const dimensions = directions.length;
  const coordinates = new Uint8Array((keys.length * dimensions) / 2);
  const scales = Float32Array.from(keys, (_, word) => {
    const most = Math.max(...directions.map((direction) => Math.abs(direction[word]!)));
    if (!most) return 0;
    directions.forEach((direction, d) => {
      const step = Math.round((direction[word]! / most) * STEPS) + STEPS;
      coordinates[(word * dimensions + d) >> 1]! |= d % 2 ? step << 4 : step;
    });
    return (most * rarity[word]!) / STEPS;
  });
  return { dimensions, keys: Int32Array.from(keys), scales, coordinates };
}
