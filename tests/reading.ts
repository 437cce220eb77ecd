import { fileURLToPath } from 'node:url';
import type { Article, NoteAction, Page, Span } from '../src/page.ts';
import { textOf } from '../src/text.ts';

/** Pages that are not read right yet, a folder each: source.txt, right.json, about.md. */
export const failuresPath = fileURLToPath(new URL('../fixtures/known-failures', import.meta.url));

/** A page as a reader sees it: what it says, without places, white space, or how sure anyone is. */
export interface Reading {
  page: { newspaper: string | null; date: string | null; number: string | null; section: string | null };
  articles: ReadArticle[];
  /** All furniture of the page in the order of the text, as one string. */
  furniture: string;
  unplaced: string;
  /** Which kinds of repair were noted. */
  repairs: NoteAction[];
}

export interface ReadArticle {
  type: string;
  column: string | null;
  kicker: string | null;
  headline: string | null;
  deck: string | null;
  summary: string | null;
  dateline: string | null;
  /** The lines that name the writers, where they stand by themselves. */
  signed: string | null;
  /** `name/role/affiliation`, with nothing between the strokes where it is not known. */
  byline: string[];
  /** `paragraph: …`; `paragraph, gap after: …`. */
  body: string[];
  /** `caption/credit`. */
  photos: string[];
  /** `to 4: （下转第四版）`. */
  jumps: string[];
}

const REPAIRS: readonly NoteAction[] = ['joined', 'moved', 'gap', 'odd'];

/**
 * What a page of the decoded text `source` says. Articles stand in the order of their first characters, so that their
 * order in the output does not matter here.
 */
export function readingOf(source: string, page: Page): Reading {
  const { newspaper, date, number, section } = page.page;
  const noted = new Set(page.notes.map(({ action }) => action));
  return {
    page: { newspaper, date, number, section },
    articles: [...page.articles]
      .sort((a, b) => firstOf(a) - firstOf(b))
      .map((article) => readArticle(source, article)),
    furniture: page.furniture.map(({ text }) => bare(text)).join(''),
    unplaced: page.unplaced.map(({ text }) => bare(text)).join(''),
    repairs: REPAIRS.filter((action) => noted.has(action)),
  };
}

function readArticle(source: string, article: Article): ReadArticle {
  const { type, column, kicker, headline, deck, summary, dateline, byline, body, photos, jumps, spans } =
    article;
  const at = (places: readonly Span[]) => bare(textOf(source, places));
  return {
    type,
    column: bare(column),
    kicker: bare(kicker),
    headline: bare(headline),
    deck: bare(deck),
    summary: bare(summary),
    dateline: bare(dateline),
    signed: spans.byline ? at(spans.byline) : null,
    byline: byline.map(({ name, role, affiliation }) => `${name}/${role ?? ''}/${affiliation ?? ''}`),
    body: body.map((item) => `${item.type}${item.gap ? `, gap ${item.gap}` : ''}: ${bare(item.text)}`),
    photos: photos.map(({ caption, credit }) => `${bare(caption) ?? ''}/${bare(credit) ?? ''}`),
    jumps: jumps.map((jump) => `${jump.direction} ${jump.page}: ${at(jump.spans)}`),
  };
}

function bare(text: string): string;
function bare(text: string | null): string | null;
function bare(text: string | null): string | null {
  return text?.replace(/\s+/g, '') ?? null;
}

function firstOf({ spans, body, photos, jumps }: Article): number {
  const all = [
    ...Object.values(spans),
    ...body.map((item) => item.spans),
    ...photos.flatMap(({ spans: { caption = [], credit = [] } }) => [caption, credit]),
    ...jumps.map((jump) => jump.spans),
  ].flat();
  return Math.min(...all.map(([start]) => start));
}
