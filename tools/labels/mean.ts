/**
 * The mean of labelling models that were learned from the same pages in other orders and with other changes by chance:
 * `tsx tools/labels/mean.ts OUT MODEL MODEL…`. A weight that one does not have counts as 0 there.
 */
import fs from 'node:fs';
import type { LabelModelFile } from '../../src/label/model.ts';
import { meanOf } from '../mean-of.ts';
import { writeModel } from './model-file.ts';

const [out, ...files] = process.argv.slice(2);
if (!out || files.length < 2) throw new Error('usage: mean.ts OUT MODEL MODEL…');
const models = files.map((file) => JSON.parse(fs.readFileSync(file, 'utf8')) as LabelModelFile);

writeModel(out, {
  version: models[0]!.version,
  transitions: meanOf(models.map(({ transitions }) => transitions)),
  features: meanOf(models.map(({ features }) => features)),
});
