/** The output: what `parsePage` returns and what the JSON Schema in `src/schema.json` describes. */

/** `[start, end)` in UTF-16 units of the decoded text, after a byte order mark. */
export type Span = [start: number, end: number];

export interface Page {
  schema: 'paperparse/1';
  source: Source;
  page: PageFacts;
  /** The pages of a file that has several, in their order; not there for others. */
  pages?: FilePage[];
  articles: Article[];
  furniture: Furniture[];
  unplaced: Unplaced[];
  notes: Note[];
  generator: { name: string; version: string; model: string };
}

export interface Source {
  /** As given on the command line; `-` for standard input; null where the library was given bytes alone. */
  path: string | null;
  /** Of the raw bytes, lower-case hexadecimal. */
  sha256: string;
  bytes: number;
  encoding: EncodingReport;
}

/** How the bytes were read. */
export interface EncodingReport {
  name: string;
  method: string;
  confidence: number;
  bom: boolean;
  /** How many characters were replaced (U+FFFD) because their bytes could not be read. */
  replaced: number;
  [more: string]: unknown;
}

export interface PageFacts {
  newspaper: string | null;
  /** ISO 8601, `2021-12-01`, or as much of it as is printed. */
  date: string | null;
  number: string | null;
  section: string | null;
  editors: { role: string; name: string }[];
}

/** One of several pages in a file. */
export interface FilePage {
  page: PageFacts;
  /** From its first character to the next page's; that of the first begins with the text. */
  span: Span;
  /** Its first line, from 1. */
  line: number;
}

export type ArticleType = 'news' | 'photo' | 'brief' | 'notice' | 'continuation';

export interface Article {
  id: string;
  type: ArticleType;
  column: string | null;
  kicker: string | null;
  headline: string | null;
  deck: string | null;
  summary: string | null;
  dateline: string | null;
  /** The dateline taken apart, or 据…电 in front of a first paragraph; null where there is neither. */
  origin: Origin | null;
  byline: Person[];
  body: BodyItem[];
  photos: Photo[];
  jumps: Jump[];
  /** True where the rest stands on another page. */
  continued: boolean;
  /** Places of the fields above: column, kicker, headline, deck, summary, dateline, byline. */
  spans: Partial<Record<FieldName, Span[]>>;
  confidence: number;
}

export type FieldName = 'column' | 'kicker' | 'headline' | 'deck' | 'summary' | 'dateline' | 'byline';

export interface Origin {
  /** Agency or paper: `新华社`, `本报`. */
  agency: string | null;
  place: string | null;
  month: number | null;
  day: number | null;
  /** True after 据: taken over from an agency. */
  relayed: boolean;
}

export interface Person {
  name: string;
  /** `记者`, `通讯员`, `特约记者` …; null for a bare name. */
  role: string | null;
  /** `本报`, `新华社` …; null where none is printed. */
  affiliation: string | null;
  spans: Span[];
}

export type BodyType = 'paragraph' | 'subhead' | 'table' | 'list';

export interface BodyItem {
  type: BodyType;
  text: string;
  spans: Span[];
  /** Where text was lost before it reached us; `inside`: where two pieces were joined, it may have been. */
  gap?: 'before' | 'inside' | 'after';
}

export interface Photo {
  caption: string | null;
  credit: string | null;
  byline: Person[];
  spans: { caption?: Span[]; credit?: Span[] };
}

export interface Jump {
  direction: 'to' | 'from';
  /** Arabic digits. */
  page: string;
  spans: Span[];
}

export type FurnitureKind = 'folio' | 'staff' | 'page-number' | 'price' | 'separator' | 'other';

export interface Furniture {
  kind: FurnitureKind;
  text: string;
  spans: Span[];
}

export interface Unplaced {
  text: string;
  spans: Span[];
  reason: string;
}

export type NoteAction = 'joined' | 'moved' | 'guessed' | 'gap' | 'odd' | 'split' | 'read';

export interface Note {
  /** Id of the rule or model that decided, e.g. `seam/continues`. */
  rule: string;
  action: NoteAction;
  /** Line of the source, from 1. */
  line: number;
  message: string;
}
