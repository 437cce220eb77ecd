import { PAIRS } from './nearest.ts';
import type { Before, Behind } from './sides.ts';
import { kind, SIGN_KINDS } from './signs.ts';

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
export function cutSigns(before: Before, behind: Behind, out: Float64Array, at: number): void {
  const { last, last2, opened } = before;
  const { first, closed } = behind;
  out.fill(0, at, at + CUT_SIGNS.length);
  if (before.length > 0) out[at + last] = 1;
  if (behind.length > 0) out[at + KINDS + first] = 1;
  if (isCloser(last) && isStop(last2)) out[at + 2 * KINDS] = 1;
  for (let pair = 0; pair < PAIRS.length; pair++) {
    const left = opened & (1 << pair);
    const right = closed & (1 << (pair + PAIRS.length));
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
