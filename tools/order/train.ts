/**
 * Learns src/models/order.json from labelled pages (see docs/order.md):
 *   npx tsx tools/order/train.ts DIR… [--crossed DIR]… [--scattered DIR]… [--unmarked DIR]… [--folds DIR]
 *       [--joins DIR]… [--opens DIR]… [--kin DIR]… [--labels FILE]… [--ends FILE]… [--out FILE]
 * --crossed, --scattered, --unmarked: pages of a layout (src/order/layout.ts) that has weights of its own. Without DIR only
 * these are learned anew, in the model at OUT.
 * --joins: the weights of joins and gaps alone, from these pages, in the model at OUT.
 * --opens: what tells whether a heading opens a story, from these pages, in the model at OUT.
 * --kin: what runs of a story have in common, from those of these pages whose columns ran across one another, and then the
 * weights of their links and it together, begun at those of the model at OUT.
 * --folds: the seam models that have not counted the pages (tools/train-seam/folds.ts). --labels, twice: labelling models
 * learned from the even and the odd half of the pages (tools/labels/halves.ts); each page is read by the other. --ends, twice:
 * models of how stories open and close learned so (tools/train-ends.ts --without odd, --without even).
 */
import fs from 'node:fs';
import { parseArgs } from 'node:util';
import type { Layout } from '../../src/order/layout.ts';
import { type LayoutWeights, type OrderModel, type Weights, weightsFor } from '../../src/order/model.ts';
import { beginExamples } from './begin-choices.ts';
import { joinExamples } from './join-choices.ts';
import { type Choice, learn } from './learn.ts';
import { type LinkTable, linkChoices, linkTable } from './link-choices.ts';
import { looseExamples } from './loose-choices.ts';
import { openerExamples } from './opener-choices.ts';
import { type LabelledPage, namesIn, type ReadPage, readLabelled, Unlearned } from './pages.ts';
import { photoExamples } from './photo-choices.ts';
import { refine } from './refine.ts';
import { learnKin, refineStories, storyTable } from './stories.ts';
import { Names, viewOf } from './view.ts';

const { positionals: dirs, values: options } = parseArgs({
  allowPositionals: true,
  options: {
    folds: { type: 'string' },
    labels: { type: 'string', multiple: true, default: [] },
    ends: { type: 'string', multiple: true, default: [] },
    crossed: { type: 'string', multiple: true, default: [] },
    scattered: { type: 'string', multiple: true, default: [] },
    unmarked: { type: 'string', multiple: true, default: [] },
    joins: { type: 'string', multiple: true, default: [] },
    opens: { type: 'string', multiple: true, default: [] },
    kin: { type: 'string', multiple: true, default: [] },
    shared: { type: 'string', default: new URL('../../../shared', import.meta.url).pathname },
    out: { type: 'string', default: 'src/models/order.json' },
  },
});
const unlearned = options.folds
  ? new Unlearned(options.folds, options.shared, options.labels, options.ends)
  : null;

/** Pages cut into more runs than this hold a table too large for memory, and little that is not on others. */
const MOST = 110;
/** So much more than it tells of two runs alone what they have in common counts where joint learning begins; see docs/order.md. */
const BEGUN = 1.5;
/**
 * What runs have in common (`ALIKE`, by `SIZES`), without topics: counted on 60 typeset pages of training articles, as poppler extracts them
 * in its default order (150,000 pairs). With these half, and weights learned together a quarter, pages of tools and papers that were not
 * learned from come out best (docs/order.md).
 */
const COUNTED = [
  [0.0, 0.8, 1.1, 1.2, 1.5, 2.1, 2.1, 2.8],
  [-0.3, 0.4, 0.7, 1.1, 1.7, 2.0, 2.2, 2.7],
  [-0.8, 0.2, 0.6, 1.1, 1.7, 2.5, 2.3, 2.7],
  [-1.6, -0.7, -0.2, 0.7, 1.4, 1.8, 2.2, 2.5],
  [-2.3, -2.4, -1.1, -0.3, 0.4, 1.1, 1.9, 2.9],
] as const;
const NONE: OrderModel = {
  begin: {},
  link: {},
  loose: {},
  photo: {},
  join: {},
  opens: {},
  kin: [],
  crossed: {},
  scattered: {},
  unmarked: {},
};

/** What has weights of its own on pages of a layout. */
const OWN = {
  crossed: ['begin', 'link'],
  scattered: ['begin', 'link', 'loose', 'photo'],
  unmarked: ['begin', 'link'],
} as const;

let model: OrderModel = dirs.length ? NONE : (JSON.parse(fs.readFileSync(options.out, 'utf8')) as OrderModel);
if (dirs.length) model = { ...model, ...learnLayout('kept', readAll(dirs)) };
for (const layout of ['crossed', 'scattered', 'unmarked'] as const)
  if (options[layout].length) {
    const learnt = learnLayout(layout, readAll(options[layout]));
    model = {
      ...model,
      [layout]: { ...model[layout], ...Object.fromEntries(OWN[layout].map((part) => [part, learnt[part]])) },
    };
  }
