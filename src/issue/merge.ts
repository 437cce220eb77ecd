import type { Article, BodyItem, FieldName, Person, Span } from '../page.ts';
import { joinTexts } from '../text.ts';
import type { Continuation, IssueArticle, IssueBodyItem, IssuePerson, PagedSpan } from './issue.ts';
import { isCited } from './title.ts';

/** A part of an article: what stands of it on one page. */
export interface Part {
  /** Index of the page. */
  readonly page: number;
  readonly article: Article;
  /** How sure it is that it goes on with the part before; 1 for the first. */
  readonly confidence: number;
  /** Whether its first paragraph is the rest of the last one before. */
  readonly joins: boolean;
}

/** One article from its parts, in reading order. */
export function mergeParts(parts: readonly Part[], id: string): IssueArticle {
  const [first, ...rest] = parts as [Part, ...Part[]];
  const { article, page } = first;
  const last = parts.at(-1)!.article;
  return {
    id,
    pages: [...new Set(parts.map((part) => part.page))],
    type: article.type,
    column: article.column,
    kicker: article.kicker,
    headline: article.headline,
    deck: article.deck,
    summary: article.summary,
    dateline: article.dateline,
    origin: article.origin,
    byline: peopleOf(parts),
    body: bodyOf(parts),
    photos: parts.flatMap(photosOf),
    jumps: parts.flatMap((part) => part.article.jumps.map((jump) => paged(jump, part.page))),
    continued: last.continued,
    continuations: rest.map(continuationOf),
    spans: fieldsAt(article.spans, page),
    confidence: Math.min(...parts.map((part) => Math.min(part.article.confidence, part.confidence))),
  };
}

/** The people of the first part, and of the others those who are new; a name said again adds its places. */
function peopleOf([first, ...rest]: readonly Part[]): IssuePerson[] {
  const people = first!.article.byline.map((person) => paged(person, first!.page));
  for (const { article, page } of rest)
    for (const person of article.byline) {
      const known = people.find((one) => samePerson(one, person));
      if (known) known.spans.push(...at(person.spans, page));
      else people.push(paged(person, page));
    }
  return people;
}

function samePerson(a: IssuePerson, b: Person): boolean {
  return a.name === b.name && a.role === b.role && a.affiliation === b.affiliation;
}

function bodyOf(parts: readonly Part[]): IssueBodyItem[] {
  const body: IssueBodyItem[] = [];
  for (const part of parts) {
    const cited = part !== parts[0] && citedTitle(part);
    const items = part.article.body.filter((item) => item !== cited).map((item) => paged(item, part.page));
    const [head, ...rest] = items;
    const tail = body.at(-1);
    if (part.joins && head && tail) body.splice(-1, 1, joined(tail, head), ...rest);
    else body.push(...items);
  }
  return body;
}

/** Two paragraphs that are one; text is not lost any more where they meet. */
function joined(tail: IssueBodyItem, head: IssueBodyItem): IssueBodyItem {
  const gap = tail.gap && tail.gap !== 'after' ? tail.gap : head.gap === 'before' ? undefined : head.gap;
  return {
    type: tail.type,
    text: joinTexts(tail.text, head.text),
    spans: [...tail.spans, ...head.spans],
    ...(gap ? { gap } : {}),
  };
}

/** The headline cited behind 上接第一版 stands over a continuation; it is no paragraph of it. */
function citedTitle({ article }: Part): BodyItem | null {
  const [first] = article.body;
  const comes = article.jumps.some(({ direction }) => direction === 'from');
  return first && comes && article.headline === null && isCited(first.text) ? first : null;
}

function continuationOf(part: Part): Continuation {
  const { article, page, confidence } = part;
  const cited = citedTitle(part);
  return {
    page,
    column: article.column,
    kicker: article.kicker,
    headline: cited ? cited.text : article.headline,
    deck: article.deck,
    summary: article.summary,
    dateline: article.dateline,
    spans: { ...fieldsAt(article.spans, page), ...(cited ? { headline: at(cited.spans, page) } : {}) },
    confidence,
  };
}

function photosOf({ article, page }: Part): IssueArticle['photos'] {
  return article.photos.map((photo) => ({
    ...photo,
    byline: photo.byline.map((person) => paged(person, page)),
    spans: {
      ...(photo.spans.caption ? { caption: at(photo.spans.caption, page) } : {}),
      ...(photo.spans.credit ? { credit: at(photo.spans.credit, page) } : {}),
    },
  }));
}

function fieldsAt(spans: Article['spans'], page: number): IssueArticle['spans'] {
  const entries = Object.entries(spans) as [FieldName, Span[]][];
  return Object.fromEntries(entries.map(([field, places]) => [field, at(places, page)]));
}

function paged<T extends { spans: Span[] }>(
  item: T,
  page: number,
): Omit<T, 'spans'> & { spans: PagedSpan[] } {
  return { ...item, spans: at(item.spans, page) };
}

function at(spans: readonly Span[], page: number): PagedSpan[] {
  return spans.map(([start, end]) => [page, start, end]);
}
