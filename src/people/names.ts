import { readModel } from '../models.ts';
import { COMPOUND_SURNAMES } from '../rules/people/surnames.ts';
import { foldText } from './fold.ts';

const POSITIONS = ['surname', 'single', 'first', 'last'] as const;
type Position = (typeof POSITIONS)[number];
type File = { chars: string } & Record<Position, number[]>;
type Odds = Record<Position, Int8Array>;

const COMPOUND = new Set(COMPOUND_SURNAMES);
/** A compound surname is hardly ever met by chance in running text. */
const COMPOUND_ODDS = 60;
/** For characters rarer than any the model has: no surname, and neutral in a given name. */
const UNKNOWN: Record<Position, number> = { surname: -60, single: 0, first: 0, last: 0 };

/** 2 % of names that byline print have less than these odds, and so have most words. */
export const LIKELY = 25;

/** For each position the odds of each UTF-16 unit; characters of two units are unknown. */
let table: Odds | null = null;

function load(): Odds {
  const file = readModel<File>('names.json');
  const odds = {} as Odds;
  for (const position of POSITIONS) odds[position] = new Int8Array(0x10000).fill(UNKNOWN[position]);
  let i = 0;
  for (const char of file.chars) {
    if (char.length === 1)
      for (const position of POSITIONS) odds[position][char.charCodeAt(0)] = file[position][i]!;
    i++;
  }
  return odds;
}

function oddsOf(char: string, position: Position): number {
  table ??= load();
  return char.length === 1 ? table[position][char.charCodeAt(0)]! : UNKNOWN[position];
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
  const surname = compound ? COMPOUND_ODDS : oddsOf(chars[0]!, 'surname');
  if (given.length === 1) return surname + oddsOf(given[0]!, 'single');
  return surname + oddsOf(given[0]!, 'first') + oddsOf(given[1]!, 'last');
}

/** True for a character that can begin a name as its surname. */
export function isSurname(char: string): boolean {
  return oddsOf(char, 'surname') > 0;
}

/** Whether a word is more likely a name than most words are; of any spelling. */
export const isLikelyName = (name: string): boolean => nameOdds([...foldText(name)]) >= LIKELY;
