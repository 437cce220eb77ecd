import { isUtf8 } from 'node:buffer';
import { readBom } from './bom.ts';
import { foreignGuesses } from './foreign.ts';
import { CHINESE_MEAN } from './limits.ts';
import { type Hypothesis, rankReadings } from './rank.ts';
import { escapesOf } from './sevenbit.ts';
import type { EncodingGuess, Method } from './types.ts';
import { firstTelling, windowOf } from './window.ts';

/** A first look at this many bytes is enough where one reading leads by `CLEAR`. */
const LOOK = 4096;
/** A lead, in eighths of a bit, that no wrong reading has over the right one. */
const CLEAR = 400 * 8;
const LIMIT = 65536;

/** What `detectEncoding` says, and the ways to read the bytes that it weighed. */
export interface Verdict {
  guesses: EncodingGuess[];
  /** Bytes that the best reading skips at the start. */
  skip: number;
}

/**
 * Which encoding the bytes are in, the likeliest first; never empty. At most `limit` bytes are judged (64 kB), from the
 * first that is not ASCII where the ASCII head is long.
 */
export function detectEncoding(bytes: Uint8Array, options: { limit?: number } = {}): EncodingGuess[] {
  return judge(bytes, options.limit ?? LIMIT).guesses;
}

export function judge(bytes: Uint8Array, limit = LIMIT): Verdict {
  const bom = readBom(bytes);
  if (bom) return certain(bom.name, 'bom');
  if (firstTelling(bytes) < 0) {
    const escapes = escapesOf(bytes.subarray(0, limit));
    if (escapes) return certain(escapes, 'escapes');
  }
  let window = windowOf(bytes, Math.min(limit, LOOK));
  let ranked = rankReadings(window);
  if (ranked[1]!.cost - ranked[0]!.cost < CLEAR && limit > LOOK) {
    const wider = windowOf(bytes, limit);
    if (wider.length > window.length) ranked = rankReadings(wider);
    window = wider;
  }
  return weigh(window, ranked);
}

function weigh(window: Uint8Array, ranked: Hypothesis[]): Verdict {
  const [best, second] = [ranked[0]!, ranked[1]!];
  const guesses = ranked.map((hypothesis) => toGuess(hypothesis, best, second));
  if (best.tally.wide === 0 && best.reading === 'UTF-8') return certain('ASCII', 'ascii');
  if (best.mean <= CHINESE_MEAN || best.reading === 'UTF-8') return { guesses, skip: best.skip };
  const utf8 = ranked.find(({ reading }) => reading === 'UTF-8')!;
  if (isUtf8(window) || (utf8.tally.cut && utf8.tally.bad === 1)) {
    const at = ranked.indexOf(utf8);
    return { guesses: [guesses.splice(at, 1)[0]!, ...guesses], skip: 0 };
  }
  const foreign = foreignGuesses(window);
  const doubtful = guesses.map((guess) => ({ ...guess, confidence: guess.confidence / 10 }));
  return foreign.length
    ? { guesses: [...foreign, ...doubtful], skip: 0 }
    : { guesses: doubtful, skip: best.skip };
}

function certain(name: string, method: Method): Verdict {
  return { guesses: [{ name, confidence: 1, method, bom: method === 'bom' }], skip: 0 };
}

/** The lead over the next reading, as a chance; bits of neighbouring characters are not independent: a quarter. */
function toGuess(hypothesis: Hypothesis, best: Hypothesis, second: Hypothesis): EncodingGuess {
  const rival = hypothesis === best ? second : best;
  const lead = (rival.cost - hypothesis.cost) / 8 / 4;
  const confidence = Math.min(0.999, 1 / (1 + 2 ** -lead));
  return {
    name: hypothesis.name,
    confidence: Math.round(confidence * 1000) / 1000,
    method: hypothesis.reading === 'UTF-8' && hypothesis.tally.bad === 0 ? 'utf8' : 'characters',
    bom: false,
    language: hypothesis.mean <= CHINESE_MEAN ? 'zh' : 'other',
  };
}
