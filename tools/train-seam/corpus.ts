/** The texts: paragraphs to count, articles to mill pages from, and which fold each is in. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** Pages of a fold are milled from articles that its n-gram table has not counted. */
export const FOLDS = 4;

export interface Paragraph {
  text: string;
  /** 0…FOLDS−1 where the paragraph is of an article that pages are milled from; −1 where of none. */
  fold: number;
}

interface Article {
  date: string;
  paragraphs: { text: string }[];
}

/** All paragraphs of the corpus, each with the fold of the article that has it too. */
export function readCorpus(shared: string): Paragraph[] {
  const folds = new Map<string, number>();
  for (const line of readArticles(shared)) {
    const { date, paragraphs } = JSON.parse(line) as Article;
    for (const { text } of paragraphs) folds.set(bare(text), foldOf(date));
  }
  const corpus = zlib.gunzipSync(fs.readFileSync(path.join(shared, 'corpus/news.txt.gz'))).toString('utf8');
  return corpus
    .split('\n')
    .filter((text) => text.trim())
    .map((text) => ({ text, fold: folds.get(bare(text)) ?? -1 }));
}

/** The articles of each fold as JSON lines: all of a day are in one fold, as pages are made of one day's. */
export function articlesByFold(shared: string): string[] {
  const out: string[][] = Array.from({ length: FOLDS }, () => []);
  for (const line of readArticles(shared)) out[foldOf((JSON.parse(line) as Article).date)]!.push(line);
  return out.map((lines) => `${lines.join('\n')}\n`);
}

function readArticles(shared: string): string[] {
  const packed = fs.readFileSync(path.join(shared, 'mill/articles.jsonl.gz'));
  return zlib.gunzipSync(packed).toString('utf8').split('\n').filter(Boolean);
}

const foldOf = (date: string) => Math.floor(Date.parse(date) / 86_400_000) % FOLDS;
const bare = (text: string) => text.replace(/\s/g, '');