if (options.kin.length) model = learnStories(readAll(options.kin));
if (options.joins.length) model = { ...model, join: learnJoins(readAll(options.joins)) };
if (options.opens.length) model = { ...model, opens: learnOpens(readAll(options.opens)) };
fs.writeFileSync(options.out, `${JSON.stringify(model, null, 1)}\n`);

function readAll(folders: readonly string[]): ReadPage[] {
  return folders.flatMap((dir) => namesIn(dir).map((name) => readLabelled(dir, name, unlearned)));
}

/** The weights for pages of one layout, from those of the pages that have it; those for `kept` from all. */
function learnLayout(
  layout: Layout,
  pages: readonly LabelledPage[],
): Omit<LayoutWeights, 'kin'> & { join: Weights } {
  const begins = new Names();
  const begin = learnChoices(
    `${layout}: begin`,
    pages.flatMap((page) => {
      unlearned?.use(page.gold);
      return beginExamples(page, layout, begins);
    }),
    begins,
  );
  const sofar = layout === 'kept' ? { ...model, begin } : { ...model, [layout]: { begin } };
  const [links, looses, photos, joins] = [new Names(), new Names(), new Names(), new Names()];
  const tables: LinkTable[] = [];
  const loose: Choice[] = [];
  const photo: Choice[] = [];
  const join: Choice[] = [];
  for (const page of pages) {
    unlearned?.use(page.gold);
    const view = viewOf(page, sofar);
    if (layout !== 'kept' && view.sight.layout !== layout) continue;
    loose.push(...looseExamples(view, looses));
    join.push(...joinExamples(view, joins));
    photo.push(...photoExamples(view, photos));
    if (view.sight.places.length <= MOST) tables.push(linkTable(view, links));
  }
  const choices = tables.flatMap(linkChoices);
  const single = learn(choices, links.index.size);
  report(`${layout}: link, ${tables.length} of ${pages.length} pages`, choices.length, single.loss);
  return {
    begin,
    link: links.weights(refine(tables, single.weights)),
    loose: learnChoices(`${layout}: loose`, loose, looses),
    photo: learnChoices(`${layout}: photo`, photo, photos),
    join: learnChoices(`${layout}: join`, join, joins),
  };
}

/** What runs have in common; on crossed pages with the links together. */
function learnStories(pages: readonly LabelledPage[]): OrderModel {
  const names = new Names();
  const begun = weightsFor(model, 'crossed').link;
  for (const name of Object.keys(begun)) names.numberOf(name);
  const tables = pages.flatMap((page) => {
    unlearned?.use(page.gold);
    const view = viewOf(page, model);
    const fits = view.sight.layout === 'crossed' && view.sight.places.length <= MOST;
    return fits ? [storyTable(view, names)] : [];
  });
  console.error(`crossed: stories of ${tables.length} of ${pages.length} pages`);
  const kin = learnKin(tables);
  const link = new Float64Array(names.index.size);
  for (const [name, i] of names.index) link[i] = begun[name] ?? 0;
  const more = kin.map((row) => row.map((weight) => BEGUN * weight));
  const together = refineStories(tables, { link, kin: more });
  const mixed = more.map((row, r) =>
    row.map((weight, column) => {
      const counted = BEGUN * (COUNTED[r]![column] ?? 0);
      return Math.round(1000 * (counted / 2 + weight / 4 + together.kin[r]![column]! / 4)) / 1000;
    }),
  );
  const links = names.weights(link.map((weight, i) => (3 * weight + together.link[i]!) / 4));
  return { ...model, kin, crossed: { ...model.crossed, link: links, kin: mixed } };
}

/** The weights of joins and gaps, with the links of the model as it is. */
function learnJoins(pages: readonly LabelledPage[]): Weights {
  const names = new Names();
  const choices = pages.flatMap((page) => {
    unlearned?.use(page.gold);
    return joinExamples(viewOf(page, model), names);
  });
  return learnChoices('join', choices, names);
}

/** What tells, of a heading between two texts, whether it opens a story. */
function learnOpens(pages: readonly ReadPage[]): Weights {
  const names = new Names();
  return learnChoices(
    'opens',
    pages.flatMap((page) => openerExamples(page, names)),
    names,
  );
}

function learnChoices(what: string, choices: readonly Choice[], names: Names): Weights {
  const { weights, loss } = learn(choices, names.index.size);
  report(what, choices.length, loss);
  return names.weights(weights);
}

function report(what: string, choices: number, loss: number): void {
  console.error(`${what}: ${choices} choices, mean loss ${loss.toFixed(4)}`);
}
