import type { Root, RootContent } from 'mdast';
import { errors } from '../../errors.ts';
import { reader, words } from './dialect.ts';
import { type Facts, readFacts } from './facts.ts';
import { plainText } from './nodes.ts';
import type { PlainArticle } from './plain.ts';
import { readArticle } from './read-article.ts';

/** A page read back from Markdown: everything but the places in the source, furniture and notes. */
export interface ReadPage extends Omit<Facts, 'articles'> {
  articles: PlainArticle[];
  unplaced: string[];
}

/** Reads what `writeMarkdown` wrote, edited or not. Throws `UserError` where it is no page of ours. */
export function readMarkdown(markdown: string): ReadPage {
  const [front, ...nodes] = (reader.parse(markdown) as Root).children;
  if (front?.type !== 'yaml') throw errors.notMarkdown('it has no front matter');
  const facts = readFacts(front.value);
  const end = nodes.findIndex(isLeftOver);
  const stories = split(end < 0 ? nodes : nodes.slice(0, end));
  if (stories.length !== facts.articles.length) {
    throw errors.notMarkdown(`it has ${stories.length} articles, its front matter ${facts.articles.length}`);
  }
  return {
    ...facts,
    articles: stories.map((story, index) => readArticle(story, facts.articles[index]!)),
    unplaced: end < 0 ? [] : nodes.slice(end + 1).map(plainText),
  };
}

function isLeftOver(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 1 && plainText(node) === words.leftOver;
}

/** The nodes of each article: they are parted by thematic breaks. */
function split(nodes: readonly RootContent[]): RootContent[][] {
  const stories: RootContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'thematicBreak') stories.push([]);
    else stories.at(-1)!.push(node);
  }
  return stories.filter((story) => story.length > 0);
}
