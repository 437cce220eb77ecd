/**
 * Moves fixture pages that have come to be read right: `npx tsx tools/settle-pages.ts`. A known failure that is read as
 * its right.json says goes to fixtures/pages; one that is not is told in its about.md what is wrong now. Pages read
 * right get a new expected.json. A page of fixtures/pages that is read wrong stays there and fails its test: only people
 * may call it a known failure. right.json was written by people and is only read here.
 */
import { existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainPage } from '../src/parse.ts';
import { expectationOf, pagesPath } from '../tests/expectation.ts';
import { failuresPath, type ReadArticle, type Reading, readingOf } from '../tests/reading.ts';

const WRONG_NOW = /\n\nWrong now: [^\n]*/;

for (const name of readdirSync(pagesPath).sort()) {
  const folder = join(pagesPath, name);
  if (!existsSync(join(folder, 'right.json'))) continue;
  const wrong = await faultsIn(folder);
  if (wrong.length) process.exitCode = 1;
  else await write(folder);
  console.log(`${wrong.length ? 'WRONG' : 'right'}  ${name}  ${wrong.join('; ')}`);
}

for (const name of readdirSync(failuresPath).sort()) {
  const folder = join(failuresPath, name);
  const wrong = await faultsIn(folder);
  const about = readFileSync(join(folder, 'about.md'), 'utf8').trim().replace(WRONG_NOW, '');
  const now = wrong.length ? `\n\nWrong now: ${wrong.join('; ')}.` : '';
  writeFileSync(join(folder, 'about.md'), `${about}${now}\n`);
  if (!wrong.length) {
    renameSync(folder, join(pagesPath, name));
    await write(join(pagesPath, name));
  }
  console.log(`${wrong.length ? 'known' : 'moved'}  ${name}  ${wrong.join('; ')}`);
}

async function faultsIn(folder: string): Promise<string[]> {
  const { page, trace } = await explainPage(readFileSync(join(folder, 'source.txt')), { path: 'source.txt' });
  const right: Reading = JSON.parse(readFileSync(join(folder, 'right.json'), 'utf8'));
  return faultsOf(right, readingOf(trace.text, page));
}

async function write(folder: string): Promise<void> {
  writeFileSync(join(folder, 'expected.json'), await expectationOf(readFileSync(join(folder, 'source.txt'))));
}

/** What differs, in a few words a place; none where both readings are the same. */
function faultsOf(right: Reading, found: Reading): string[] {
  const rest = new Set(found.articles);
  const faults = right.articles.flatMap((article) => {
    const likest = [...rest].sort((a, b) => likeness(article, b) - likeness(article, a))[0];
    if (!likest || likeness(article, likest) < 0.25) return [`${nameOf(article)} is not told apart`];
    rest.delete(likest);
    const fields = (Object.keys(article) as (keyof ReadArticle)[]).filter(
      (field) => JSON.stringify(article[field]) !== JSON.stringify(likest[field]),
    );
    return fields.length ? [`${nameOf(article)}: ${fields.join(', ')}`] : [];
  });
  for (const article of rest) faults.push(`${nameOf(article)} is no article`);
  if (right.furniture !== found.furniture || right.unplaced !== found.unplaced) faults.push('furniture');
  if (JSON.stringify(right.page) !== JSON.stringify(found.page)) faults.push('facts of the page');
  if (`${right.repairs}` !== `${found.repairs}`)
    faults.push(`repairs: ${list(found.repairs)} instead of ${list(right.repairs)}`);
  return faults;
}

/** Share of the pieces of four characters that two articles have in common. */
function likeness(a: ReadArticle, b: ReadArticle): number {
  const [x, y] = [piecesOf(a), piecesOf(b)];
  return [...x].filter((piece) => y.has(piece)).length / Math.max(x.size, y.size);
}

function piecesOf({ kicker, headline, summary, body, photos }: ReadArticle): Set<string> {
  const bodies = body.map((item) => item.slice(item.indexOf(':') + 2));
  const text = [kicker, headline, summary, ...bodies, ...photos].join('|');
  return new Set(Array.from({ length: text.length }, (_, i) => text.slice(i, i + 4)));
}

function nameOf({ headline, column, body, photos }: ReadArticle): string {
  const text = headline ?? body[0]?.slice(body[0].indexOf(':') + 2, 20) ?? column ?? photos[0]?.slice(0, 12);
  return `“${text}”`;
}

function list(items: readonly string[]): string {
  return items.join(', ') || 'none';
}
