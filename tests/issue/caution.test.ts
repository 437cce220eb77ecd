import { describe, expect, test } from 'vitest';
import { findLinks } from '../../src/issue/find-links.ts';
import { linkPages } from '../../src/issue/link-pages.ts';
import { parseIssue } from '../../src/issue/parse-issue.ts';
import { parseText } from '../../src/parse.ts';
import { pagesOf } from './fixture.ts';

const files = pagesOf('four-pages--river-post');
const texts = files.map(({ bytes }) => new TextDecoder().decode(bytes));
const edited = (at: number, change: (text: string) => string) =>
  files.map((file, i) => (i === at ? { ...file, bytes: new TextEncoder().encode(change(texts[i]!)) } : file));
const linked = async (given: typeof files) =>
  (await parseIssue(given)).articles.filter(({ pages }) => pages.length > 1).map(({ headline }) => headline);

describe('what is not sure stays apart', () => {
  test('an article whose page is not there is continued, and a note names the page', async () => {
    const { articles, pages } = await parseIssue(files);
    const alone = articles.find(({ headline }) => headline === '粮库换上了会呼吸的仓顶')!;
    expect(alone).toMatchObject({ pages: [0], continued: true, continuations: [] });
    expect(pages[0]!.notes).toContainEqual({
      rule: 'issue/link',
      action: 'gap',
      line: 31,
      message: expect.stringContaining('page 6 is not among the files'),
    });
  });

  test('pages of another day are never linked', async () => {
    const other = edited(2, (text) => text.replace('9月12日', '9月13日'));
    expect(await linked(other)).not.toContain('老码头的石阶重新铺好了');
    expect(await linked(files)).toContain('老码头的石阶重新铺好了');
  });

  test('a rest that stands twice is linked to neither, and the note names both', async () => {
    const twice = [...files, { ...files[2]!, path: 'page3-again.txt' }];
    const { articles, pages } = await parseIssue(twice);
    const open = articles.find(
      ({ headline, continued }) => headline === '老码头的石阶重新铺好了' && continued,
    )!;
    expect(open.pages).toEqual([0]);
    const note = pages[0]!.notes.find(({ message }) => message.includes('not sure'))!;
    expect(note.message).toMatch(/page3-again\.txt:11 .*page3\.txt:11 /);
  });

  test('a page alone is left as it is', async () => {
    const { articles } = await parseIssue(files.slice(0, 1));
    expect(articles.map(({ pages }) => pages)).toEqual([[0], [0], [0], [0]]);
  });

  test('no pages make an empty issue', () => {
    expect(linkPages([], [])).toMatchObject({ schema: 'paperparse-issue/1', pages: [], articles: [] });
  });
});

describe('findLinks', () => {
  test('names the same links by page and article, with the notes of each page', async () => {
    const pages = await Promise.all(texts.map((text, i) => parseText(text, { path: files[i]!.path })));
    const { links, notes } = findLinks(pages, texts);
    expect(links.map(({ from, to, joins }) => [from.page, to.page, joins])).toEqual([
      [0, 2, true],
      [0, 1, true],
      [0, 3, false],
      [1, 3, true],
    ]);
    expect(links[0]).toMatchObject({ from: { article: 'a1' }, to: { article: 'a2' } });
    expect(notes[0]![0]!.message).toMatch(
      /^the article goes on on page 3 after “.*”; joined to page3\.txt:11 “后面/,
    );
  });
});
