/** npx tsx tools/order/with-gold.ts PAGES OUT [--labels]: pages from true labels (or the labeller's), for the scorer. */
import fs from 'node:fs';
import path from 'node:path';
import { assemble } from '../../src/assemble/assemble.ts';
import { isCutPage } from '../../src/join/cut-page.ts';
import { joinParagraphs } from '../../src/join/join.ts';
import { restoreOrder } from '../../src/order/order.ts';
import { pageSeams } from '../../src/order/seams.ts';
import type { Note } from '../../src/page.ts';
import { runsOf } from '../../src/segment/breaks.ts';
import { unitsOf } from '../../src/units/units.ts';
import { namesIn, readLabelled, readTrue } from './pages.ts';

const [dir, out] = process.argv.slice(2) as [string, string];
const model = JSON.parse(fs.readFileSync('src/models/order.json', 'utf8'));
const read = process.argv.includes('--labels') ? readLabelled : readTrue;
fs.mkdirSync(out, { recursive: true });
for (const name of namesIn(dir)) {
  const { source, blocks } = read(dir, name);
  const units = unitsOf(source, blocks);
  const seams = pageSeams(source, units);
  const notes: Note[] = [];
  const leave = (note: Note) => void notes.push(note);
  const runs = runsOf(source, units, seams, model);
  const stories = restoreOrder(source, runs, { seams, model, leave });
  const cut = isCutPage(stories, seams);
  const ready = stories.map((story) => ({
    ...story,
    ...joinParagraphs(source, story.runs, { seams, model, cut, leave }),
  }));
  fs.writeFileSync(
    path.join(out, `${name}.json`),
    JSON.stringify({ ...assemble(source, ready, runs, leave), notes }),
  );
}
