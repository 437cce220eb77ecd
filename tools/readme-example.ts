import { readFileSync } from 'node:fs';
import { writeMarkdown } from '../src/emit/markdown/write.ts';
import { parsePage } from '../src/parse.ts';

const FOLDER = 'fixtures/pages/moved-first-column--glass-works';

/** A page of the fixtures as text, and what comes of it. */
export async function example(): Promise<string> {
  const bytes = readFileSync(new URL(`../${FOLDER}/source.txt`, import.meta.url));
  const page = await parsePage(bytes, { path: 'page.txt' });
  const notes = page.notes.map(({ line, message, rule }) => `page.txt:${line}: ${message} [${rule}]`);
  const cut = page.articles.flatMap(({ body }) => body).find(({ spans }) => spans.length > 1);
  if (!cut || notes.length === 0) throw new Error(`${FOLDER} is not put together: it is no example`);
  return [
    `This page, [\`${FOLDER}\`](${FOLDER}), has its headline over the second column; the first column stands behind, and a paragraph is cut in two between them:`,
    fenced('', bytes.toString().trimEnd()),
    '`paperparse page.txt --format markdown --notes` puts it together',
    fenced('markdown', writeMarkdown(page).trimEnd()),
    'and says so:',
    fenced('', notes.join('\n')),
    'In JSON, the paragraph points at both its places:',
    fenced('json', JSON.stringify(cut, null, 2)),
    '',
  ].join('\n\n');
}

function fenced(language: string, text: string): string {
  return `\`\`\`\`${language}\n${text}\n\`\`\`\``;
}
