import type { Article, Page, Span } from '../page.ts';

/** A part of the page as the outline shows it: an article, the furniture, what was left over. */
export interface Place {
  heading: string;
  about: string;
  /** In reading order. */
  spans: Span[];
}

/** Every part of a page that holds text, the articles first. */
export function placesOf({ articles, furniture, unplaced }: Page): Place[] {
  const rest: Place[] = [
    { heading: 'In no article: furniture', about: '', spans: furniture.flatMap(({ spans }) => spans) },
    { heading: 'In no article: unplaced', about: '', spans: unplaced.flatMap(({ spans }) => spans) },
  ];
  return [...articles.map(placeOf), ...rest.filter(({ spans }) => spans.length > 0)];
}

function placeOf(article: Article): Place {
  const { id, type, headline, column, dateline, confidence } = article;
  return {
    heading: headline ?? column ?? dateline ?? '(no headline)',
    about: `${id}, ${type}, confidence ${confidence.toFixed(2)}`,
    spans: spansOf(article),
  };
}

function spansOf({ spans, byline, body, photos, jumps }: Article): Span[] {
  const fields = ['column', 'kicker', 'headline', 'deck', 'summary', 'byline', 'dateline'] as const;
  return [
    ...fields.flatMap((field) => spans[field] ?? []),
    ...byline.flatMap((person) => person.spans),
    ...body.flatMap((item) => item.spans),
    ...photos.flatMap((photo) => [...(photo.spans.caption ?? []), ...(photo.spans.credit ?? [])]),
    ...jumps.flatMap((jump) => jump.spans),
  ];
}
