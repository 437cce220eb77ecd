/**
 * How well rows are read that hold several columns: `tsx tools/read/columns.ts DIR…`. Each DIR holds labelled pages
 * (NAME.txt, NAME.gold.json). Of the places where a paragraph goes on in another line, how many stand behind one another
 * once the columns are parted; and in how many places of the page an article then stands.
 */
import fs from 'node:fs';
import path from 'node:path';
import { readBlocks } from '../../src/read/blocks.ts';
import { readGold, truthOf } from '../labels/gold.ts';

for (const dir of process.argv.slice(2)) {
  let seams = 0;
  let inOrder = 0;
  let articles = 0;
  let places = 0;
  for (const file of fs.readdirSync(dir).filter((name) => name.endsWith('.gold.json'))) {
    const { source, gold } = readGold(path.join(dir, file));
    const blocks = readBlocks(source);
    const blockAt = new Int32Array(source.length).fill(-1);
    for (const [at, { start, end }] of blocks.entries()) blockAt.fill(at, start, end);
    for (const { spans } of gold.articles.flatMap(({ body }) => body)) {
      for (let i = 1; i < spans.length; i++) {
        const [last, next] = [blockAt[spans[i - 1]![1] - 1]!, blockAt[spans[i]![0]]!];
        const amid = source.slice(spans[i - 1]![1], spans[i]![0]);
        seams++;
        if (next === last + 1 || (next === last && !amid.trim())) inOrder++;
      }
    }
    const owners = truthOf(source, gold, blocks).flatMap((truth) =>
      truth && truth.article >= 0 ? [truth.article] : [],
    );
    articles += new Set(owners).size;
    places += owners.filter((owner, i) => owner !== owners[i - 1]).length;
  }
  const share = ((100 * inOrder) / seams).toFixed(1);
  console.log(`${dir}: ${share} % of ${seams} seams in order, ${articles} articles in ${places} places`);
}
