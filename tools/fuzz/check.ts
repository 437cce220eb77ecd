import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { account } from '../../src/assemble/account.ts';
import { withoutMarks } from '../../src/emphasis.ts';
import type { Page, Span } from '../../src/page.ts';
import { eachPage } from '../../src/pages.ts';
import { explainPage } from '../../src/parse.ts';
import { foldRadicals } from '../../src/read/radicals.ts';

const schema = JSON.parse(readFileSync(new URL('../../src/schema.json', import.meta.url), 'utf8'));
const valid = new Ajv2020({ strict: false, formats: { date: true } }).compile(schema);

/** What is wrong with how these bytes are parsed; null where all holds that must hold for any bytes. */
export async function faultOf(bytes: Uint8Array): Promise<string | null> {
  try {
    const { page, trace } = await explainPage(bytes);
    const json = JSON.stringify(page);
    if (!valid(JSON.parse(json))) return `not by the schema: ${JSON.stringify(valid.errors?.[0])}`;
    return (
      faultOfSpans(page, trace.text.length) ??
      faultOfPages(page) ??
      faultOfAccount(trace.text, page) ??
      faultOfTexts(trace.text, page)
    );
  } catch (error) {
    return `threw ${error instanceof Error ? error.stack : error}`;
  }
}

/** Every place inside the text, none empty. */
function faultOfSpans(page: Page, length: number): string | null {
  let fault: string | null = null;
  const look = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    if (isSpan(value)) {
      const [start, end] = value;
      if (start < 0 || start >= end || end > length)
        fault = `the place ${start}–${end} in a text of ${length}`;
    } else for (const inner of Object.values(value)) look(inner);
  };
  look([page.articles, page.furniture, page.unplaced]);
  return fault;
}

/** Pages of a file stand one behind another, and each thing on the page on which it is sought. */
function faultOfPages(file: Page): string | null {
  if (!file.pages) return null;
  const gap = file.pages.findIndex(({ span }, i) => span[0] !== (i ? file.pages![i - 1]!.span[1] : 0));
  if (gap >= 0) return `page ${gap} does not begin where the one before ends`;
  for (const part of ['articles', 'furniture', 'unplaced', 'notes'] as const) {
    const count = eachPage(file).reduce((sum, page) => sum + page[part].length, 0);
    if (count !== file[part].length) return `${count} ${part} on the pages of ${file[part].length}`;
  }
  return null;
}

function isSpan(value: object): value is Span {
  return Array.isArray(value) && value.length === 2 && value.every((n) => typeof n === 'number');
}

/** Each character in exactly one place. */
function faultOfAccount(text: string, page: Page): string | null {
  const { missing, repeated } = account(text, page);
  const [at] = [...missing, ...repeated];
  if (!at) return null;
  const what = missing.length ? 'missing' : 'repeated';
  return `${what} at ${at[0]}–${at[1]}: ${JSON.stringify(text.slice(at[0] - 10, at[1] + 10))}`;
}

/** Each text has the characters of its places, but for white space and marks of emphasis. */
function faultOfTexts(source: string, page: Page): string | null {
  for (const [text, spans] of textsOf(page)) {
    if (text === null || !spans) continue;
    const own = inkOf(text);
    const there = inkOf(spans.map(([start, end]) => withoutMarks(source, start, end)).join(''));
    if (own !== there) return `the text ${JSON.stringify(own)} of ${JSON.stringify(there)}`;
  }
  return null;
}

const inkOf = (text: string) => foldRadicals(text).replace(/[\s\u0085]/g, '');

/** A text and its places. */
type Printed = [text: string | null, spans: readonly Span[] | undefined];

/** All texts of a page with their places, but for column labels, whose brackets are left out. */
function textsOf(page: Page): Printed[] {
  return [
    ...page.articles.flatMap((article): Printed[] => [
      [article.kicker, article.spans.kicker],
      [article.headline, article.spans.headline],
      [article.deck, article.spans.deck],
      [article.summary, article.spans.summary],
      [article.dateline, article.spans.dateline],
      ...article.body.map(({ text, spans }): Printed => [text, spans]),
      ...article.photos.flatMap(({ caption, credit, spans }): Printed[] => [
        [caption, spans.caption],
        [credit, spans.credit],
      ]),
    ]),
    ...[...page.furniture, ...page.unplaced].map(({ text, spans }): Printed => [text, spans]),
  ];
}
