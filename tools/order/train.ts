/**
 * Learns src/models/order.json from labelled pages (see docs/order.md):
 *   npx tsx tools/order/train.ts DIR… [--gold]
 * --gold takes the true labels in place of the labeller's.
 */
import fs from 'node:fs';
import { joinExamples } from './join-choices.ts';
import { type Choice, learn } from './learn.ts';
import { type LinkTable, linkChoices, linkTable } from './link-choices.ts';
import { namesIn, readLabelled, readTrue } from './pages.ts';
import { photoExamples } from './photo-choices.ts';
import { refine } from './refine.ts';
import { Names, viewOf } from './view.ts';

const dirs = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const read = process.argv.includes('--gold') ? readTrue : readLabelled;
const [links, photos, joins] = [new Names(), new Names(), new Names()];
/** Pages cut into more runs than this hold a table too large for memory, and little that is not on others. */
const MOST = 110;
const tables: LinkTable[] = [];
const photoList: Choice[] = [];
const joinList: Choice[] = [];
for (const dir of dirs) {
  for (const name of namesIn(dir)) {
    const view = viewOf(read(dir, name));
    if (view.sight.places.length <= MOST) tables.push(linkTable(view, links));
    photoList.push(...photoExamples(view, photos));
    joinList.push(...joinExamples(view, joins));
  }
}
const linkList = tables.flatMap(linkChoices);
const link = learn(linkList, links.index.size);
const photo = learn(photoList, photos.index.size);
const join = learn(joinList, joins.index.size);
const model = {
  link: links.weights(refine(tables, link.weights)),
  photo: photos.weights(photo.weights),
  join: joins.weights(join.weights),
};
fs.writeFileSync('src/models/order.json', `${JSON.stringify(model, null, 1)}\n`);
console.error(
  `pages ${tables.length}; choices, mean loss: links ${linkList.length} ${link.loss.toFixed(4)}, photos ${photoList.length} ${photo.loss.toFixed(4)}, joins ${joinList.length} ${join.loss.toFixed(4)}`,
);
