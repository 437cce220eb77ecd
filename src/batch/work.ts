import { UserError } from '../errors.ts';
import type { Page } from '../page.ts';
import { keyOf, sha256 } from './hash.ts';
import { LinesWork } from './lines-work.ts';
import { toText } from './name.ts';
import { InputFault, mustBeText, readFile } from './read.ts';
import { asFault, type Fault, type Row, rowOf } from './row.ts';
import { ANY_KEY, isLines, type Task, type TaskFile, type TaskResult, type WorkOptions } from './task.ts';
import { TreeWork } from './tree-work.ts';

export type Parser = (
  bytes: Uint8Array,
  options: { path: string | null; encoding?: string },
) => Promise<Page> | Page;

/** What a worker does with a group: reads, parses, writes. Its parser never ends it, but by killing the thread. */
export function makeWorker(parse: Parser): (task: Task) => Promise<TaskResult> {
  return async (task) => {
    const { options, files, position } = task;
    const lines = isLines(options);
    Atomics.store(position, 0, 0);
    if (lines && task.mayKeep && files.every((file) => isAsKnown(file, options))) {
      return { rows: files.map(() => 'unchanged'), kept: true };
    }
    const work = lines ? new LinesWork(options) : new TreeWork(options);
    for (const [index, file] of files.entries()) {
      Atomics.store(position, 0, index);
      await pageOf(file, options, parse, work);
    }
    Atomics.store(position, 0, files.length);
    return work.finish();
  };
}

function isAsKnown(file: TaskFile, options: WorkOptions): boolean {
  return file.known === ANY_KEY || keyNow(file, options) === file.known;
}

/** The key of an input as it is now; null where it cannot be read. */
function keyNow({ name, bytes, path, fault }: TaskFile, { maxBytes, recipe }: WorkOptions): string | null {
  if (fault) return null;
  try {
    return keyOf(name, sha256(bytes ?? readFile(path!, maxBytes)), recipe);
  } catch {
    return null;
  }
}

/** What becomes of the pages of a group. */
export interface Work {
  /** True where the outputs under this key are there. */
  isDone(file: TaskFile, key: string): boolean;
  unchanged(file: TaskFile): void;
  fault(row: Row): void;
  page(file: TaskFile, page: Page, row: Row): Promise<void>;
  finish(): Promise<TaskResult>;
}

async function pageOf(file: TaskFile, options: WorkOptions, parse: Parser, work: Work): Promise<void> {
  const { name } = file;
  const start = performance.now();
  const seconds = () => Math.round((performance.now() - start) * 10) / 10_000;
  const known: Partial<Row> = {};
  try {
    if (file.fault) throw new InputFault(file.fault);
    const bytes = file.bytes ?? readFile(file.path!, options.maxBytes);
    Object.assign(known, { bytes: bytes.length, sha256: sha256(bytes) });
    known.key = keyOf(name, known.sha256!, options.recipe);
    if (work.isDone(file, known.key)) return work.unchanged(file);
    mustBeText(bytes, name);
    const page = await parse(bytes, { path: toText(name), encoding: options.encoding });
    const row: Row = rowOf(name, null, { ...known, ...factsOf(page) });
    await work.page(file, page, row);
    row.seconds = seconds();
  } catch (error) {
    work.fault(rowOf(name, faultOf(error, toText(name)), { ...known, seconds: seconds() }));
  }
}

function factsOf({ source, articles, notes }: Page): Partial<Row> {
  const counts: Record<string, number> = {};
  for (const { action } of notes) counts[action] = (counts[action] ?? 0) + 1;
  return {
    encoding: source.encoding.name,
    articles: articles.length,
    confidence: articles.length === 0 ? null : Math.min(...articles.map(({ confidence }) => confidence)),
    notes: counts,
  };
}

function faultOf(error: unknown, path: string): Fault {
  if (error instanceof InputFault) return error.fault;
  if (error instanceof UserError) return asFault(error, path);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: 'bug', message: `a bug in paperparse; please report it with this file: ${stack}` };
}
