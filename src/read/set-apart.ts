import { NOTHING } from './unseen.ts';

/** What stands between two spaces in a text whose characters are set apart: signs, or words of Latin letters and digits. */
const INK = '[\\p{Script=Han}\\w\\u3001-\\u301f\\uff01-\\uff65“”‘’…—·]';
const BETWEEN = new RegExp(`(?<=${INK}) {1,3}(?=${INK})`, 'gu');

/** Fewer are names and titles. */
const FEWEST = 50;
/** Share of the pairs of characters that a space parts, of a page whose characters are set apart; of others one in 100 is. */
const MOST = 0.6;

/**
 * A decoded text without the spaces that some OCR puts between all characters (`本 报 讯`): a sign that is not seen stands for
 * each, so that the length stays the same. A space between Latin words stays, and of two or three one.
 */
export function closedUpText(text: string): string {
  if (!isSetApartText(text)) return text;
  return text.replace(BETWEEN, (spaces, at: number) => {
    const parts = spaces.length > 1 || (/\w/.test(text[at - 1]!) && /\w/.test(text[at + 1]!));
    return (parts ? ' ' : '').padEnd(spaces.length, NOTHING);
  });
}

/** Whether spaces stand between the characters of a whole text. */
export function isSetApartText(text: string): boolean {
  let apart = 0;
  let together = 0;
  for (let i = 1; i < text.length; i++) {
    if (!isHan(text, i - 1)) continue;
    if (isHan(text, i)) together++;
    else if (text[i] === ' ' && isHan(text, i + 1)) apart++;
  }
  return apart >= FEWEST && apart >= MOST * (apart + together);
}

function isHan(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x4e00 && code <= 0x9fff;
}
