import { readBom } from './bom.ts';
import { escapesOf } from './escapes.ts';
import { foreignGuesses } from './foreign.ts';
import { chineseLimit } from './limits.ts';
import { type Hypothesis, rankReadings, rankResynced } from './rank.ts';
import { isPairFamily } from './resync.ts';
import type { EncodingGuess, Method } from './types.ts';
import { isStrictUtf8 } from './utf8.ts';
import { voteByLine } from './vote.ts';
import { isInWords } from './western.ts';
import { nearlyPlain, windowOf } from './window.ts';

/** A first look at this many bytes is enough where one reading leads by `CLEAR`. */
export const LOOK = 4096;
/** A lead, in eighths of a bit, that no wrong reading has over the right one. */
const CLEAR = 400 * 8;
const LIMIT = 65536;

/**
 * Which encoding the bytes are in, the likeliest first; never empty. At most `limit` bytes are judged (64 kB), from the
 * first that is not ASCII where the ASCII head is long.
 */
export function detectEncoding(bytes: Uint8Array, options: { limit?: number } = {}): EncodingGuess[] {
  const limit = options.limit ?? LIMIT;
  const bom = readBom(bytes);
  if (bom) return certain(bom.name, 'bom');
  const escapes = nearlyPlain(bytes) ? escapesOf(bytes.subarray(0, limit)) : null;
  if (escapes) return certain(escapes, 'escapes');
  let window = windowOf(bytes, Math.min(limit, LOOK));
  let ranked = rankReadings(window);
  if (ranked[1]!.cost - ranked[0]!.cost < CLEAR && limit > LOOK) {
    window = windowOf(bytes, limit);
    ranked = rankReadings(window);
  }
  return judge(window, ranked);
}

function judge(window: Uint8Array, ranked: Hypothesis[]): EncodingGuess[] {
  const best = ranked[0]!;
  if (best.wide === 0 && best.reading === 'UTF-8') return certain('ASCII', 'ascii');
  const guesses = ranked.map((hypothesis) => toGuess(hypothesis, ranked));
  const utf8 = ranked.findIndex(({ reading }) => reading === 'UTF-8');
  if (utf8 === 0 || best.reading.startsWith('UTF-32')) return guesses;
  const unlikely = !isChinese(best) || best.reading === 'EUC-TW';
  if (isStrictUtf8(window) && (unlikely || isInWords(window)))
    return [guesses.splice(utf8, 1)[0]!, ...guesses];
  if (isChinese(best)) return guesses;
  const mended = rankResynced(window);
  if (isChinese(mended[0]!)) return mended.map((hypothesis) => toGuess(hypothesis, mended));
  if (best.reading.startsWith('UTF-16') && window.includes(0)) return guesses;
  const vote = voteByLine(window);
  if (vote) {
    const at = ranked.findIndex(({ reading }) => reading === vote.reading);
    const confidence = Math.round(vote.share * 1000) / 1000;
    return [{ ...guesses.splice(at, 1)[0]!, confidence, method: 'lines', language: 'zh' }, ...guesses];
  }
  const doubtful = guesses.map((guess) => ({ ...guess, confidence: guess.confidence / 10 }));
  return [...foreignGuesses(window), ...doubtful];
}

function isChinese({ mean, wide }: Hypothesis): boolean {
  return mean <= chineseLimit(wide);
}

function certain(name: string, method: Method): EncodingGuess[] {
  return [{ name, confidence: 1, method, bom: method === 'bom' }];
}

/** What a byte tells that is not 7-bit, in eighths of a bit: in another language it may be any letter. */
const LETTER = 7 * 8;

/**
 * The lead over the next reading, and over letters of another language in an 8-bit encoding, as a chance; bits of
 * neighbouring characters are not independent: a quarter.
 */
function toGuess(hypothesis: Hypothesis, ranked: readonly Hypothesis[]): EncodingGuess {
  const { reading, cost, mean, wide } = hypothesis;
  const rival = ranked[hypothesis === ranked[0] ? 1 : 0]!;
  const overLetters = isPairFamily(reading) ? wide * (2 * LETTER - mean) : Number.POSITIVE_INFINITY;
  const lead = Math.min(rival.cost - cost, overLetters) / 8 / 4;
  const strict = reading === 'UTF-8' && hypothesis.tally.bad === 0;
  const chance = strict ? 1 - 2 ** -wide : 0;
  const confidence = Math.min(0.999, Math.max(chance, 1 / (1 + 2 ** -lead)));
  return {
    name: hypothesis.name,
    confidence: Math.round(confidence * 1000) / 1000,
    method: strict ? 'utf8' : 'characters',
    bom: false,
    language: isChinese(hypothesis) ? 'zh' : 'other',
  };
}
