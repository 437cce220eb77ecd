import fs from 'node:fs';
import { modelUrl } from '../models.ts';
import { hanPairAt, NONE } from '../pairs.ts';
import { foldText } from '../people/fold.ts';
import { type Points, STEPS, unpackPoints } from './file.ts';

/** Texts longer than this say no more by the rest of them. */
const LONGEST = 3000;

/**
 * What texts tell of, as far as words that they do not share can say (latent semantic analysis, Deerwester et al. 1990):
 * 播种 and 化肥 stand in the same stories. Words are pairs of characters; see docs/topics.md.
 */
export class Topics {
  constructor(private readonly points: Points) {}

  get dimensions(): number {
    return this.points.dimensions;
  }

  /** A text as a point at distance 1 from the origin, or there where no word of it is known. */
  of(text: string): Float64Array {
    const { dimensions, scales, coordinates } = this.points;
    const sum = new Float64Array(dimensions);
    const words = this.wordsOf(foldText(text.slice(0, LONGEST)));
    for (let from = 0, to = 0; from < words.length; from = to) {
      const word = words[from]!;
      while (words[to] === word) to++;
      const weight = (1 + Math.log(to - from)) * scales[word]!;
      for (let d = 0, at = (word * dimensions) / 2; d < dimensions; d += 2, at++) {
        const both = coordinates[at]!;
        sum[d]! += weight * ((both & 15) - STEPS);
        sum[d + 1]! += weight * ((both >> 4) - STEPS);
      }
    }
    return unit(sum);
  }

  /** The numbers of the known words of a text, rising, each as often as it stands there. */
  private wordsOf(text: string): Int32Array {
    const found = new Int32Array(text.length);
    let count = 0;
    for (let i = 0; i + 1 < text.length; i++) {
      const key = hanPairAt(text, i);
      const word = key === NONE ? -1 : this.find(key);
      if (word >= 0) found[count++] = word;
    }
    return found.subarray(0, count).sort();
  }

  /** The number of a word; −1 where it is not known. Binary search: a page asks for a few thousand of 60,000. */
  private find(key: number): number {
    const { keys } = this.points;
    let [low, high] = [0, keys.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = keys[middle]!;
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}

/** The direction of a point, at distance 1; the origin stays. */
export function unit(point: Float64Array): Float64Array {
  const length = Math.sqrt(dot(point, point));
  return length ? point.map((value) => value / length) : point;
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < a.length; d++) sum += a[d]! * b[d]!;
  return sum;
}

let loaded: Topics | null = null;

/** The model that ships with the program (`src/models/topics.bin`), read once, in a few milliseconds. */
export function loadTopics(): Topics {
  loaded ??= new Topics(unpackPoints(fs.readFileSync(modelUrl('topics.bin'))));
  return loaded;
}

/** Has topics told by another model from now on, null for the one that ships: for training and measuring. */
export function useTopics(topics: Topics | null): void {
  loaded = topics;
}
