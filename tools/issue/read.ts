import type { End } from '../../src/issue/ends.ts';
import { inOrder, type Sheet } from '../../src/issue/sheet.ts';
import { parsePage } from '../../src/parse.ts';
import { articlesByDay } from './articles.ts';
import { type MilledIssue, millIssue } from './mill.ts';

/** A made issue as the linker sees it, and what is true of it. */
export interface View {
  sheets: Sheet[];
  issue: MilledIssue;
  /** The cut whose tail, or head, an end is; −1 for none. */
  cutOf(end: End, side: 'tail' | 'head'): number;
}

/** `rounds` issues of each day, read page by page. */
export async function* viewsOf(list: string, from: string, to: string, rounds: number): AsyncGenerator<View> {
  const days = articlesByDay(list, from, to).filter((articles) => articles.length >= 10);
  for (let round = 0; round < rounds; round++)
    for (const [day, articles] of days.entries()) yield await viewOf(millIssue(articles, 1000 * round + day));
}

async function viewOf(issue: MilledIssue): Promise<View> {
  const sheets = await Promise.all(
    issue.pages.map(async ({ text }, i) => {
      const page = await parsePage(new TextEncoder().encode(text), { path: `${i}` });
      return { page, text };
    }),
  );
  const ordered = inOrder(sheets);
  return {
    sheets: ordered,
    issue,
    cutOf: ({ sheet, article }, side) =>
      issue.cuts.findIndex((cut) => {
        const { page, at } = cut[side];
        if (ordered[sheet] !== sheets[page]) return false;
        const item =
          side === 'tail' ? article.body.at(-1) : article.body.find(({ text }) => !text.startsWith('《'));
        const spans = item?.spans ?? [];
        return side === 'tail' ? spans.at(-1)?.[1] === at : spans[0]?.[0] === at;
      }),
  };
}
