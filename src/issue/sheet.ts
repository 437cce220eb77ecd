import type { Page, PageFacts, Span } from '../page.ts';
import { eachPage } from '../pages.ts';

/** A page with the decoded text of its file, in which its places count. */
export interface Sheet {
  readonly page: Page;
  readonly text: string;
  /** Index of its file. */
  readonly file: number;
  /** Where it stands in a file that has several pages. */
  readonly span?: Span;
}

/** All pages of some files. Throws a `RangeError` where texts are wanting. */
export function sheetsOf(files: readonly Page[], texts: readonly string[]): Sheet[] {
  if (files.length !== texts.length)
    throw new RangeError(`${files.length} pages want as many texts, not ${texts.length}`);
  return files.flatMap((whole, file) =>
    eachPage(whole).map((page, i) => {
      const span = whole.pages?.[i]?.span;
      return { page, text: texts[file]!, file, ...(span ? { span } : {}) };
    }),
  );
}

/**
 * The pages by their numbers (`2` before `10`, `A2` before `B1`, unknown ones last), then by date, path, hash and place: the same
 * whatever the order in which they were given.
 */
export function inOrder(sheets: readonly Sheet[]): Sheet[] {
  return [...sheets].sort(({ page: a, span: here }, { page: b, span: there }) => {
    const [left, right] = [partsOf(a.page), partsOf(b.page)];
    return (
      compare(left.letter, right.letter) ||
      left.number - right.number ||
      compare(a.page.date ?? '', b.page.date ?? '') ||
      compare(a.source.path ?? '', b.source.path ?? '') ||
      compare(a.source.sha256, b.source.sha256) ||
      (here?.[0] ?? 0) - (there?.[0] ?? 0)
    );
  });
}

/** By code units, in every locale alike. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function partsOf({ number }: PageFacts): { letter: string; number: number } {
  const match = /^([A-Z]*)(\d+)$/.exec(number ?? '');
  return match
    ? { letter: match[1]!, number: Number(match[2]) }
    : { letter: '\uffff', number: Number.MAX_SAFE_INTEGER };
}

/** Whether two pages may be of one issue: neither their dates nor their newspapers, where both are known, differ. */
export function sameIssue({ page: a }: Page, { page: b }: Page): boolean {
  const alike = (x: string | null, y: string | null) => x === null || y === null || x === y;
  return alike(a.date, b.date) && alike(a.newspaper, b.newspaper);
}

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The line, from 1, that a place of a text is on. */
export function lineAt(text: string, place: number): number {
  return (text.slice(0, place).match(BREAK)?.length ?? 0) + 1;
}
