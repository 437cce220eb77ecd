/** npx tsx tools/order/faults.ts DIR [--gold]: true links that were not found, and links that are not true. */
import fs from 'node:fs';
import { chain } from '../../src/order/chain.ts';
import { linkFeatures } from '../../src/order/features.ts';
import { scoresOf, shareOf } from '../../src/order/scores.ts';
import { pageSeams } from '../../src/order/seams.ts';
import { sightOf } from '../../src/order/sight.ts';
import { runsOf } from '../../src/segment/breaks.ts';
import { unitsOf } from '../../src/units/units.ts';
import { namesIn, readLabelled, readTrue } from './pages.ts';
import { successorsOf } from './truth.ts';

const read = process.argv.includes('--gold') ? readTrue : readLabelled;
const model = JSON.parse(fs.readFileSync('src/models/order.json', 'utf8'));
const dir = process.argv[2]!;
let far = 0;
let found = 0;
let wrong = 0;
for (const name of namesIn(dir)) {
  const page = read(dir, name);
  const units = unitsOf(page.source, page.blocks);
  const seams = pageSeams(page.source, units);
  const runs = runsOf(page.source, units, seams, model);
  const sight = sightOf(page.source, runs, seams);
  const next = successorsOf(sight.places, page.truth);
  const scores = scoresOf(sight, model.link);
  const { links } = chain(scores);
  const got = new Map(links.map((link) => [link.from, link.to]));
  const lines: string[] = [];
  next.forEach((to, from) => {
    if (to === null) return;
    const g = got.get(from) ?? -1;
    if (to >= 0 && to !== from + 1) {
      far++;
      if (g === to) found++;
    }
    if (g >= 0 && g !== from + 1 && g !== to) wrong++;
    if (g === to) return;
    const show = (i: number) => {
      if (i < 0) return 'nothing';
      const k = scores.bodies.indexOf(i);
      return `${i} ${linkFeatures(sight, from, i)
        .map(([n, v]) => `${n}=${v.toFixed(2)}`)
        .join(' ')} share ${shareOf(scores, from, k).toFixed(2)} start ${scores.start[k]!.toFixed(1)}`;
    };
    lines.push(
      `  ${from} …${sight.texts[from]!.all.slice(-12).replace(/\n/g, '|')}\n    true ${show(to)} ${to >= 0 ? sight.texts[to]!.all.slice(0, 12) : ''}\n    got  ${show(g)} ${g >= 0 ? sight.texts[g]!.all.slice(0, 12) : ''}`,
    );
  });
  if (lines.length) console.log(`${name} ${page.gold.flags}\n${lines.join('\n')}`);
}
console.log({ far, found, wrong });
