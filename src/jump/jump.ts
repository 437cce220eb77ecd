import { pageNumber } from '../numerals.ts';
import { endOf, foldText, type Squashed, squash } from '../people/fold.ts';
import { JUMP_RULES } from '../rules/jumps.ts';

export interface JumpLine {
  /** `to`: the rest is on that page; `from`: the beginning is. */
  direction: 'to' | 'from';
  /** Arabic digits, a letter kept: `4`, `A5`. */
  page: string;
  /** `[start, end)` in the text, brackets included. */
  start: number;
  end: number;
}

/** What no jump line is without: a quick look, for most texts have none. */
const WORTH = /[转轉传專接续續]/;

/**
 * The jump lines in a text, in order: alone on a line, at a paragraph's end or beginning, or in brackets anywhere.
 */
export function parseJump(text: string): JumpLine[] {
  if (!WORTH.test(text)) return [];
  const squashed = squash(foldText(text));
  const found: JumpLine[] = [];
  for (const { direction, pattern } of JUMP_RULES) {
    for (const match of squashed.text.matchAll(pattern)) {
      const page = pageOf(match.groups!);
      if (page === null || !standsApart(squashed, match)) continue;
      const end = match.index + match[0].length;
      found.push({ direction, page, start: squashed.at[match.index]!, end: endOf(squashed, end) });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found.filter(({ start }, i) => i === 0 || start >= found[i - 1]!.end);
}

/** 头版 is the first. */
const pageOf = ({ page, section }: Record<string, string | undefined>) =>
  page === '头' ? '1' : pageNumber((page ?? section)!);

/** In a bracket, or between the text's bounds and the end of a sentence. OCR loses one bracket or the other. */
function standsApart({ text }: Squashed, match: RegExpExecArray | RegExpMatchArray): boolean {
  const { open = '', close = '' } = match.groups!;
  if (open && close) return true;
  const start = match.index!;
  const end = start + match[0].length;
  const before = start === 0 || /[。！？；…”）]/.test(text[start - 1]!);
  const after = end === text.length;
  if (open || close) return before || after;
  if (start === 0 && after) return true;
  return /^(?:下[转傳专接]第|上接第)/.test(match[0]) && (after || (start === 0 && match[0].startsWith('上')));
}
