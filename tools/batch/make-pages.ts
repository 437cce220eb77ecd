/**
 * Writes so many pages to a folder: those given, over and over, each with a line of its own at its end, so that no two
 * are the same. Usage: make-pages.ts COUNT FOLDER PAGE...
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files a folder, as archives have them: a folder a day or so. */
const PER_FOLDER = 500;

const [count, folder, ...sources] = process.argv.slice(2);
if (!count || !folder || sources.length === 0) throw new Error('usage: make-pages.ts COUNT FOLDER PAGE...');
const pages = sources.map((source) => readFileSync(source));
for (let at = 0; at < Number(count); at++) {
  const part = join(folder, String(Math.floor(at / PER_FOLDER)).padStart(4, '0'));
  if (at % PER_FOLDER === 0) mkdirSync(part, { recursive: true });
  const text = Buffer.concat([pages[at % pages.length]!, Buffer.from(`\n${at}\n`)]);
  writeFileSync(join(part, `${String(at).padStart(7, '0')}.txt`), text);
}
