import { renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Format } from '../emit/emit.ts';
import { version } from '../version.ts';
import type { Compression } from './compress.ts';
import { batchErrors } from './errors.ts';
import { grouped } from './group.ts';
import { inOrder } from './in-order.ts';
import type { Input } from './inputs/input.ts';
import { inputsOf, type Sources } from './inputs/inputs.ts';
import { LinesFile } from './lines-file.ts';
import { LinesSink } from './lines-sink.ts';
import { takeLock } from './lock.ts';
import {
  clearTemporary,
  linesPaths,
  type OutPaths,
  outPaths,
  outputError,
  outputFault,
  prepareOut,
  tidyOut,
} from './out.ts';
import { Pool } from './pool.ts';
import { addToTally, type Progress, type Tally } from './progress.ts';
import { readingOf, Seen, type Selection } from './selection.ts';
import { runName, type Shard } from './shard.ts';
import type { Prepared, Sink } from './sink.ts';
import { isLines, type TaskResult, type WorkOptions } from './task.ts';
import { TreeSink } from './tree-sink.ts';

export interface BatchRequest extends Selection {
  sources: Sources;
  out: string;
  formats: Format[];
  compression: Compression;
  encoding?: string;
  ascii?: boolean;
  pretty?: boolean;
  fullNames: boolean;
  maxBytes: number;
  /** Seconds a file may take. */
  timeout: number;
  jobs: number;
  force: boolean;
  /** Ends the run when there are more faults; Infinity for never. */
  maxErrors: number;
  /** The file that worker threads start with. */
  worker: URL;
}

export interface Watch {
  progress: Progress;
  /** True when the run is to end after what is in work. */
  isInterrupted(): boolean;
}

export interface Outcome {
  tally: Tally;
  ledger: string;
  end: 'complete' | 'interrupted' | 'faults';
}

/** Converts an archive. Throws `UserError` where it could not run, or could not go on: OUT is full, taken, read-only. */
export async function runBatch(request: BatchRequest, watch: Watch): Promise<Outcome> {
  const paths = outPaths(request.out, request.shard);
  prepareOut(paths);
  const release = lockOf(paths, request.shard);
  try {
    clearTemporary(paths);
    rmSync(paths.done, { force: true });
    const seen = new Seen();
    const outcome = await convert(request, paths, seen, watch);
    if (outcome.end === 'complete' && request.shard) writeDone(request, paths, seen);
    return outcome;
  } catch (error) {
    throw outputError(error, request.out);
  } finally {
    release();
    tidyOut(paths);
  }
}

function lockOf({ state }: OutPaths, shard: Shard | null): () => void {
  try {
    return takeLock(state, runName(shard), state);
  } catch (error) {
    throw outputError(error, state);
  }
}

async function convert(request: BatchRequest, paths: OutPaths, seen: Seen, watch: Watch): Promise<Outcome> {
  const tally: Tally = { files: 0, unchanged: 0, bytes: 0, articles: 0, faults: 0 };
  const options = workOptions(request, paths);
  const sink = await sinkOf(request, paths);
  const pool = new Pool(request);
  let end: Outcome['end'] = 'complete';
  const tooMany = () => tally.faults > request.maxErrors;
  const stopping = () => watch.isInterrupted() || tooMany();
  try {
    const reading = await readingOf(request, seen, request);
    const groups = prepared(until(inputsOf(request.sources, reading), stopping), sink);
    const work = async (group: Prepared) => ({
      group,
      results: await pool.run(group.files, options, group.mayKeep),
    });
    for await (const { group, results } of inOrder(groups, work, limitsOf(request))) {
      mustGoOn(results);
      const again = () => pool.run(group.files, options);
      const { rows, unchanged } = await sink.commit(group, results, again);
      addToTally(tally, rows, unchanged);
      watch.progress.show(tally);
    }
    if (stopping()) end = tooMany() ? 'faults' : 'interrupted';
    if (end === 'complete' && seen.count === 0) throw batchErrors.nothing();
    return { tally, end, ledger: await sink.finish(end === 'complete') };
  } finally {
    watch.progress.end();
    await pool.close();
  }
}

async function* until(inputs: AsyncIterable<Input>, stopping: () => boolean): AsyncGenerator<Input> {
  for await (const input of inputs) {
    if (stopping()) return;
    yield input;
  }
}

async function* prepared(inputs: AsyncIterable<Input>, sink: Sink): AsyncGenerator<Prepared> {
  for await (const group of grouped(inputs)) yield sink.prepare(group);
}

/** Rows are small and may wait for a slow file before them; lines, and members of archives, may not in such numbers. */
function limitsOf({ jobs, formats }: BatchRequest) {
  return { atOnce: jobs * 2, ahead: isLines({ formats }) ? jobs * 16 : jobs * 256 };
}

function mustGoOn(results: readonly TaskResult[]): void {
  for (const { stop } of results) if (stop) throw outputFault(stop.code, stop.path);
}

function workOptions(request: BatchRequest, { out, temporary }: OutPaths): WorkOptions {
  const { formats, compression, encoding, ascii, pretty, fullNames, maxBytes } = request;
  return {
    out,
    temporary,
    formats,
    compression,
    encoding,
    ascii,
    pretty,
    fullNames,
    maxBytes,
    recipe: recipeOf(request),
  };
}

/** All that an output depends on but its input. */
function recipeOf({ formats, compression, encoding, ascii, pretty, fullNames }: BatchRequest): string {
  return JSON.stringify([version, formats, compression, encoding ?? '', !!ascii, !!pretty, fullNames]);
}

async function sinkOf(request: BatchRequest, paths: OutPaths): Promise<Sink> {
  const { formats, shard, compression, force, fullNames } = request;
  if (isLines(request)) {
    return LinesSink.open(new LinesFile(linesPaths(paths, formats[0]!, shard, compression)), force);
  }
  const others = shard === null ? [] : [outPaths(request.out, null).ledger];
  return TreeSink.open({ ledger: paths.ledger, others, fullNames, force });
}

/** What the merge wants to know of a shard that came to its end. */
export interface DoneFile {
  shard: Shard;
  recipe: string;
  lines: string | null;
  seen: { count: number; digest: string };
}

function writeDone(request: BatchRequest, paths: OutPaths, { count, digest }: Seen): void {
  const shard = request.shard!;
  const lines = isLines(request)
    ? linesPaths(paths, request.formats[0]!, shard, request.compression).data.slice(paths.out.length + 1)
    : null;
  const done: DoneFile = { shard, recipe: recipeOf(request), lines, seen: { count, digest } };
  writeFileSync(`${paths.done}.tmp`, `${JSON.stringify(done)}\n`, { flush: true } as object);
  rmSync(paths.done, { force: true });
  renameSync(`${paths.done}.tmp`, paths.done);
}
