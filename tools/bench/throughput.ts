import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { median } from './measure.ts';
import { benchPages } from './pages.ts';

export interface Throughput {
  what: string;
  /** Processor time of this one thread for all pages, in ms. */
  cpu: number;
  megabytesPerSecond: number;
}

const RUNS = 5;

/** Bytes to JSON, one thread, all pages, warm; ours and remark-parse in turn in the same process. Medians. */
export async function throughput(): Promise<{ source: string; rows: Throughput[]; ratio: number }> {
  const { parsePage } = (await import(new URL('../../dist/index.js', import.meta.url).href)) as {
    parsePage(bytes: Uint8Array): Promise<unknown>;
  };
  const { source, pages } = benchPages();
  const bytes = pages.reduce((sum, page) => sum + page.length, 0);
  const remark = unified().use(remarkParse);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    theirs.push(await cpuOf(pages, (page) => remark.parse(Buffer.from(page).toString('utf8'))));
    ours.push(await cpuOf(pages, async (page) => JSON.stringify(await parsePage(page))));
  }
  const [own, other] = [median(ours.slice(1)), median(theirs.slice(1))];
  const rowOf = (what: string, cpu: number) => ({ what, cpu, megabytesPerSecond: bytes / 1000 / cpu });
  return {
    source: `${source}, ${(bytes / 1e6).toFixed(1)} MB`,
    rows: [rowOf('unified().use(remarkParse).parse()', other), rowOf('paperparse, bytes to JSON', own)],
    ratio: other / own,
  };
}

async function cpuOf(pages: readonly Uint8Array[], work: (page: Uint8Array) => unknown): Promise<number> {
  const from = process.cpuUsage();
  for (const page of pages) await work(page);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}
