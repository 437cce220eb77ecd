import type { Writable } from 'node:stream';
import type { Row } from './row.ts';

/** How far a run is. */
export interface Tally {
  files: number;
  unchanged: number;
  bytes: number;
  articles: number;
  faults: number;
}

export interface Progress {
  /** How many files there are in all, once that is known. */
  total(files: number): void;
  show(tally: Tally): void;
  end(): void;
}

export function addToTally(tally: Tally, rows: readonly Row[], unchanged: number): void {
  tally.files += rows.length + unchanged;
  tally.unchanged += unchanged;
  for (const row of rows) {
    tally.bytes += row.bytes ?? 0;
    tally.articles += row.articles ?? 0;
    if (row.error) tally.faults++;
  }
}

/** A line in a log: the first after this time, then each after twice the time of the last, up to the longest. */
const [FIRST_MS, LONGEST_MS] = [10_000, 600_000];

/** Where nobody watches: a line now and then. */
export function lineProgress(stream: Writable): Progress {
  const start = performance.now();
  let [next, pause, all] = [FIRST_MS, FIRST_MS, 0];
  return {
    total: (files) => {
      all = files;
    },
    show(tally) {
      const now = performance.now() - start;
      if (now < next) return;
      pause = Math.min(pause * 2, LONGEST_MS);
      next = now + pause;
      stream.write(`${told(tally, now, all)}\n`);
    },
    end: () => {},
  };
}

function told({ files, unchanged, bytes, articles, faults }: Tally, ms: number, all: number): string {
  const rate = (files / (ms / 1000)).toFixed(0);
  const of = all > 0 ? ` of ${all}` : '';
  const before = unchanged > 0 ? ` (${unchanged} done before)` : '';
  return `${files}${of} files${before}, ${(bytes / 1e6).toFixed(1)} MB, ${articles} articles, ${rate} files/s, ${faults} faults`;
}

/** A bar on a terminal: files, MB, articles, rate, time left, faults. */
export async function barProgress(stream: Writable): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress');
  const format =
    '{bar} {files}/{all} files  {mb} MB  {articles} articles  {rate}/s  {left} left  {faults} faults';
  const bar = new cliProgress.SingleBar({
    ...{ stream: stream as NodeJS.WriteStream, format, hideCursor: true, clearOnComplete: true },
    ...{ barsize: 20, etaBuffer: 100, fps: 4, gracefulExit: false },
  });
  const start = performance.now();
  let all = 0;
  // Without a total the bar stays empty.
  bar.start(1, 0, { files: 0, all: '?', mb: '0.0', articles: 0, rate: 0, left: '?', faults: 0 });
  return {
    total(files) {
      all = files;
      bar.setTotal(files);
    },
    show({ files, bytes, articles, faults }) {
      const seconds = (performance.now() - start) / 1000;
      const rate = files / seconds;
      const left = all > 0 && rate > 0 ? timeTold((all - files) / rate) : '?';
      const [mb, known] = [(bytes / 1e6).toFixed(1), all > 0 ? all : '?'];
      bar.update(all > 0 ? files : 0, {
        files,
        all: known,
        mb,
        articles,
        rate: rate.toFixed(0),
        left,
        faults,
      });
    },
    end: () => bar.stop(),
  };
}

function timeTold(seconds: number): string {
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(Math.floor(seconds % 60))}`;
}

export const silent: Progress = { total() {}, show() {}, end() {} };
