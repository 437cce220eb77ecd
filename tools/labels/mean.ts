/**
 * The mean of labelling models that were learned from the same pages in other orders and with other changes by chance:
 * `tsx tools/labels/mean.ts OUT MODEL MODEL…`. A weight that one does not have counts as 0 there.
 */
import fs from 'node:fs';
import type { LabelModelFile } from '../../src/label/model.ts';
import { writeModel } from './model-file.ts';

const [out, ...files] = process.argv.slice(2);
if (!out || files.length < 2) throw new Error('usage: mean.ts OUT MODEL MODEL…');
const models = files.map((file) => JSON.parse(fs.readFileSync(file, 'utf8')) as LabelModelFile);

type Table = Record<string, Record<string, number>>;

function meanOf(tables: readonly Table[]): Table {
  const mean: Table = {};
  for (const name of new Set(tables.flatMap((table) => Object.keys(table)))) {
    const rows = tables.map((table) => table[name] ?? {});
    mean[name] = {};
    for (const state of new Set(rows.flatMap((row) => Object.keys(row)))) {
      const sum = rows.reduce((total, row) => total + (row[state] ?? 0), 0);
      const weight = Math.round((1000 * sum) / tables.length) / 1000;
      if (weight) mean[name][state] = weight;
    }
  }
  return mean;
}

writeModel(out, {
  version: models[0]!.version,
  transitions: meanOf(models.map(({ transitions }) => transitions)),
  features: meanOf(models.map(({ features }) => features)),
});
