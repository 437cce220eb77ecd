/** A file of several pages, page by page. */
import type { Article, FilePage, Page, PageFacts, Span } from './page.ts';

/** What the page says of itself on which an article stands. */
export function pageAt({ page, pages }: Page, article: Article): PageFacts {
  return pages ? pages[indexOf(pages, placesOf(article))]!.page : page;
}

/** Each page of a file as one of its own, its places those of the whole text; a file of one page as it is. */
export function eachPage(file: Page): Page[] {
  const { pages, ...rest } = file;
  if (!pages) return [file];
  const by = <T>(items: readonly T[], index: (item: T) => number) => {
    const parts = pages.map((): T[] => []);
    for (const item of items) parts[index(item)]!.push(item);
    return parts;
  };
  const articles = by(file.articles, (article) => indexOf(pages, placesOf(article)));
  const furniture = by(file.furniture, ({ spans }) => indexOf(pages, spans));
  const unplaced = by(file.unplaced, ({ spans }) => indexOf(pages, spans));
  const notes = by(file.notes, ({ line }) => lastWhere(pages, (page) => page.line <= line));
  return pages.map(({ page }, i) => ({
    ...rest,
    page,
    articles: articles[i]!,
    furniture: furniture[i]!,
    unplaced: unplaced[i]!,
    notes: notes[i]!,
  }));
}

/** The page on which the first of some places is. */
function indexOf(pages: readonly FilePage[], spans: readonly Span[]): number {
  const start = spans.reduce((least, [from]) => Math.min(least, from), Infinity);
  return lastWhere(pages, ({ span }) => span[0] <= start);
}

/** The last page of which something is true that is true of none behind one of which it is not; by halves, as an export has thousands. */
function lastWhere(pages: readonly FilePage[], holds: (page: FilePage) => boolean): number {
  let [low, high] = [0, pages.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (holds(pages[middle]!)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** All places of an article. */
export function placesOf({ spans, body, photos, jumps }: Article): Span[] {
  return [
    ...Object.values(spans),
    ...body.map((item) => item.spans),
    ...photos.flatMap((photo) => Object.values(photo.spans)),
    ...jumps.map((jump) => jump.spans),
  ].flat();
}
