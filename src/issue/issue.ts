/** The output for the pages of one issue, described by `$defs/Issue` in `src/schema.json`. */
import type {
  Article,
  BodyItem,
  FieldName,
  Furniture,
  Jump,
  Note,
  Page,
  PageFacts,
  Person,
  Photo,
  Source,
  Span,
  Unplaced,
} from '../page.ts';

/** `[page, start, end)`: the index of the page in `pages`, then UTF-16 units of that page's decoded text. */
export type PagedSpan = [page: number, start: number, end: number];

/** The same with each place told by its page too. */
export type Paged<T extends { spans: unknown }> = Omit<T, 'spans'> & { spans: PagedSpan[] };

export interface Issue {
  schema: 'paperparse-issue/1';
  /** By their numbers, whatever the order of the input. */
  pages: IssuePage[];
  articles: IssueArticle[];
  generator: Page['generator'];
}

export interface IssuePage {
  source: Source;
  /** Where it stands in the text of a file that has several pages. */
  span?: Span;
  page: PageFacts;
  furniture: Furniture[];
  unplaced: Unplaced[];
  notes: Note[];
}

/** An article over all its pages. */
export interface IssueArticle
  extends Omit<Article, 'byline' | 'body' | 'photos' | 'jumps' | 'spans' | 'continued'> {
  /** Indexes in `pages`, in reading order. */
  pages: number[];
  byline: IssuePerson[];
  body: IssueBodyItem[];
  photos: IssuePhoto[];
  jumps: IssueJump[];
  /** True where the rest stands on a page that is not among `pages`, or was not found there. */
  continued: boolean;
  /** What stands over the parts on further pages. */
  continuations: Continuation[];
  spans: Partial<Record<FieldName, PagedSpan[]>>;
}

export type IssuePerson = Paged<Person>;
export type IssueBodyItem = Paged<BodyItem>;
export type IssueJump = Paged<Jump>;

export interface IssuePhoto extends Omit<Photo, 'byline' | 'spans'> {
  byline: IssuePerson[];
  spans: { caption?: PagedSpan[]; credit?: PagedSpan[] };
}

/** The heading of a part of an article on a further page; it often says the headline again, or a short form. */
export interface Continuation {
  /** Index in `pages`. */
  page: number;
  column: string | null;
  kicker: string | null;
  headline: string | null;
  deck: string | null;
  summary: string | null;
  dateline: string | null;
  spans: Partial<Record<FieldName, PagedSpan[]>>;
  /** How sure it is that this part goes on with the one before, 0…1. */
  confidence: number;
}

/** A line of the format `articles` for an issue. */
export interface IssueArticleLine extends IssueArticle {
  /** The pages that it stands on, in reading order, each with the index by which its spans name it. */
  sources: { index: number; source: Source; span?: Span; page: PageFacts }[];
}

/** The articles of an issue, each with its sources. */
export function issueArticleLines({ articles, pages }: Issue): IssueArticleLine[] {
  return articles.map((article) => ({
    ...article,
    sources: article.pages.map((index) => {
      const { source, span, page } = pages[index]!;
      return { index, source, ...(span ? { span } : {}), page };
    }),
  }));
}
