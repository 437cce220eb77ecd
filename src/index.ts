export { type Format, formats, fromMarkdown, toMarkdown } from './emit/emit.ts';
export type { PlainArticle } from './emit/markdown/plain.ts';
export type { ReadPage } from './emit/markdown/read.ts';
export { UserError } from './errors.ts';
export type * from './page.ts';
export { type ParseOptions, parsePage, parseText } from './parse.ts';
export { version } from './version.ts';
