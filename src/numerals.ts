const DIGITS = '〇一二三四五六七八九';

/** Printed digits, Arabic or Han, as a pattern (folded text); OCR gives O and l for 0 and 1. */
export const NUMBER = '(?:[\\dOol]{1,4}|[〇零一二三四五六七八九十百廿卅]{1,5})';

/**
 * The number that folded digits print: `12`, `l2`, `十二`, `廿五`, `一〇五`, `二〇二六`, `一百零三`; null where they
 * print none.
 */
export function numberOf(text: string): number | null {
  const plain = text.replace(/[Oo]/g, '0').replace(/l/g, '1');
  if (/^\d+$/.test(plain)) return Number(plain);
  const han = plain.replaceAll('零', '〇').replace('廿', '二十').replace('卅', '三十');
  if (/^[〇一二三四五六七八九]+$/.test(han))
    return Number([...han].map((char) => DIGITS.indexOf(char)).join(''));
  const match =
    /^(?:([一二三四五六七八九])百)?〇?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(han);
  if (!match || han === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  const digit = (char: string | undefined) => (char ? DIGITS.indexOf(char) : 0);
  return digit(hundreds) * 100 + (ten ? digit(tens ?? '一') * 10 : 0) + digit(ones);
}

/** The month or day (of at most `most`) that folded digits print; null where OCR made it another number. */
export function datePart(text: string, most: 12 | 31): number | null {
  const number = numberOf(text);
  return number !== null && number >= 1 && number <= most ? number : null;
}

/** A page as printed (folded), with Arabic digits and without leading zeros: 第十二版 → `12`, `A05` → `A5`. */
export function pageNumber(text: string): string | null {
  const match = /^([A-Z]{0,2})(.+)$/.exec(text.toUpperCase());
  const number = match ? numberOf(match[2]!.toLowerCase()) : null;
  return match && number !== null && number > 0 && number < 1000 ? `${match[1]}${number}` : null;
}
