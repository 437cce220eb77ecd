/**
 * Learns src/models/order.json from labelled pages:
 *   npx tsx tools/order/train.ts DIR… [--gold]
 * For each run of body the truth says what stands in front of it, for each run what comes after it: two choices
 * among all runs of the page and "nothing".
 */
import fs from 'node:fs';
import { endFeatures, type Feature, linkFeatures, startFeatures } from '../../src/order/features.ts';
import { follow } from '../../src/order/order.ts';
import { photoChoices } from '../../src/order/photos.ts';
import { pageSeams } from '../../src/order/seams.ts';
import { sightOf } from '../../src/order/sight.ts';
import { mayBreak } from '../../src/segment/breaks.ts';
import { segment } from '../../src/segment/segment.ts';
import { unitsOf } from '../../src/units/units.ts';
import { type Choice, learn } from './learn.ts';
import { type LabelledPage, namesIn, readLabelled, readTrue } from './pages.ts';
import { articleOf, successorsOf } from './truth.ts';

const names = new Map<string, number>();
function pack(features: readonly Feature[]): Choice['options'][number] {
  const index = features.map(([name]) => {
    if (!names.has(name)) names.set(name, names.size);
    return names.get(name)!;
  });
  return { features: Uint16Array.from(index), values: Float32Array.from(features.map((f) => f[1])) };
}

function choicesOf(page: LabelledPage): Choice[] {
  const seams = pageSeams(page.blocks);
  const units = unitsOf(page.source, page.blocks);
  const runs = segment(units, mayBreak(page.source, seams));
  const sight = sightOf(page.source, runs, seams);
  const next = successorsOf(sight.places, page.truth);
  const bodies = sight.places.filter((p) => p.run.kind === 'body').map((p) => p.index);
  const link = sight.places.map(({ index: a }) =>
    bodies.map((b) => (a === b ? null : pack(linkFeatures(sight, a, b)))),
  );
  const choices: Choice[] = [];
  sight.places.forEach(({ index: a }) => {
    if (next[a] === null) return;
    const options = bodies.map((b, k) => ({ b, option: link[a]![k]! })).filter((x) => x.option);
    const right = next[a]! < 0 ? options.length : options.findIndex((x) => x.b === next[a]);
    choices.push({ options: [...options.map((x) => x.option), pack(endFeatures(sight, a))], right });
  });
  bodies.forEach((b, k) => {
    if (next[b] === null) return;
    const options = sight.places.map(({ index: a }) => ({ a, option: link[a]![k]! })).filter((x) => x.option);
    const from = next.indexOf(b);
    const right = from < 0 ? options.length : options.findIndex((x) => x.a === from);
    choices.push({ options: [...options.map((x) => x.option), pack(startFeatures(sight, b))], right });
  });
  return choices.filter((c) => c.options.length > 1);
}

/** Photos: which of the true stories each belongs to, or none. */
function photoChoicesOf(page: LabelledPage): Choice[] {
  const seams = pageSeams(page.blocks);
  const units = unitsOf(page.source, page.blocks);
  const runs = segment(units, mayBreak(page.source, seams));
  const sight = sightOf(page.source, runs, seams);
  const next = successorsOf(sight.places, page.truth);
  const links = next.flatMap((to, from) => (to !== null && to >= 0 ? [{ from, to, share: 1 }] : []));
  const stories = follow(
    links,
    sight.places.map((place) => place.run),
  );
  const articles = stories.map((story) => articleOf(story, page.truth));
  return photoChoices(page.source, runs, stories).flatMap(({ photo, options }) => {
    const article = articleOf([photo], page.truth);
    if (article < 0) return [];
    const own = stories.map((story, s) => (articles[s] === article ? story.length : 0));
    const most = Math.max(0, ...own);
    const right = most ? own.indexOf(most) : options.length - 1;
    return [{ options: options.map(({ features }) => pack(features)), right }];
  });
}

const dirs = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const read = process.argv.includes('--gold') ? readTrue : readLabelled;
const choices = dirs.flatMap((dir) =>
  namesIn(dir).flatMap((name) => {
    const page = read(dir, name);
    return [...choicesOf(page), ...photoChoicesOf(page)];
  }),
);
const weights = learn(choices, names.size);
const model = Object.fromEntries(
  [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, i]) => [name, Math.round(weights[i]! * 1000) / 1000]),
);
fs.writeFileSync('src/models/order.json', `${JSON.stringify(model, null, 1)}\n`);
console.error(`${choices.length} choices`);
console.error(model);
