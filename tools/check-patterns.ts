/**
 * Looks for patterns whose time grows faster than their text (recheck, in JavaScript alone). Checked are all that are
 * run on 300 pages made from seeds, those put together at run time among them. Ends with 1 where one is not safe.
 *
 * recheck's limits are steps here, never time: the verdict is the same on a slow machine. Patterns with more states
 * than `maxNFASize` are not proved safe but attacked, with strings bred from the fixed seed.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

process.env.RECHECK_BACKEND = 'pure';
const { fuzzCase } = await import('./fuzz/cases.ts');
const { parsePage } = await import('../src/parse.ts');

const CASES = 300;
const NO_CLOCK = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  recallTimeout: null,
  seedingTimeout: null,
};
const LIMITS = { ...NO_CLOCK, randomSeed: 0, maxNFASize: 1000, maxIteration: 5, attackLimit: 5e6 };

const patterns = new Map<string, RegExp>();
const exec = RegExp.prototype.exec;
RegExp.prototype.exec = function (this: RegExp, text: string) {
  patterns.set(String(this), this);
  return exec.call(this, text);
};
for (let seed = 1; seed <= CASES; seed++) await parsePage(fuzzCase(seed).bytes);
RegExp.prototype.exec = exec;

/** recheck in a thread: takes `[source, flags]`, answers with the verdict, `null` where the pattern is safe. */
const CHECKER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { checkSync } = require('recheck');
  parentPort.on('message', ([source, flags]) => {
    const { status, complexity } = checkSync(source, flags, workerData);
    parentPort.postMessage(status === 'safe' ? null : (complexity?.summary ?? status));
  });
`;
const left = [...patterns];
const verdicts: { text: string; verdict: string | null }[] = [];
await Promise.all(
  Array.from({ length: availableParallelism() }, async () => {
    const checker = new Worker(CHECKER, { eval: true, workerData: LIMITS });
    for (let next = left.shift(); next; next = left.shift()) {
      const [text, { source, flags }] = next;
      checker.postMessage([source, flags]);
      const [verdict] = await once(checker, 'message');
      verdicts.push({ text, verdict });
    }
    await checker.terminate();
  }),
);
const found = verdicts.filter(({ verdict }) => verdict !== null);
for (const { text, verdict } of found) console.log(`${verdict}: ${text}`);
console.log(`${verdicts.length} patterns, ${found.length} that are not safe`);
if (found.length) process.exitCode = 1;
