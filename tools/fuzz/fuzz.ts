/**
 * Parses inputs made from seeds and says which break a promise: `npm run fuzz` (a million), or
 * `npm run fuzz -- --cases 5000 --seed 7`. A case that fails is kept in tests/fuzz/found/, where the tests find it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fuzzCase } from './cases.ts';
import { faultOf } from './check.ts';

const { values } = parseArgs({
  options: { cases: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
});
/** A case has some 2 kB; what takes longer than this is as good as a hang. */
const SLOW_MS = 2000;
/** After so many failures the rest tells nothing new. */
const ENOUGH = 20;

const first = Number(values.seed);
const end = first + Number(values.cases);
const folder = 'tests/fuzz/found';
let failed = 0;
for (let seed = first; seed < end && failed < ENOUGH; seed++) {
  const { kind, bytes } = fuzzCase(seed);
  const from = process.cpuUsage();
  const fault = await faultOf(bytes);
  const { user } = process.cpuUsage(from);
  const slow = user / 1000 > SLOW_MS ? `took ${user / 1000} ms` : null;
  if (fault ?? slow) {
    failed++;
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${folder}/${seed}.bin`, bytes);
    console.log(`seed ${seed} (${kind}, ${bytes.length} bytes): ${fault ?? slow}`);
  }
  if ((seed - first + 1) % 10_000 === 0) console.error(`${seed - first + 1} cases, ${failed} failed`);
}
console.log(`seeds ${first} to ${end - 1}: ${failed} failed`);
process.exitCode = failed ? 1 : 0;
