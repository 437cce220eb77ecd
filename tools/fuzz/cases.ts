import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { madePage, random } from '../bench/made-page.ts';
import { type Dice, mutate } from './mutate.ts';
import { strangeText } from './strange.ts';

/** One input, with what it was made from. */
export interface FuzzCase {
  readonly seed: number;
  readonly kind: string;
  readonly bytes: Uint8Array;
}

const PAGES = new URL('../../fixtures/pages/', import.meta.url);
const fixtures = readdirSync(PAGES)
  .sort()
  .map((name) => readFileSync(new URL(`${name}/source.txt`, PAGES), 'utf8'));

const ENCODINGS = ['utf8', 'gb18030', 'big5', 'utf16le', 'utf16be', 'win1252'];

const kinds: Record<string, (dice: Dice) => Uint8Array> = {
  'random bytes': (dice) => Uint8Array.from({ length: dice.below(400) }, () => dice.below(256)),
  'strange text': (dice) => Buffer.from(strangeText(dice)),
  'strange text, UTF-16': (dice) => Buffer.from(strangeText(dice), 'utf16le'),
  'mutated page': (dice) => Buffer.from(mutate(page(dice), dice)),
  'page with strange text': (dice) => {
    const text = page(dice);
    const at = dice.below(text.length + 1);
    return Buffer.from(text.slice(0, at) + strangeText(dice) + text.slice(at));
  },
  'mutated page, encoded': (dice) =>
    iconv.encode(mutate(page(dice), dice), dice.pick(ENCODINGS), { addBOM: dice.below(4) === 0 }),
  'mutated bytes': (dice) => mutateBytes(iconv.encode(page(dice), dice.pick(ENCODINGS)), dice),
  'cut bytes': (dice) => {
    const bytes = iconv.encode(page(dice), dice.pick(ENCODINGS));
    const from = dice.below(bytes.length);
    return bytes.subarray(from, from + dice.below(bytes.length - from + 1));
  },
};

function page(dice: Dice): string {
  return dice.below(2) ? dice.pick(fixtures) : madePage(dice.below(1000), 200 + dice.below(1500));
}

function mutateBytes(bytes: Uint8Array, dice: Dice): Uint8Array {
  const out = Uint8Array.from(bytes);
  for (let n = 1 + dice.below(20); n > 0 && out.length; n--) out[dice.below(out.length)] = dice.below(256);
  return out;
}

/** The input of a seed; the same on every machine. */
export function fuzzCase(seed: number): FuzzCase {
  const next = random(seed);
  const below = (n: number) => Math.floor(next() * n);
  const dice: Dice = { below, pick: (list) => list[below(list.length)]! };
  const kind = dice.pick(Object.keys(kinds));
  return { seed, kind, bytes: kinds[kind]!(dice) };
}
