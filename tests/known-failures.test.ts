import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { explainPage } from '../src/parse.ts';
import { foldRadicals } from '../src/read/radicals.ts';
import { pagesPath, validName } from './expectation.ts';
import { failuresPath, type Reading, readingOf } from './reading.ts';

const failures = readdirSync(failuresPath).sort();
const pages = readdirSync(pagesPath).filter((name) => existsSync(join(pagesPath, name, 'right.json')));
const rightOf = (folder: string): Reading => JSON.parse(readFileSync(join(folder, 'right.json'), 'utf8'));

test('a page is either a known failure or not', () => {
  expect(failures.filter((name) => existsSync(join(pagesPath, name)))).toEqual([]);
});

test.each(pages)('%s is read as people read it', async (name) => {
  const folder = join(pagesPath, name);
  expect((await read(folder)).found).toEqual(rightOf(folder));
});

describe.each(failures)('%s', (name) => {
  const folder = join(failuresPath, name);

  test('tells what right looks like, and what is wrong', () => {
    expect(name).toMatch(validName);
    const about = readFileSync(join(folder, 'about.md'), 'utf8');
    expect(about).toContain('Right is:');
    expect(about).toContain('Wrong now:');
  });

  test('says of each character of the source where it belongs', async () => {
    expect(lettersOf(textsOf(rightOf(folder)))).toBe(lettersOf([(await read(folder)).source]));
  });

  test('is not read right yet', async () => {
    const mended = JSON.stringify((await read(folder)).found) === JSON.stringify(rightOf(folder));
    const advice = 'is read right now: npx tsx tools/settle-pages.ts moves it to fixtures/pages';
    expect(mended, `${name} ${advice}`).toBe(false);
  });
});

async function read(folder: string): Promise<{ source: string; found: Reading }> {
  const { page, trace } = await explainPage(readFileSync(join(folder, 'source.txt')), { path: 'source.txt' });
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
