/** npx tsx tools/order/with-gold.ts PAGES OUT [--labels]: pages from true labels (or the labeller's), for the scorer. */
import fs from 'node:fs';
import path from 'node:path';
import type { Note } from '../../src/page.ts';
import { articleOf } from '../../src/assemble/article.ts';
import { joinParagraphs } from '../../src/join/join.ts';
import { restoreOrder } from '../../src/order/order.ts';
import { mayBreak } from '../../src/segment/breaks.ts';
import { segment } from '../../src/segment/segment.ts';
import { unitsOf } from '../../src/units/units.ts';
import { namesIn, readLabelled, readTrue } from './pages.ts';
import { standin } from './standin.ts';

const [dir, out] = process.argv.slice(2) as [string, string];
const model = JSON.parse(fs.readFileSync('src/models/order.json', 'utf8'));
const read = process.argv.includes('--labels') ? readLabelled : readTrue;
fs.mkdirSync(out, { recursive: true });
for (const name of namesIn(dir)) {
  const { source, blocks } = read(dir, name);
  const notes: Note[] = [];
  const leave = (note: Note) => void notes.push(note);
  const runs = segment(unitsOf(source, blocks), mayBreak(source, standin));
  const stories = restoreOrder(source, runs, { seams: standin, model, leave });
  const articles = stories.map((story, i) =>
    articleOf(source, { ...story, body: joinParagraphs(source, story.runs, { seams: standin, leave }) }, `a${i + 1}`),
  );
  const furniture = runs.filter((run) => run.kind === 'furniture').map((run) => ({ text: '', spans: run.units.flatMap((u) => [...u.spans]) }));
  fs.writeFileSync(path.join(out, `${name}.json`), JSON.stringify({ articles, furniture, unplaced: [], notes }));
}
