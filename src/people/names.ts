import fs from 'node:fs';
import { modelUrl } from '../models.ts';
import { COMPOUND_SURNAMES } from '../rules/people/surnames.ts';

interface Odds {
  surname: number;
  single: number;
  first: number;
  last: number;
}

type Position = keyof Odds;
type File = { chars: string } & Record<Position, number[]>;

const COMPOUND = new Set(COMPOUND_SURNAMES);
/** A compound surname is hardly ever met by chance in running text. */
const COMPOUND_ODDS = 60;
/** For characters rarer than any the model has: no surname, and neutral in a given name. */
const UNKNOWN: Odds = { surname: -60, single: 0, first: 0, last: 0 };

/** 2 % of names that byline print have less than these odds, and so have most words. */
export const LIKELY = 25;

let table: Map<string, Odds> | null = null;

function load(): Map<string, Odds> {
  const file = JSON.parse(fs.readFileSync(modelUrl('names.json'), 'utf8')) as File;
  const map = new Map<string, Odds>();
  [...file.chars].forEach((char, i) => {
    map.set(char, {
      surname: file.surname[i]!,
      single: file.single[i]!,
      first: file.first[i]!,
      last: file.last[i]!,
    });
  });
  return map;
}

function oddsOf(char: string): Odds {
  table ??= load();
  return table.get(char) ?? UNKNOWN;
}

/**
 * How much more likely `chars` (folded, two to four characters) are the name of one person than running text, in
 * tenths of a natural logarithm; the model is made by tools/train-names.ts. Names of four characters without a
 * compound surname are mostly transcribed: nothing speaks for or against them.
 */
export function nameOdds(chars: readonly string[]): number {
  const compound = chars.length > 2 && COMPOUND.has(chars[0]! + chars[1]!);
  const given = compound ? chars.slice(2) : chars.slice(1);
  if (given.length > 2) return 0;
  const surname = compound ? COMPOUND_ODDS : oddsOf(chars[0]!).surname;
  if (given.length === 1) return surname + oddsOf(given[0]!).single;
  return surname + oddsOf(given[0]!).first + oddsOf(given[1]!).last;
}

/** True for a character that can begin a name as its surname. */
export function isSurname(char: string): boolean {
  return oddsOf(char).surname > 0;
}
