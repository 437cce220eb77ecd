import type { MillArticle } from './articles.ts';
import { Chance } from './chance.ts';

/** A page of a made issue. */
export interface MilledPage {
  number: string;
  text: string;
}

/** Where an article was cut: the place behind its last character on one page, that of its first on another. */
export interface Cut {
  /** Whether it is inside a paragraph. */
  inside: boolean;
  tail: { page: number; at: number };
  /** From `start` up to `end` with its headline and jump line. */
  head: { page: number; at: number; start: number; end: number };
}

export interface MilledIssue {
  pages: MilledPage[];
  /** Cuts whose pages are both there; pages count in `pages`. */
  cuts: Cut[];
  /** Halves whose other page is not among `pages`. */
  alone: number;
}

interface Piece {
  lines: string[];
  /** The cut whose tail or head this is. */
  /** Length of its body text, which stands last. */
  body: number;
  cut: number;
  inside: boolean;
  side: 'tail' | 'head' | 'whole';
}

const HAN = '零一二三四五六七八九';
const PAGES = 4;

/** An issue of four pages from one day's articles, some of them cut and continued on another page. */
export function millIssue(articles: readonly MillArticle[], seed: number): MilledIssue {
  const chance = new Chance(seed);
  const chosen = chance.shuffled(articles).slice(0, chance.between(10, 18));
  const pages: Piece[][] = Array.from({ length: PAGES }, () => []);
  let cuts = 0;
  const marked = chance.is(0.7);
  for (const article of chosen) {
    const page = chance.between(1, PAGES);
    const size = article.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
    if (size > 350 && chance.is(0.45)) {
      const other = chance.pick([1, 2, 3, 4].filter((number) => number !== page));
      const [tail, head] = halves(article, page, other, cuts, marked, chance);
      pages[page - 1]!.push(tail);
      pages[other - 1]!.push(head);
      cuts++;
    } else pages[page - 1]!.push(whole(article, marked));
  }
  const lost = chance.is(0.25) ? chance.between(0, PAGES - 1) : -1;
  const [first] = chosen;
  const folio = `${first!.date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')}`;
  return laid(pages, cuts, lost, chance, folio);
}

function headLines({ title, author }: MillArticle, marked: boolean): string[] {
  const mark = marked ? '# ' : '';
  return [`${mark}${title.trim()}`, ...(author ? [author.trim()] : [])];
}

function whole(article: MillArticle, marked: boolean): Piece {
  return {
    lines: [...headLines(article, marked), ...article.paragraphs.map((p) => p.text)],
    body: 0,
    cut: -1,
    inside: false,
    side: 'whole',
  };
}

/** In four of five inside a sentence, else between paragraphs. */
function halves(
  article: MillArticle,
  page: number,
  other: number,
  cut: number,
  marked: boolean,
  chance: Chance,
): [Piece, Piece] {
  const texts = article.paragraphs.map((p) => p.text);
  const at = chance.between(texts.length > 2 ? 1 : 0, texts.length - 1);
  const text = texts[at]!;
  let place = chance.is(0.8)
    ? chance.between(Math.min(12, text.length >> 1), Math.max(12, text.length - 8))
    : 0;
  while (place > 0 && /[，。、；：！？”’）》]/.test(text[place] ?? '。')) place--;
  const before = place > 0 ? [...texts.slice(0, at), text.slice(0, place)] : texts.slice(0, at);
  const after = place > 0 ? [text.slice(place), ...texts.slice(at + 1)] : texts.slice(at);
  if (before.length === 0) before.push(after.shift()!);
  const to = chance.is(0.07) ? '' : jumpTo(misread(other, chance), chance);
  const tail = [...headLines(article, marked), ...before];
  if (to && chance.is(0.7)) tail[tail.length - 1] += to;
  else if (to) tail.push(to);
  const head = headOf(article, after, chance.is(0.07) ? 0 : misread(page, chance), marked, chance);
  return [
    { lines: tail, body: 0, cut, inside: place > 0, side: 'tail' },
    { lines: head, body: after.join('\n\n').length, cut, inside: place > 0, side: 'head' },
  ];
}

function headOf(
  { title }: MillArticle,
  texts: readonly string[],
  page: number,
  marked: boolean,
  chance: Chance,
): string[] {
  const mark = marked ? '# ' : '';
  const shown = chance.next();
  const cited = page > 0 && shown > 0.85;
  const short = title.trim().split(/\s+/)[0]!;
  const head = shown < 0.35 ? [`${mark}${title.trim()}`] : shown < 0.55 ? [`${mark}${short}`] : [];
  if (page === 0) return [...head, ...texts];
  const from = jumpFrom(page, chance);
  if (cited && chance.is(0.5)) return [`${from}《${title.trim()}》`, ...texts];
  if (cited) return [from.replace(/(?=[)）]?$)/, `《${title.trim()}》`), ...texts];
  if (chance.is(0.6)) return [...head, from + texts[0]!, ...texts.slice(1)];
  return [...head, from, ...texts];
}

/** OCR takes one number for another now and then. */
function misread(page: number, chance: Chance): number {
  return chance.is(0.02) ? chance.pick([1, 2, 3, 4, 7].filter((number) => number !== page)) : page;
}

function jumpTo(page: number, chance: Chance): string {
  const han = HAN[page]!;
  return chance.pick([
    `（下转第${han}版）`,
    `（下转第${page}版）`,
    `下转第${han}版`,
    `［下转第${han}版)`,
    `（下转${han}版）`,
  ]);
}

function jumpFrom(page: number, chance: Chance): string {
  const han = HAN[page]!;
  return chance.pick([
    `（上接第${han}版）`,
    `（上接第${page}版）`,
    `上接第${han}版`,
    `[上接第${han}版）`,
    `（上接${han}版）`,
  ]);
}

function laid(pages: Piece[][], count: number, lost: number, chance: Chance, folio: string): MilledIssue {
  const ends = {
    tail: new Map<number, Cut['tail'] & { inside: boolean }>(),
    head: new Map<number, Cut['head']>(),
  };
  const out: MilledPage[] = [];
  pages.forEach((pieces, i) => {
    if (i === lost || pieces.length === 0) return;
    let text = chance.is(0.1) ? '' : `${folio} 第${i + 1}版\n\n`;
    for (const { lines, body, cut, inside, side } of chance.shuffled(pieces)) {
      const page = out.length;
      const start = text.length;
      text += `${lines.join('\n\n')}\n\n`;
      const jump = /[（［]?[下上][转接]第?[^版]版[）)]?$/.exec(lines.at(-1)!)?.[0] ?? '';
      const bare = lines.at(-1) === jump ? `\n\n${jump}`.length : jump.length;
      if (side === 'tail') ends.tail.set(cut, { page, at: text.length - 2 - bare, inside });
      if (side === 'head') ends.head.set(cut, { page, at: text.length - 2 - body, start, end: text.length });
    }
    out.push({ number: String(i + 1), text });
  });
  const cuts: Cut[] = [];
  for (let cut = 0; cut < count; cut++) {
    const [tail, head] = [ends.tail.get(cut), ends.head.get(cut)];
    if (tail && head) cuts.push({ inside: tail.inside, tail, head });
  }
  return { pages: out, cuts, alone: ends.tail.size + ends.head.size - 2 * cuts.length };
}
