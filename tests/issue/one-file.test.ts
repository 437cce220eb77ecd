import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { articleLines } from '../../src/emit/articles.ts';
import { readMarkdown } from '../../src/emit/markdown/read.ts';
import { writeMarkdown } from '../../src/emit/markdown/write.ts';
import { findLinks } from '../../src/issue/find-links.ts';
import { issueArticleLines } from '../../src/issue/issue.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { eachPage } from '../../src/pages.ts';
import { parsePage, parseText } from '../../src/parse.ts';
import schema from '../../src/schema.json' with { type: 'json' };
import { issueNames, pagesOf } from './fixture.ts';

const ajv = new Ajv2020({ allowUnionTypes: true });
ajv.addSchema(schema);
const validPage = ajv.compile({ $ref: 'urn:paperparse:1' });
const validIssue = ajv.compile({ $ref: 'urn:paperparse:1#/$defs/Issue' });
const validLine = ajv.compile({ $ref: 'urn:paperparse:1#/$defs/IssueArticleLine' });

const files = pagesOf(issueNames[0]!);
const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
const whole = texts.join('\f');
const bytes = new TextEncoder().encode(whole);

test('an issue in one file gives the articles that its pages give apart', async () => {
  const [apart, one] = [await parseIssue(files), await parseIssue([{ bytes, path: 'issue.txt' }])];
  const said = ({ articles }: typeof apart) =>
    articles.map(({ headline, pages, body, continued }) => ({
      headline,
      pages,
      continued,
      body: body.map(({ text }) => text),
    }));
  expect(said(one)).toEqual(said(apart));
  expect(one.pages.map(({ page }) => page)).toEqual(apart.pages.map(({ page }) => page));
  expect(validIssue(one), JSON.stringify(validIssue.errors)).toBe(true);
  for (const line of issueArticleLines(one)) expect(validLine(line)).toBe(true);
});

test('places of an issue in one file are those of its text, within the page that they name', async () => {
  const { pages, articles } = await parseIssue([{ bytes }]);
  expect(pages.map(({ span }) => whole.slice(...span!).trim())).toEqual(texts.map((text) => text.trim()));
  for (const [page, start, end] of articles.flatMap(({ body }) => body.flatMap(({ spans }) => spans))) {
    const [from, to] = pages[page]!.span!;
    expect(start >= from && end <= to).toBe(true);
  }
});

test('a file of several pages says what each says of itself, and each article on which it stands', async () => {
  const page = await parsePage(bytes);
  const apart = await Promise.all(files.map(({ bytes }) => parsePage(bytes)));
  expect(page.pages!.map(({ page }) => page)).toEqual(apart.map(({ page }) => page));
  expect(page.pages!.map(({ line }) => whole.split(/[\n\f]/)[line - 1])).toEqual(
    texts.map((text) => text.split('\n')[0]),
  );
  expect(validPage(page), JSON.stringify(validPage.errors)).toBe(true);
  expect(articleLines(page).map((line) => line.page.number)).toEqual(
    apart.flatMap(({ page, articles }) => articles.map(() => page.number)),
  );
  const parted = eachPage(page);
  for (const part of ['articles', 'furniture', 'unplaced', 'notes'] as const)
    expect(parted.flatMap((one) => one[part] as unknown[])).toEqual(page[part]);
  expect(parted.map(({ articles }) => articles.length)).toEqual(apart.map(({ articles }) => articles.length));
});

test('Markdown says on which page each article stands, and reads it back', async () => {
  const page = await parsePage(bytes);
  const { pages, articles } = readMarkdown(writeMarkdown(page));
  expect(pages!.map(({ articles: _, ...facts }) => facts)).toEqual(page.pages!.map(({ page }) => page));
  expect(pages!.flatMap(({ articles }) => articles)).toEqual(articles.map(({ id }) => id));
});

test('a file of one page is as it was', async () => {
  const page = await parseText(texts[0]!);
  expect(page).not.toHaveProperty('pages');
  expect(eachPage(page)).toEqual([page]);
});

test('links within one file name it on both sides', async () => {
  const page = await parsePage(bytes);
  const { links, notes } = findLinks([page], [whole]);
  expect(links.length).toBeGreaterThan(0);
  expect(links.every(({ from, to }) => from.page === 0 && to.page === 0 && from.article !== to.article)).toBe(
    true,
  );
  expect(notes[0]!.length).toBeGreaterThanOrEqual(links.length);
  expect(() => findLinks([page], [])).toThrow(RangeError);
});
