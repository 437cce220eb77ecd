import { fileURLToPath } from 'node:url';
import { parsePage } from '../src/parse.ts';

/** One folder a page, `fault--name`: source.txt, expected.json, about.md. */
export const pagesPath = fileURLToPath(new URL('../fixtures/pages', import.meta.url));
export const validName = /^[a-z0-9]+(-[a-z0-9]+)*--[a-z0-9]+(-[a-z0-9]+)*$/;

/** What about.md says until someone has told what right looks like. */
export const UNTOLD = 'Not told yet: what is wrong with this page, and what right looks like.';
/** How about.md begins where expected.json is right and paperparse is not there yet. */
export const KNOWN_FAILURE = 'Known failure:';

/** What expected.json holds: the page, less how sure the models are and which they were. */
export async function expectationOf(bytes: Uint8Array): Promise<string> {
  const { generator: _, ...page } = await parsePage(bytes, { path: 'source.txt' });
  const articles = page.articles.map(({ confidence: _, ...article }) => article);
  return `${JSON.stringify({ ...page, articles }, null, 2)}\n`;
}
