/** The stories that topics are learned from. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { byTurns } from '../train-seam/corpus.ts';

export interface Story {
  text: string;
  /** Of the articles that pages are milled from, as in tools/train-seam/corpus.ts; −1 for others. */
  fold: number;
}

/** A shorter one tells too little. */
const SHORTEST = 120;

/** Those of ../shared/corpus, which blank lines part. */
export function corpusStories(shared: string): Story[] {
  const folds = new Map<string, number>();
  for (const { date, paragraphs } of articlesIn(path.join(shared, 'mill/articles.jsonl.gz')))
    for (const { text } of paragraphs) folds.set(bare(text), byTurns(date));
  const corpus = zlib.gunzipSync(fs.readFileSync(path.join(shared, 'corpus/news.txt.gz'))).toString('utf8');
  return corpus
    .split('\n\n')
    .filter((text) => text.length > SHORTEST)
    .map((text) => {
      const known = text.split('\n').flatMap((paragraph) => folds.get(bare(paragraph)) ?? []);
      return { text, fold: known[0] ?? -1 };
    });
}

/** The first so many of tools/papers. */
export function paperStories(count: number): Story[] {
  const file = new URL('../papers/articles.jsonl.gz', import.meta.url).pathname;
  return articlesIn(file)
    .slice(0, count)
    .map(({ title, paragraphs }) => ({
      text: [title, ...paragraphs.map(({ text }) => text)].join('\n'),
      fold: -1,
    }));
}

/** Without those of which pages in these folders hold some twenty characters at two places: they are to be scored. */
export function withoutScored(stories: readonly Story[], folders: readonly string[]): Story[] {
  const scored = new Set<string>();
  for (const text of folders.flatMap(textsScored))
    for (let i = 0; i + PIECE <= text.length; i += PIECE) scored.add(text.slice(i, i + PIECE));
  return stories.filter(({ text }) => {
    let found = 0;
    for (let i = 0; i + PIECE <= text.length && found < 2; i++)
      if (scored.has(text.slice(i, i + PIECE))) found++;
    return found < 2;
  });
}

const PIECE = 20;

function textsScored(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.gold.json'))
    .flatMap((file) => {
      const gold = JSON.parse(fs.readFileSync(path.join(folder, file), 'utf8')) as {
        articles: { body: { text: string }[] }[];
      };
      return gold.articles.flatMap(({ body }) => body.map(({ text }) => text));
    });
}

interface Article {
  date: string;
  title: string;
  paragraphs: { text: string }[];
}

function articlesIn(file: string): Article[] {
  const lines = zlib.gunzipSync(fs.readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as Article);
}

const bare = (text: string) => text.replace(/\s/g, '');
