/** The texts: paragraphs to count, articles to mill pages from, and which fold each is in. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** Pages of a fold are milled from articles that its n-gram table has not counted. */
export const FOLDS = 4;

/** The fold of the articles of a day: all of a day are in one, as pages are made of one day's. */
export type Folding = (date: string) => number;

const DAY = 86_400_000;
/** The days of which articles are. */
const FIRST = Date.parse('2026-04-27');
const DAYS = 35;

/** Days by turns: what a paper says for some days in a row has been counted where it says it once more. */
export const byTurns: Folding = (date) => Math.floor(Date.parse(date) / DAY) % FOLDS;

/** Days in a row: what is told has hardly been counted, as on a page of another month or paper. */
export const byStretches: Folding = (date) => {
  const fold = Math.floor(((Date.parse(date) - FIRST) / DAY) * (FOLDS / DAYS));
  return Math.max(0, Math.min(FOLDS - 1, fold));
};

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
export function readCorpus(shared: string, foldOf: Folding = byTurns): Paragraph[] {
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

/** The articles of each fold as JSON lines. */
export function articlesByFold(shared: string, foldOf: Folding = byTurns): string[] {
  const out: string[][] = Array.from({ length: FOLDS }, () => []);
  for (const line of readArticles(shared)) out[foldOf((JSON.parse(line) as Article).date)]!.push(line);
  return out.map((lines) => `${lines.join('\n')}\n`);
}

function readArticles(shared: string): string[] {
  const packed = fs.readFileSync(path.join(shared, 'mill/articles.jsonl.gz'));
  return zlib.gunzipSync(packed).toString('utf8').split('\n').filter(Boolean);
}

const bare = (text: string) => text.replace(/\s/g, '');
