import type { Feature } from '../order/features.ts';
import type { Article, Page } from '../page.ts';
import { openness, PageSeams } from '../seam/index.ts';
import type { End, Ends } from './ends.ts';
import { type Sheet, sameIssue } from './sheet.ts';
import { likest } from './title.ts';

/** What speaks for one end going on with another, and for an end standing alone. Both give features of one model. */
export interface Evidence {
  pair(tail: End, head: End): Feature[];
  alone(end: End): Feature[];
  /** The log-odds that the head's text goes on with the sentence at which the tail's stops. */
  seam(tail: End, head: End): number;
  /** Probability, 0…1, that the tail stops before its paragraph ends. */
  open(tail: End): number;
}

/** Beyond this a score of the seam model says no more. As in src/order/features.ts. */
const MOST = 8;

/** Reads all body text of the pages once. */
export function evidenceOf(sheets: readonly Sheet[], ends: Ends): Evidence {
  const pieces: { text: string; group: number }[] = [];
  const places = new Map<Article, number[]>();
  for (const article of sheets.flatMap(({ page }) => page.articles)) {
    const texts = article.body.filter(({ type }) => type === 'paragraph');
    places.set(
      article,
      texts.map((_, i) => pieces.length + i),
    );
    pieces.push(...texts.map(({ text }) => ({ text, group: places.size })));
  }
  const seams = new PageSeams(pieces);
  const pieceOf = (end: End): number | undefined =>
    end.text === null ? undefined : places.get(end.article)!.find((i) => pieces[i]!.text === end.text);
  const judge = (tail: End, head: End, by: (a: number, b: number) => number) => {
    const [a, b] = [pieceOf(tail), pieceOf(head)];
    return a === undefined || b === undefined ? 0 : by(a, b);
  };
  const onlyPair = (tail: End, head: End) => {
    const mutual = (a: End, b: End) => saysOf(a, b, sheets) === 'yes' && saysOf(b, a, sheets) === 'yes';
    const rivals = [
      ...ends.heads.filter((one) => one !== head && mutual(tail, one)),
      ...ends.tails.filter((one) => one !== tail && mutual(one, head)),
    ];
    return mutual(tail, head) && rivals.length === 0;
  };
  const open = (tail: End) => (tail.text === null ? 0 : 1 / (1 + Math.exp(-openness(tail.text))));
  const seam = (tail: End, head: End) => judge(tail, head, (a, b) => clip(seams.score(a, b)));
  return {
    seam,
    open,
    pair: (tail, head) => [
      [`named: ${saysOf(tail, head, sheets)}, ${saysOf(head, tail, sheets)}`, 1],
      ...(onlyPair(tail, head) ? [['the only two that name each other’s page', 1] as const] : []),
      ...titleFeatures(tail, head),
      ...seamFeatures(open(tail), seam(tail, head)),
      ['follows', (1 - open(tail)) * judge(tail, head, (a, b) => clip(seams.follows(a, b)))],
      ['in common', seams.affinity(places.get(tail.article)!, places.get(head.article)!)],
    ],
    alone: (end) => [[`alone: ${end.jump ? reach(end, sheets) : 'no jump line'}`, 1]],
  };
}

export type Says = 'yes' | 'no' | 'open' | 'nothing';

/** Whether an end's jump line names the other end's page; `open` where that page's number is not known. */
export function saysOf({ jump }: End, other: End, sheets: readonly Sheet[]): Says {
  if (!jump) return 'nothing';
  const { number } = sheets[other.sheet]!.page.page;
  if (number === null) return 'open';
  return number === jump.page ? 'yes' : 'no';
}

/** Whether two ends may be of one article at all: on two pages of one issue, and one of them says so. */
export function mayLink(tail: End, head: End, sheets: readonly Sheet[]): boolean {
  const [left, right] = [sheets[tail.sheet]!.page, sheets[head.sheet]!.page];
  if (tail.sheet === head.sheet || !sameIssue(left, right)) return false;
  const says = [saysOf(tail, head, sheets), saysOf(head, tail, sheets)];
  return says.includes('yes') || (says.includes('open') && !says.includes('no'));
}

function reach({ jump }: End, sheets: readonly Sheet[]): string {
  const there = ({ page }: Page) => page.number === jump!.page;
  return sheets.some(({ page }) => there(page)) ? 'page is there' : 'page is not there';
}

function titleFeatures(tail: End, head: End): Feature[] {
  const alike = likest(tail.titles, head.titles);
  const { headline, dateline, byline } = head.article;
  const out: Feature[] = [['headline alike', alike]];
  if (alike === 1) out.push(['headline the same or a short form', 1]);
  if (headline !== null) out.push(['other headline', 1 - alike]);
  if (!head.jump && (dateline !== null || byline.length > 0)) out.push(['begins a story', 1]);
  return out;
}

function seamFeatures(open: number, score: number): Feature[] {
  return [
    ['seam for', open * Math.max(0, score)],
    ['seam against', open * Math.max(0, -score)],
  ];
}

function clip(score: number): number {
  return Math.max(-MOST, Math.min(MOST, score));
}
