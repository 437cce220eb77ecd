import { Document, isMap, isSeq, parse } from 'yaml';
import { errors } from '../../errors.ts';
import type { Article, Origin, Page, PageFacts } from '../../page.ts';
import { eachPage } from '../../pages.ts';
import { type PlainArticle, type PlainPerson, withoutPlaces } from './plain.ts';

/** What was understood of an article, as against what is printed: it stands in the front matter. */
export type ArticleFacts = Pick<PlainArticle, 'id' | 'type' | 'confidence' | 'origin' | 'continued'> & {
  /** Who took each photo. */
  photos: PlainPerson[][];
};

export interface Facts {
  source: string | null;
  sha256: string;
  encoding: string;
  page: PageFacts;
  /** Of a file of several pages what each says of itself, and the ids of its articles. */
  pages?: (PageFacts & { articles: string[] })[];
  articles: ArticleFacts[];
}

const NO_PAGE: PageFacts = { newspaper: null, date: null, number: null, section: null, editors: [] };
const NO_ORIGIN: Origin = { agency: null, place: null, month: null, day: null, relayed: false };

/** The front matter of a page: source, encoding, page facts, and a line of facts for each article. */
export function writeFacts(file: Page): string {
  const { source, page, articles } = file;
  const facts = {
    source: source.path,
    sha256: source.sha256,
    encoding: source.encoding.name,
    page: known(page),
    ...(file.pages && { pages: eachPage(file).map(pageFacts) }),
    articles: articles.map(articleFacts),
  };
  const document = new Document(facts);
  for (const key of ['page', 'pages', 'articles']) eachOnALine(document.get(key));
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

function pageFacts({ page, articles }: Page): object {
  return { ...known(page), articles: articles.map(({ id }) => id) };
}

function eachOnALine(node: unknown): void {
  if (isMap(node)) node.flow = true;
  if (isSeq(node)) for (const item of node.items) eachOnALine(item);
}

function articleFacts(article: Article): object {
  const { id, type, confidence, origin, continued, photos } = withoutPlaces(article);
  const persons = photos.map(({ byline }) => byline.map(known));
  return {
    id,
    type,
    confidence,
    ...(continued && { continued }),
    ...(origin && { origin: known(origin) }),
    ...(persons.some((one) => one.length > 0) && { photos: persons }),
  };
}

/** Less what is null, false or an empty list. */
function known(facts: object): object {
  const entries = Object.entries(facts);
  return Object.fromEntries(entries.filter(([, value]) => (Array.isArray(value) ? value.length : value)));
}

function wholePerson(person: Partial<PlainPerson>): PlainPerson {
  return { name: '', role: null, affiliation: null, ...person };
}

/** The facts again, what was left out as unknown put back. Throws `UserError` where they are none of ours. */
export function readFacts(yaml: string): Facts {
  const facts = parsed(yaml);
  if (!facts || !Array.isArray(facts.articles))
    throw errors.notMarkdown('its front matter lists no articles');
  return {
    source: facts.source ?? null,
    sha256: facts.sha256 ?? '',
    encoding: facts.encoding ?? '',
    page: { ...NO_PAGE, ...facts.page },
    ...(facts.pages && { pages: facts.pages.map((one) => ({ ...NO_PAGE, ...one })) }),
    articles: facts.articles.map(({ origin, photos = [], continued = false, ...rest }) => ({
      ...rest,
      continued,
      origin: origin ? { ...NO_ORIGIN, ...origin } : null,
      photos: photos.map((persons) => persons.map(wholePerson)),
    })) as ArticleFacts[],
  };
}

function parsed(yaml: string): (Partial<Facts> & { articles: Partial<ArticleFacts>[] }) | null {
  try {
    return parse(yaml);
  } catch (error) {
    throw errors.notMarkdown(`its front matter is not YAML: ${(error as Error).message}`);
  }
}
