import { foldText } from '../people/fold.ts';

/** A part of a heading as its wording is compared: folded, without white space, digits alike. */
export const printOf = (text: string): string => foldText(text).replace(/\s/g, '').replace(/\d/g, '0');

/** Each one and two characters in a row of a print, its edges too, once. */
export function gramsOf(print: string): Set<string> {
  const whole = `^${print}$`;
  const grams = new Set<string>();
  for (let at = 0; at < whole.length; at++) {
    grams.add(whole[at]!);
    if (at + 1 < whole.length) grams.add(whole.slice(at, at + 2));
  }
  return grams;
}
