import type { Article, Page } from '../page.ts';
import type { Issue, IssueArticle } from './issue.ts';
import { liftJumps } from './lift.ts';
import { type Link, link } from './link.ts';
import { mergeParts, type Part } from './merge.ts';
import { linkNote, looseNote } from './notes.ts';
import { inOrder, type Sheet, sheetsOf } from './sheet.ts';

/**
 * The articles of an issue over all its pages. Takes the pages that `parsePage` gave, in any order, and the decoded
 * text of each, in which its places count. Each character of the pages is in the issue exactly once, as it is in
 * them. Pages whose dates or newspapers differ are never linked. Pure; throws a `RangeError` where texts are wanting.
 */
export function linkPages(pages: readonly Page[], texts: readonly string[]): Issue {
  const sheets = inOrder(sheetsOf(pages, texts).map(liftJumps));
  const { links, loose } = link(sheets);
  const notes = [...links.map((one) => linkNote(sheets, one)), ...loose.map((one) => looseNote(sheets, one))];
  return {
    schema: 'paperparse-issue/1',
    pages: sheets.map(({ page, span }, at) => ({
      source: page.source,
      ...(span ? { span } : {}),
      page: page.page,
      furniture: page.furniture,
      unplaced: page.unplaced,
      notes: [...page.notes, ...notes.filter(({ sheet }) => sheet === at).map(({ note }) => note)].sort(
        (a, b) => a.line - b.line,
      ),
    })),
    articles: articlesOf(sheets, links),
    generator: pages[0]?.generator ?? { name: 'paperparse', version: '', model: '' },
  };
}

/** Each article where its first part stands. */
function articlesOf(sheets: readonly Sheet[], links: readonly Link[]): IssueArticle[] {
  const next = new Map(links.map((one) => [one.tail.article, one]));
  const later = new Set(links.map((one) => one.head.article));
  const chains = sheets.flatMap(({ page }, at) =>
    page.articles
      .filter((article) => !later.has(article))
      .map((article) => chainOf({ page: at, article, confidence: 1, joins: false }, next)),
  );
  return chains.map((parts, i) => mergeParts(parts, `a${i + 1}`));
}

function chainOf(first: Part, next: ReadonlyMap<Article, Link>): Part[] {
  const parts = [first];
  for (let one = next.get(first.article); one; one = next.get(one.head.article)) {
    const { head, confidence, joins } = one;
    parts.push({ page: head.sheet, article: head.article, confidence, joins });
  }
  return parts;
}
