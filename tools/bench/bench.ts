/**
 * Benchmarks of the built package: `npm run bench`, or a part of it: `npm run bench -- start`. Prints tables; with
 * `--write` they go into docs/performance.md too. Parts: start, throughput, growth, worst, rivals.
 */
import { growth, worstCases } from './growth.ts';
import { machine } from './measure.ts';
import { rivals } from './rivals.ts';
import { startUp } from './start-up.ts';
import { growthTable, rivalsTable, startTable, throughputTable } from './tables.ts';
import { throughput } from './throughput.ts';
import { writeInto } from './write-into.ts';

const parts: Record<string, () => Promise<string> | string> = {
  start: () => startTable(startUp()),
  throughput: async () => throughputTable(await throughput()),
  growth: () => growthTable(growth()),
  worst: () => growthTable(worstCases()),
  rivals: () => rivalsTable(rivals()),
};

const wanted = process.argv.slice(2).filter((arg) => arg in parts);
const write = process.argv.includes('--write');
console.log(`${machine()}\n`);
if (write) writeInto('docs/performance.md', 'machine', machine());
for (const name of wanted.length > 0 ? wanted : Object.keys(parts)) {
  const table = await parts[name]!();
  console.log(`${table}\n`);
  if (write) writeInto('docs/performance.md', name, table);
}
