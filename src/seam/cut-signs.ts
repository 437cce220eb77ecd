import type { Alphabet } from './alphabet.ts';
import { kind, SIGN_KINDS } from './signs.ts';
import type { Window } from './window.ts';

const PAIRS = ['quote', 'bracket', 'title'] as const;
const PAIR_STATES = ['both', 'opened-only', 'closed-only'] as const;

/** What the signs at either side of a cut say. */
export const CUT_SIGNS: readonly string[] = [
  ...SIGN_KINDS.map((name) => `sign-before/${name}`),
  ...SIGN_KINDS.map((name) => `sign-behind/${name}`),
  'sign-before/closed-sentence',
  ...PAIRS.flatMap((pair) => PAIR_STATES.map((state) => `${pair}/${state}`)),
  'number/goes-on',
  'number/decimal',
  'number/percent',
  'number/percent-alone',
  'number/latin-goes-on',
  'sign-before/comma-then-han',
];

const KINDS = SIGN_KINDS.length;
const BALANCE = 2 * KINDS + 1;
const NUMBERS = BALANCE + PAIRS.length * PAIR_STATES.length;

/** Fills `out` from `at` on, in the order of CUT_SIGNS; each 0 or 1. */
export function cutSigns(alphabet: Alphabet, window: Window, out: Float64Array, at: number): void {
  const { kinds } = alphabet;
  const last = window.beforeLength > 0 ? kinds[window.before[0]!]! : kind.other;
  const last2 = window.beforeLength > 1 ? kinds[window.before[1]!]! : kind.other;
  const first = window.behindLength > 0 ? kinds[window.behind[0]!]! : kind.other;
  out.fill(0, at, at + CUT_SIGNS.length);
  if (window.beforeLength > 0) out[at + last] = 1;
  if (window.behindLength > 0) out[at + KINDS + first] = 1;
  if (isCloser(last) && isStop(last2)) out[at + 2 * KINDS] = 1;
  const opened = nearest(window.before, window.beforeLength, kinds);
  const closed = nearest(window.behind, window.behindLength, kinds);
  for (let pair = 0; pair < PAIRS.length; pair++) {
    const left = opened & (OPENER << pair);
    const right = closed & (CLOSER << pair);
    if (left || right) out[at + BALANCE + 3 * pair + (left ? (right ? 0 : 1) : 2)] = 1;
  }
  const digit = kind.digit;
  if (last === digit && first === digit) out[at + NUMBERS] = 1;
  if (last === kind.dot && last2 === digit && first === digit) out[at + NUMBERS + 1] = 1;
  if (first === kind.percent) out[at + NUMBERS + (last === digit ? 2 : 3)] = 1;
  if (last === kind.latin && first === kind.latin) out[at + NUMBERS + 4] = 1;
  if (last === kind.comma && first === kind.han) out[at + NUMBERS + 5] = 1;
}

const isStop = (sign: number) => sign === kind['full-stop'] || sign === kind.ellipsis;
const isCloser = (sign: number) =>
  sign === kind['close-quote'] || sign === kind['close-bracket'] || sign === kind['straight-quote'];

const OPENER = 1;
const CLOSER = 1 << PAIRS.length;
const ALL = OPENER * 7;

/** For each pair of signs which one is the nearest to the cut: a bit for an opener, another one for a closer. */
function nearest(symbols: Uint16Array, length: number, kinds: Uint8Array): number {
  let found = 0;
  let seen = 0;
  for (let i = 0; i < length && seen !== ALL; i++) {
    const sign = kinds[symbols[i]!]! - kind['open-quote'];
    if (sign < 0 || sign >= 2 * PAIRS.length) continue;
    const pair = 1 << (sign >> 1);
    if (seen & pair) continue;
    seen |= pair;
    found |= sign & 1 ? CLOSER << (sign >> 1) : OPENER << (sign >> 1);
  }
  return found;
}
