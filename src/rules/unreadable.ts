/** What OCR makes of a picture, of ornaments and of headings that it cannot read. */
export const unreadable = {
  id: 'read/unreadable',
  why: 'A line without a word and with signs that print has not is no text: of 2,100 texts of pages none but of OCR has one, and there 25 of 26 are what it could not read.',
  test: (text: string): boolean =>
    SPECK.test(text) ||
    (text.length <= LONGEST && !LONG_WORD.test(text) && (isCrumbs(text) || isScattered(text))),
  examples: [
    '|',
    '> ]',
    'Jo',
    'w贝',
    ']人A',
    '二 ee',
    '士士         、/_    、   _- 、',
    '7F       人      \\R',
  ],
  counterExamples: [
    'IP',
    'A版',
    '- 3 -',
    '路修好了',
    '路。',
    '的5G',
    '王川/图',
    'TV 2',
    'https://a.b',
    'E=MC²',
    '3~5',
  ],
} as const;

/** A sign or two that print has not, alone: rules and dirt of the page. */
const SPECK = /^[|\\<>{}~_^[\]`=]\s{0,9}[|\\<>{}~_^[\]`=]?$/u;

/** In characters, white space among them. */
const LONGEST = 60;
const LONG_WORD = /\p{Script=Han}{3}|[A-Za-z]{4}|\d{2}/u;
const LONGEST_CRUMBS = 8;
const WORD = /\p{Script=Han}{2}|[A-Za-z]{3}|\d{2}/u;
const SIGN = /[a-z\\_^|<>{}~[\]]/;
const PRINTED = /[。，！？；：、”’）》」%\d]/u;

/** A few signs and single characters. */
function isCrumbs(text: string): boolean {
  const ink = text.replace(/\s/gu, '');
  if (ink.length < 2 || ink.length > LONGEST_CRUMBS) return false;
  return SIGN.test(text) && !WORD.test(text) && !PRINTED.test(text);
}

const RARE_SIGN = /[\\_^{}]/;
const GAP = /\s{3,}/gu;

/** Short pieces, far apart or among such signs, less than half of them characters. */
function isScattered(text: string): boolean {
  const ink = text.replace(/\s/gu, '');
  const characters = ink.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (ink.length < 2 || characters * 2 > ink.length) return false;
  return RARE_SIGN.test(text) || (text.match(GAP)?.length ?? 0) > 1;
}
