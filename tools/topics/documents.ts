/** The stories that topics are learned from. */
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

/** A shorter one tells too little. */
const SHORTEST = 120;

/** Those of ../shared/corpus, which blank lines part. */
export function corpusStories(shared: string): string[] {
  const stories = unpacked(path.join(shared, 'corpus/news.txt.gz')).split('\n\n');
  return stories.filter((text) => text.length > SHORTEST);
}

/** The first so many of tools/papers. */
export function paperStories(count: number): string[] {
  const lines = unpacked(new URL('../papers/articles.jsonl.gz', import.meta.url).pathname).split('\n');
  return lines
    .filter(Boolean)
    .slice(0, count)
    .map((line) => {
      const { title, paragraphs } = JSON.parse(line) as { title: string; paragraphs: { text: string }[] };
      return [title, ...paragraphs.map(({ text }) => text)].join('\n');
    });
}

/** Of so many characters in a row one is the same by chance (`新华社北京…电`), two are not. */
const PIECE = 20;

/** Without those of which pages in these folders hold such pieces at two places: they are to be scored. */
export function withoutScored(stories: readonly string[], folders: readonly string[]): string[] {
  const scored = new Set<string>();
  for (const text of folders.flatMap(textsScored))
    for (let i = 0; i + PIECE <= text.length; i += PIECE) scored.add(text.slice(i, i + PIECE));
  return stories.filter((text) => {
    let found = 0;
    for (let i = 0; i + PIECE <= text.length && found < 2; i++)
      if (scored.has(text.slice(i, i + PIECE))) found++;
    return found < 2;
  });
}

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

const unpacked = (file: string) => zlib.gunzipSync(fs.readFileSync(file)).toString('utf8');
