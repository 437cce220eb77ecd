import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { explainPage } from '../src/parse.ts';
import { foldRadicals } from '../src/read/radicals.ts';
import { pagesPath, validName } from './expectation.ts';
import { type Reading, readingOf } from './reading.ts';

/** Pages that are not read right yet. Their expected.json is written by hand and says what right is. */
const path = fileURLToPath(new URL('../fixtures/known-failures', import.meta.url));
const names = existsSync(path) ? readdirSync(path).sort() : [];
const sourceOf = (name: string) => readFileSync(join(path, name, 'source.txt'));
const rightOf = (name: string): Reading =>
  JSON.parse(readFileSync(join(path, name, 'expected.json'), 'utf8'));

test('a page is either a known failure or not', () => {
  expect(names.filter((name) => existsSync(join(pagesPath, name)))).toEqual([]);
});

describe.each(names)('%s', (name) => {
  test('tells what right looks like, and what is wrong', () => {
    expect(name).toMatch(validName);
    const about = readFileSync(join(path, name, 'about.md'), 'utf8');
    expect(about).toContain('Right is:');
    expect(about).toContain('Wrong now:');
  });

  test('says of each character of the source where it belongs', async () => {
    expect(lettersOf(textsOf(rightOf(name)))).toBe(lettersOf([(await read(name)).source]));
  });

  test('is not read right yet', async () => {
    const mended = JSON.stringify((await read(name)).found) === JSON.stringify(rightOf(name));
    const advice = `is read right now: move it to fixtures/pages, take “Wrong now” out of its about.md, and let UPDATE=1 npm test write its expected.json`;
    expect(mended, `${name} ${advice}`).toBe(false);
  });
});

async function read(name: string): Promise<{ source: string; found: Reading }> {
  const { page, trace } = await explainPage(sourceOf(name), { path: 'source.txt' });
  return { source: trace.text, found: readingOf(trace.text, page) };
}

/** The Chinese characters of some texts, sorted. */
function lettersOf(texts: readonly string[]): string {
  const letters = foldRadicals(texts.join('')).replace(/\P{Script=Han}/gu, '');
  return [...letters].sort().join('');
}

function textsOf({ articles, furniture, unplaced }: Reading): string[] {
  return [
    ...articles.flatMap(
      ({ column, kicker, headline, deck, summary, dateline, signed, body, photos, jumps }) => [
        ...[column, kicker, headline, deck, summary, dateline, signed].map((text) => text ?? ''),
        ...[...body, ...jumps].map((item) => item.slice(item.indexOf(':'))),
        ...photos,
      ],
    ),
    furniture,
    unplaced,
  ];
}
