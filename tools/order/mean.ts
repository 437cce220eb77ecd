/** The mean of models of the order that were learned from labels of several trainings: `tsx tools/order/mean.ts OUT MODEL MODEL…`. */
import fs from 'node:fs';
import { meanOf, type Table } from '../mean-of.ts';

const [out, ...files] = process.argv.slice(2);
if (!out || files.length < 2) throw new Error('usage: mean.ts OUT MODEL MODEL…');
const models = files.map((file) => JSON.parse(fs.readFileSync(file, 'utf8')) as Table);
fs.writeFileSync(out, `${JSON.stringify(meanOf(models), null, 1)}\n`);
