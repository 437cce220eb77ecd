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
  const by = <T>(items: readonly T[], spans: (item: T) => readonly Span[]) => {
    const parts = pages.map((): T[] => []);
    for (const item of items) parts[indexOf(pages, spans(item))]!.push(item);
    return parts;
  };
  const articles = by(file.articles, placesOf);
  const furniture = by(file.furniture, ({ spans }) => spans);
  const unplaced = by(file.unplaced, ({ spans }) => spans);
  return pages.map(({ page, line }, i) => ({
    ...rest,
    page,
    articles: articles[i]!,
    furniture: furniture[i]!,
    unplaced: unplaced[i]!,
    notes: file.notes.filter((note) => note.line >= line && note.line < (pages[i + 1]?.line ?? Infinity)),
  }));
}

/** The page on which the first of some places is. */
function indexOf(pages: readonly FilePage[], spans: readonly Span[]): number {
  const start = spans.reduce((least, [from]) => Math.min(least, from), Infinity);
  const behind = pages.findIndex(({ span }) => span[0] > start);
  return behind < 0 ? pages.length - 1 : Math.max(0, behind - 1);
}

function placesOf({ spans, body, photos, jumps }: Article): Span[] {
  return [
    ...Object.values(spans),
    ...body.map((item) => item.spans),
    ...photos.flatMap((photo) => Object.values(photo.spans)),
    ...jumps.map((jump) => jump.spans),
  ].flat();
}
