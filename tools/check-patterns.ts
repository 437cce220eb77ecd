/**
 * Looks for patterns whose time grows exponentially with the text (recheck, in JavaScript alone). Checked are all that
 * are run on 300 pages made from seeds, those put together at run time among them. Ends with 1 where one is found;
 * polynomial ones are listed: they must be run on short texts alone, which tests/hardness watches.
 */
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');
const { fuzzCase } = await import('./fuzz/cases.ts');
const { parsePage } = await import('../src/parse.ts');

const CASES = 300;
/** In ms, for each pattern. */
const LIMITS = { timeout: 2000, attackTimeout: 300, incubationTimeout: 300 };

const patterns = new Map<string, RegExp>();
const exec = RegExp.prototype.exec;
RegExp.prototype.exec = function (this: RegExp, text: string) {
  patterns.set(String(this), this);
  return exec.call(this, text);
};
for (let seed = 1; seed <= CASES; seed++) await parsePage(fuzzCase(seed).bytes);
RegExp.prototype.exec = exec;

const found: Record<string, string[]> = {};
for (const [text, { source, flags }] of patterns) {
  const { status, complexity } = checkSync(source, flags, LIMITS);
  const kind = status === 'vulnerable' ? complexity.type : status;
  found[kind] = [...(found[kind] ?? []), text];
}
for (const [kind, list] of Object.entries(found)) {
  console.log(`${kind}: ${list.length}`);
  if (kind !== 'safe') for (const text of list) console.log(`  ${text.slice(0, 120)}`);
}
if (found.exponential) process.exitCode = 1;
