import type { Article, Jump, Page } from '../page.ts';
import { textOf } from '../text.ts';
import type { Sheet } from './sheet.ts';
import { citedIn, isCited } from './title.ts';

/** Where an article leaves its page, or comes onto it. */
export interface End {
  /** Index of the page. */
  readonly sheet: number;
  readonly article: Article;
  /** Index of the article on its page. */
  readonly index: number;
  /** The jump line there; null where it may be lost. */
  readonly jump: Jump | null;
  /** All that could be the headline on the other page. */
  readonly titles: readonly string[];
  /** The body text at the cut; null where there is none. */
  readonly text: string | null;
}

export interface Ends {
  readonly tails: readonly End[];
  readonly heads: readonly End[];
}

/** The ends that may be linked: those with a jump line, and on the pages that these name those that may have lost it. */
export function endsOf(sheets: readonly Sheet[]): Ends {
  const tails = sheets.flatMap((sheet, at) => marked(sheet, at, 'to'));
  const heads = sheets.flatMap((sheet, at) => marked(sheet, at, 'from'));
  return {
    tails: [...tails, ...sheets.flatMap((sheet, at) => unmarked(sheet, at, 'to', heads))],
    heads: [...heads, ...sheets.flatMap((sheet, at) => unmarked(sheet, at, 'from', tails))],
  };
}

function marked(sheet: Sheet, at: number, direction: Jump['direction']): End[] {
  return sheet.page.articles.flatMap((article, index) => {
    const jump = jumpOf(article, direction);
    return jump ? [endAt(sheet, at, article, index, direction, jump)] : [];
  });
}

function unmarked(sheet: Sheet, at: number, direction: Jump['direction'], others: readonly End[]): End[] {
  const named = others.some((end) => end.sheet !== at && mayName(end.jump!, sheet.page));
  if (!named) return [];
  return sheet.page.articles.flatMap((article, index) => {
    const fits = !jumpOf(article, direction) && article.body.length > 0;
    return fits ? [endAt(sheet, at, article, index, direction, null)] : [];
  });
}

/** Whether a jump line may mean a page: it says its number, or the number is not known. */
function mayName(jump: Jump, { page }: Page): boolean {
  return page.number === null || page.number === jump.page;
}

/** The last jump line that leads on, the first that leads back. */
function jumpOf({ jumps }: Article, direction: Jump['direction']): Jump | null {
  const fitting = jumps.filter((jump) => jump.direction === direction);
  return (direction === 'to' ? fitting.at(-1) : fitting[0]) ?? null;
}

function endAt(
  { text }: Sheet,
  sheet: number,
  article: Article,
  index: number,
  direction: Jump['direction'],
  jump: Jump | null,
): End {
  const cited = jump ? citedIn(textOf(text, jump.spans)) : [];
  const [first, ...rest] = article.body;
  const title = direction === 'from' && first && isCited(first.text) ? first : null;
  if (title) cited.push(...citedIn(title.text));
  const item = direction === 'to' ? article.body.at(-1) : title ? rest[0] : first;
  return {
    sheet,
    article,
    index,
    jump,
    titles: [...titlesOf(article), ...cited],
    text: item?.type === 'paragraph' ? item.text : null,
  };
}

function titlesOf({ kicker, headline, deck }: Article): string[] {
  return [headline, kicker, deck].filter((title) => title !== null);
}
