import type { End } from '../../src/issue/ends.ts';
import { liftJumps } from '../../src/issue/lift.ts';
import { inOrder, type Sheet } from '../../src/issue/sheet.ts';
import { parsePage } from '../../src/parse.ts';
import { articlesByDay } from './articles.ts';
import { type MilledIssue, millIssue } from './mill.ts';

export type Side = 'tail' | 'head';

/** A made issue as the linker sees it, and what is true of it. */
export interface View {
  sheets: Sheet[];
  issue: MilledIssue;
  /** The cut whose tail, or head, stands in the end's article; −1 for none. */
  cutOf(end: End, side: Side): number;
  /** Whether the article stops, or begins, where it was cut, and nowhere else. */
  exact(end: End, side: Side): boolean;
  /** Whether the end's article has anything of what was continued there. */
  meets(head: End, cut: number): boolean;
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
      return liftJumps({ page, text, file: i });
    }),
  );
  const ordered = inOrder(sheets);
  const cutOf: View['cutOf'] = ({ sheet, article }, side) =>
    issue.cuts.findIndex((cut) => {
      const { page, at } = cut[side];
      const place = side === 'tail' ? at - 1 : at;
      const spans = article.body.flatMap((item) => item.spans);
      return ordered[sheet] === sheets[page] && spans.some(([start, end]) => start <= place && place < end);
    });
  const exact: View['exact'] = (end, side) => {
    const cut = issue.cuts[cutOf(end, side)];
    const { body } = end.article;
    const item = side === 'tail' ? body.at(-1) : body.find(({ text }) => text === end.text);
    const place = side === 'tail' ? item?.spans.at(-1)?.[1] : item?.spans[0]?.[0];
    return cut !== undefined && place === cut[side].at;
  };
  const meets: View['meets'] = ({ sheet, article }, cut) => {
    const head = issue.cuts[cut]?.head;
    const spans = [...article.body, ...article.jumps].flatMap((item) => item.spans);
    spans.push(...(article.spans.headline ?? []));
    if (!head || ordered[sheet] !== sheets[head.page]) return false;
    return spans.some(([start, end]) => start < head.end && end > head.start);
  };
  return { sheets: ordered, issue, cutOf, exact, meets };
}
