import type { Page } from '../page.ts';
import { articleLines } from './articles.ts';
import { type JsonStyle, toJson } from './json.ts';
import type { ReadPage } from './markdown/read.ts';

export const formats = ['json', 'ndjson', 'articles', 'markdown'] as const;
export type Format = (typeof formats)[number];

/** A page in a format, with a line end behind each line. Nothing for a page without articles in `articles`. */
export async function emit(page: Page, format: Format, style: JsonStyle = {}): Promise<string> {
  switch (format) {
    case 'json':
      return `${toJson(page, style)}\n`;
    case 'ndjson':
      return `${toJson(page, { ascii: style.ascii })}\n`;
    case 'articles':
      return articleLines(page)
        .map((line) => `${toJson(line, { ascii: style.ascii })}\n`)
        .join('');
    case 'markdown':
      return toMarkdown(page);
  }
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
