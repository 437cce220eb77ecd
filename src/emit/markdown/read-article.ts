import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { gapOf, readItem } from './body.ts';
import { jumpWords, words } from './dialect.ts';
import type { ArticleFacts } from './facts.ts';
import { onlyChild, plainText } from './nodes.ts';
import { isPersons, readPersons } from './persons.ts';
import type { PlainArticle, PlainItem, PlainJump } from './plain.ts';

/** An article from its nodes and from its facts in the front matter. */
export function readArticle(nodes: readonly RootContent[], facts: ArticleFacts): PlainArticle {
  const { photos: photographers, ...rest } = facts;
  const article: PlainArticle = { ...empty(), ...rest };
  const title = nodes.findIndex((node) => node.type === 'heading' && node.depth === 2);
  for (const node of nodes.slice(0, Math.max(title, 0))) {
    article.column ??= onlyChild(node, 'strong');
    article.kicker ??= onlyChild(node, 'emphasis');
  }
  const headline = nodes[title];
  if (headline?.type === 'heading' && headline.children[0]?.type !== 'emphasis')
    article.headline = plainText(headline) || null;
  article.body = nodes.slice(title + 1).flatMap((node) => read(node, article));
  article.photos.forEach((photo, index) => {
    photo.byline = photographers[index] ?? [];
  });
  return article;
}

function empty(): Omit<PlainArticle, keyof Omit<ArticleFacts, 'photos'>> {
  const strings = { column: null, kicker: null, headline: null, deck: null, summary: null, dateline: null };
  return { ...strings, byline: [], body: [], photos: [], jumps: [] };
}

/** The body items in one node; a field goes into the article instead. */
function read(node: RootContent, article: PlainArticle): PlainItem[] {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(node, article);
    case 'heading':
      return readItem('subhead', node.children);
    case 'list':
      return node.children.flatMap(({ children: [only] }) =>
        only?.type === 'paragraph' ? readItem('list', only.children) : [],
      );
    case 'blockquote':
      return readQuote(node, article);
    case 'code':
      return [{ type: 'table', text: node.value, ...gapOf(node.meta) }];
    default:
      return readItem('paragraph', [{ type: 'text', value: plainText(node) }]);
  }
}

function readParagraph(node: Paragraph, article: PlainArticle): PlainItem[] {
  const first = node.children[0];
  const deck = onlyChild(node, 'emphasis');
  const jump = readJump(node);
  if (deck !== null) article.deck = deck;
  else if (jump) article.jumps.push(jump);
  else if (isPersons(node)) article.byline.push(...readPersons(node));
  else if (first?.type === 'strong') {
    article.dateline = plainText(first);
    return readItem('paragraph', afterMark(node.children));
  } else return readItem('paragraph', node.children);
  return [];
}

function readJump({ children: [first, second, ...more] }: Paragraph): PlainJump | null {
  if (first?.type !== 'text' || second?.type !== 'emphasis' || more.length > 0) return null;
  const direction = (['to', 'from'] as const).find((way) => first.value === jumpWords[way].arrow);
  if (!direction) return null;
  const { before, after } = jumpWords[direction];
  return { direction, page: plainText(second).slice(before.length, -after.length) };
}

/** What follows a strong word and its space. */
function afterMark([, next, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (next?.type !== 'text') return next ? [next, ...rest] : rest;
  const value = next.value.startsWith(words.space) ? next.value.slice(words.space.length) : next.value;
  return value ? [{ type: 'text', value }, ...rest] : rest;
}

function readQuote({ children: [first, second] }: Blockquote, article: PlainArticle): [] {
  if (first?.type !== 'paragraph') return [];
  const value = afterMark(first.children).map(plainText).join('') || null;
  if (plainText(first.children[0]) === words.summary) article.summary = value;
  else article.photos.push({ caption: value, credit: second ? plainText(second) : null, byline: [] });
  return [];
}
