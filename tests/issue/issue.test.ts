import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Issue, IssueArticleLine } from '../../src/issue/issue.ts';
import { issueArticleLines } from '../../src/issue/issue.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import schema from '../../src/schema.json' with { type: 'json' };
import { joinTexts, textOf } from '../../src/text.ts';
import type * as made from '../emit/schema-types.ts';
import { issueNames, issuesPath, pagesOf } from './fixture.ts';
import { account } from './places.ts';

/** True where two types are one and the same; anything else fails the type check. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Simple<T> = T extends object ? { [K in keyof T]: Simple<T[K]> } : T;
const same: Same<Simple<Issue>, Simple<made.Issue>> = true;
const sameLine: Same<Simple<IssueArticleLine>, Simple<made.IssueArticleLine>> = true;

const ajv = new Ajv2020({ allowUnionTypes: true });
ajv.addSchema(schema);
const validate = ajv.compile({ $ref: 'urn:paperparse:1#/$defs/Issue' });
const validateLine = ajv.compile({ $ref: 'urn:paperparse:1#/$defs/IssueArticleLine' });

test('the schema describes the types of an issue', () => expect([same, sameLine]).toEqual([true, true]));

test('there are issues', () => expect(issueNames.length).toBeGreaterThan(0));

describe.each(issueNames)('%s', (name) => {
  const files = pagesOf(name);
  const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));

  test('is read as expected', async () => {
    const path = join(issuesPath, name, 'expected.json');
    const issue = await parseIssue(files);
    const found = `${JSON.stringify(issue.articles.map(shown), null, 2)}\n`;
    if (process.env.UPDATE === '1') writeFileSync(path, found);
    if (!existsSync(path)) throw new Error('expected.json is missing; UPDATE=1 npm test writes it');
    expect(found).toBe(readFileSync(path, 'utf8'));
  });

  test('gives JSON by the schema, as a whole and article by article', async () => {
    const issue = await parseIssue(files);
    expect(validate(issue), JSON.stringify(validate.errors)).toBe(true);
    for (const line of issueArticleLines(issue))
      expect(validateLine(line), JSON.stringify(validateLine.errors)).toBe(true);
  });

  test('has each character of its pages once', async () => {
    const issue = await parseIssue(files);
    for (const page of account(issue, texts)) expect(page).toEqual({ missing: '', repeated: '' });
  });

  test('has the text that stands at its places, page by page', async () => {
    const issue = await parseIssue(files);
    for (const item of issue.articles.flatMap(({ body }) => body)) {
      const pages = [...new Set(item.spans.map(([page]) => page))];
      const parts = pages.map((at) =>
        textOf(
          texts[at]!,
          item.spans.filter(([page]) => page === at).map(([, start, end]) => [start, end]),
        ),
      );
      expect(item.text).toBe(parts.reduce(joinTexts));
    }
  });

  test('is the same in any order of its pages', async () => {
    const whole = JSON.stringify(await parseIssue(files));
    expect(JSON.stringify(await parseIssue([...files].reverse()))).toBe(whole);
    expect(JSON.stringify(await parseIssue([...files.slice(2), ...files.slice(0, 2)]))).toBe(whole);
  });
});

/** What an expectation holds of an article: what is said, and on which page. */
function shown({ id, pages, headline, continued, continuations, body, jumps }: Issue['articles'][number]) {
  return {
    id,
    pages,
    headline,
    continued,
    continuations: continuations.map(({ page, headline }) => ({ page, headline })),
    jumps: jumps.map(({ direction, page, spans }) => `${direction} ${page}, on ${spans[0]![0]}`),
    body: body.map(({ text, spans }) => `${[...new Set(spans.map(([page]) => page))].join('+')}: ${text}`),
  };
}
