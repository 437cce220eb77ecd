import type { Root, RootContent } from 'mdast';
import type { Page } from '../../page.ts';
import { writeBody, writePhoto } from './body.ts';
import { jumpWords, words, writer } from './dialect.ts';
import { writeFacts } from './facts.ts';
import { emphasis, heading, paragraph, quote, strong, text } from './nodes.ts';
import { writePersons } from './persons.ts';
import { type PlainArticle, type PlainJump, withoutPlaces } from './plain.ts';

/**
 * A page as Markdown: front matter (source, encoding, page), then the articles as they read, then what stands in no
 * article. `readMarkdown` reads it back. Pure CommonMark; see `dialect.ts` for what stands how. U+0000, which Markdown
 * cannot hold (CommonMark 0.31, 2.3), becomes U+FFFD.
 */
export function writeMarkdown(page: Page): string {
  const children: RootContent[] = [{ type: 'yaml', value: writeFacts(page) }];
  page.articles.forEach((article, index) => {
    if (index > 0) children.push({ type: 'thematicBreak' });
    children.push(...writeArticle(withoutPlaces(article)));
  });
  if (page.unplaced.length > 0) {
    children.push({ type: 'thematicBreak' }, heading(1, text(words.leftOver)));
    children.push(...page.unplaced.map((one) => paragraph(text(one.text))));
  }
  return writer.stringify({ type: 'root', children } as Root);
}

function writeArticle(article: PlainArticle): RootContent[] {
  const { column, kicker, headline, deck, summary, byline, dateline, body, photos, jumps } = article;
  return [
    ...(column ? [paragraph(strong(column))] : []),
    ...(kicker ? [paragraph(emphasis(kicker))] : []),
    heading(2, headline ? text(headline) : emphasis(words.untitled)),
    ...(deck ? [paragraph(emphasis(deck))] : []),
    ...(summary ? [quote([paragraph(strong(words.summary), text(words.space + summary))])] : []),
    ...(byline.length > 0 ? [writePersons(byline)] : []),
    ...writeBody(body, dateline),
    ...photos.map(writePhoto),
    ...jumps.map(writeJump),
  ];
}

function writeJump({ direction, page }: PlainJump): RootContent {
  const { arrow, before, after } = jumpWords[direction];
  return paragraph(text(arrow), emphasis(before + page + after));
}
