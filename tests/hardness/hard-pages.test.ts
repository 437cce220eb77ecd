import { describe, expect, test } from 'vitest';
import { account } from '../../src/assemble/account.ts';
import { explainPage, parsePage } from '../../src/parse.ts';
import { MOST_LINES } from '../../src/read/sections.ts';
import { hardPages } from '../../tools/bench/hard-pages.ts';
import { madePage } from '../../tools/bench/made-page.ts';

/** Processor time of one parse, in ms. */
async function costOf(text: string): Promise<number> {
  const bytes = Buffer.from(text);
  const from = process.cpuUsage();
  await parsePage(bytes);
  return process.cpuUsage(from).user / 1000;
}

/** A fiftieth of the worst cases of the benchmarks, and a quarter of that. */
const LARGE = hardPages(1 / 50);
const SMALL = hardPages(1 / 200);
/** Four times the input may take so many times as long; sixteen would be a quadratic step. */
const GROWTH = 9;
/** Below this, times tell nothing. */
const LEAST_MS = 40;

describe.each(LARGE.map(({ name }, i) => ({ name, i })))('$name', ({ i }) => {
  test('costs no more than its length', async () => {
    await costOf(SMALL[i]!.text());
    const small = await costOf(SMALL[i]!.text());
    const large = await costOf(LARGE[i]!.text());
    expect(large).toBeLessThan(Math.max(small, LEAST_MS) * GROWTH);
  });

  test('keeps each character once', async () => {
    const { page, trace } = await explainPage(Buffer.from(SMALL[i]!.text()));
    expect(account(trace.text, page)).toEqual({ missing: [], repeated: [] });
  });
});

test('a file of many pages is read in sections, each character once, its articles numbered through', async () => {
  const text = Array.from({ length: 40 }, (_, i) => madePage(i, 6000)).join('\n');
  const { page, trace } = await explainPage(Buffer.from(text));
  expect(account(trace.text, page)).toEqual({ missing: [], repeated: [] });
  expect(page.articles.map(({ id }) => id)).toEqual(page.articles.map((_, i) => `a${i + 1}`));
  expect(page.articles.length).toBeGreaterThan(100);
});

test('of a file with more lines than any page the rest is left as it is, and said so', async () => {
  const text = `${'水\n'.repeat(MOST_LINES)}塔修好了\n`;
  const page = await parsePage(Buffer.from(text));
  expect(page.unplaced.map((one) => one.text)).toContain('塔修好了');
  expect(page.notes.map(({ rule }) => rule)).toContain('read/too-long');
});
