import type { Page } from '../page.ts';
import { articleLines } from './articles.ts';
import { type JsonStyle, jsonPieces, toJson } from './json.ts';
import type { ReadPage } from './markdown/read.ts';

export const formats = ['json', 'ndjson', 'articles', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** A page in a format, with a line end behind each line. Nothing for a page without articles in `articles`. */
export async function emit(page: Page, format: Format, style: JsonStyle = {}): Promise<string> {
  let text = '';
  for await (const piece of emitPieces(page, format, style)) text += piece;
  return text;
}

/** Characters of a piece that is written; an ordinary page is one. */
const PIECE = 1 << 18;

/** The same in pieces, one after another: the text of a file of many pages takes more memory than its articles. */
export async function* emitPieces(page: Page, format: Format, style: JsonStyle = {}): AsyncGenerator<string> {
  if (format === 'markdown') yield await toMarkdown(page);
  else yield* gathered(jsonLines(page, format, style));
}

function* jsonLines(page: Page, format: Format, { ascii, pretty }: JsonStyle): Generator<string> {
  if (format === 'articles') {
    for (const line of articleLines(page)) yield `${toJson(line, { ascii })}\n`;
  } else {
    yield* jsonPieces(page, { ascii, pretty: pretty && format === 'json' });
    yield '\n';
  }
}

function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length < PIECE) continue;
    yield text;
    text = '';
  }
  if (text) yield text;
}

/** A page as Markdown (CommonMark with YAML front matter). Loads unified, which is heavy, when first called. */
export async function toMarkdown(page: Page): Promise<string> {
  const { writeMarkdown } = await import('./markdown/write.ts');
  return writeMarkdown(page);
}

/** The articles that `toMarkdown` wrote, without their places. Throws `UserError` for any other Markdown. */
export async function fromMarkdown(markdown: string): Promise<ReadPage> {
  const { readMarkdown } = await import('./markdown/read.ts');
  return readMarkdown(markdown);
}
