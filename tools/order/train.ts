/**
 * Learns src/models/order.json from labelled pages (see docs/order.md):
 *   npx tsx tools/order/train.ts DIR… [--crossed DIR]… [--folds DIR] [--out FILE]
 * --crossed: pages whose columns ran across one another; links on such pages have weights of their own. Without DIR
 * only these are learned anew, in the model at OUT.
 * --folds: the seam models that have not counted the pages (tools/train-seam/folds.ts).
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import type { OrderModel } from '../../src/order/model.ts';
import { Uncounted } from '../train-seam/uncounted.ts';
import { beginExamples } from './begin-choices.ts';
import { joinExamples } from './join-choices.ts';
import { type Choice, learn } from './learn.ts';
import { type LinkTable, linkChoices, linkTable } from './link-choices.ts';
import { looseExamples } from './loose-choices.ts';
import { namesIn, readLabelled } from './pages.ts';
import { photoExamples } from './photo-choices.ts';
import { refine } from './refine.ts';
import { Names, viewOf } from './view.ts';

const { positionals: dirs, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string' },
    crossed: { type: 'string', multiple: true, default: [] },
    shared: { type: 'string', default: new URL('../../../shared', import.meta.url).pathname },
    out: { type: 'string', default: 'src/models/order.json' },
  },
});
const uncounted = options.folds ? new Uncounted(options.folds, options.shared) : null;
const readAll = (folders: readonly string[]) =>
  folders.flatMap((dir) => namesIn(dir).map((name) => readLabelled(dir, name, uncounted)));
const pages = readAll(dirs);

const old = pages.length ? null : (JSON.parse(fs.readFileSync(options.out, 'utf8')) as OrderModel);

const begins = new Names();
const beginList = pages.flatMap((page) => {
  uncounted?.use(page.gold);
  return beginExamples(page, begins);
});
const begin = learn(beginList, begins.index.size);
const beginWeights = old?.begin ?? begins.weights(begin.weights);

/** Pages cut into more runs than this hold a table too large for memory, and little that is not on others. */
const MOST = 110;
const [links, loose, photos, joins] = [new Names(), new Names(), new Names(), new Names()];
const tables: LinkTable[] = [];
const looseList: Choice[] = [];
const photoList: Choice[] = [];
const joinList: Choice[] = [];
for (const page of pages) {
  uncounted?.use(page.gold);
  const view = viewOf(page, beginWeights);
  looseList.push(...looseExamples(view, loose));
  joinList.push(...joinExamples(view, joins));
  if (view.sight.places.length <= MOST) tables.push(linkTable(view, links));
  photoList.push(...photoExamples(view, photos));
}
const crossedLinks = new Names();
const crossedTables = readAll(options.crossed).flatMap((page) => {
  uncounted?.use(page.gold);
  const view = viewOf(page, beginWeights);
  return view.sight.crossed && view.sight.places.length <= MOST ? [linkTable(view, crossedLinks)] : [];
});
const linkList = tables.flatMap(linkChoices);
const crossedList = crossedTables.flatMap(linkChoices);
const learnt = {
  link: learn(linkList, links.index.size),
  crossed: learn(crossedList, crossedLinks.index.size),
  loose: learn(looseList, loose.index.size),
  photo: learn(photoList, photos.index.size),
  join: learn(joinList, joins.index.size),
};
const crossed = crossedLinks.weights(refine(crossedTables, learnt.crossed.weights));
const model: OrderModel = old
  ? { ...old, crossed }
  : {
      begin: beginWeights,
      link: links.weights(refine(tables, learnt.link.weights)),
      crossed,
      loose: loose.weights(learnt.loose.weights),
      photo: photos.weights(learnt.photo.weights),
      join: joins.weights(learnt.join.weights),
    };
fs.writeFileSync(options.out, `${JSON.stringify(model, null, 1)}\n`);
const losses = { begin, ...learnt };
const sizes = {
  begin: beginList,
  link: linkList,
  crossed: crossedList,
  loose: looseList,
  photo: photoList,
  join: joinList,
};
for (const [name, { loss }] of Object.entries(losses))
  console.error(`${name}: ${sizes[name as keyof typeof sizes].length} choices, mean loss ${loss.toFixed(4)}`);
console.error(`${tables.length} of ${pages.length} pages with links, ${crossedTables.length} crossed ones`);
