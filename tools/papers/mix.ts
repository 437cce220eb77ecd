/**
 * Deals the articles anew to pages of three to eight, those in Traditional characters apart:
 * npx tsx tools/papers/mix.ts ARTICLES.jsonl.gz SEED OUT.jsonl.gz
 */
import fs from 'node:fs';
import zlib from 'node:zlib';
import { random } from '../labels/augment.ts';

interface Article {
  date: string;
  page: number;
  order: number;
  title: string;
  paragraphs: { text: string }[];
}

const [input, seed, out] = process.argv.slice(2);
if (!input || !out) throw new Error('usage: mix.ts ARTICLES.jsonl.gz SEED OUT.jsonl.gz');
const rnd = random(Number(seed));
const articles = zlib
  .gunzipSync(fs.readFileSync(input))
  .toString('utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Article);

const DAY = 86_400_000;
const dayOf = (page: number) => new Date(Date.UTC(1990, 0, 1) + page * DAY).toISOString().slice(0, 10);
const isTraditional = ({ paragraphs }: Article) => /[報們這個說會後來對]/u.test(paragraphs[0]!.text);

function shuffled(list: Article[]): Article[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(rnd() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}

let page = 0;
const dealt = [true, false].flatMap((traditional) => {
  let room = 0;
  return shuffled(articles.filter((article) => isTraditional(article) === traditional)).map((article) => {
    if (room === 0) {
      page++;
      room = 3 + Math.floor(rnd() * 6);
    }
    return { ...article, date: dayOf(page), page: 1 + (page % 8), order: room-- };
  });
});
fs.writeFileSync(out, zlib.gzipSync(dealt.map((article) => `${JSON.stringify(article)}\n`).join('')));
console.log(`${page} pages`);
