import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** An article as the mill's list of articles has it. */
export interface MillArticle {
  date: string;
  section: string;
  title: string;
  author: string;
  paragraphs: { text: string }[];
}

/** The articles of each day from `from` to `to` that are long enough to be cut or to stand beside. */
export function articlesByDay(path: string, from: string, to: string): MillArticle[][] {
  const days = new Map<string, MillArticle[]>();
  const seen = new Set<string>();
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    if (!line) continue;
    const article = JSON.parse(line) as MillArticle;
    const key = `${article.date} ${article.title}`;
    if (article.date < from || article.date > to || seen.has(key) || !article.title) continue;
    seen.add(key);
    article.paragraphs = article.paragraphs
      .map(({ text }) => ({ text: text.replace(/\s+/g, '') }))
      .filter((p) => p.text);
    if (article.paragraphs.length < 2) continue;
    days.set(article.date, [...(days.get(article.date) ?? []), article]);
  }
  return [...days.keys()].sort().map((day) => days.get(day)!);
}
