/**
 * Looks for patterns whose time grows faster than their text (recheck, in JavaScript alone). Checked are all that are
 * run on 300 pages made from seeds, those put together at run time among them. Ends with 1 where one is not safe.
 *
 * recheck's limits are steps here, never time: the verdict is the same on a slow machine. Patterns with more states
 * than `maxNFASize` are not proved safe but attacked, with strings bred from the fixed seed.
 */
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');
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

const verdicts = [...patterns].map(([text, { source, flags }]) => {
  const result = checkSync(source, flags, LIMITS);
  const complexity = 'complexity' in result ? result.complexity : null;
  return { text, verdict: complexity?.summary ?? result.status, safe: result.status === 'safe' };
});
const found = verdicts.filter(({ safe }) => !safe);
for (const { text, verdict } of found) console.log(`${verdict}: ${text}`);
console.log(`${patterns.size} patterns, ${found.length} that are not safe`);
if (found.length) process.exitCode = 1;
