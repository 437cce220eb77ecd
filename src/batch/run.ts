import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Format } from '../emit/emit.ts';
import { model, version } from '../version.ts';
import type { Compression } from './compress.ts';
import { type DoneFile, writeDone } from './done-file.ts';
import { batchErrors } from './errors.ts';
import { grouped } from './group.ts';
import { inOrder } from './in-order.ts';
import type { Input } from './inputs/input.ts';
import { inputsOf, type Sources } from './inputs/inputs.ts';
import { LinesFile, type LinesPaths } from './lines-file.ts';
import { LinesSink } from './lines-sink.ts';
import type { ByteName } from './name.ts';
import {
  clearTemporary,
  linesPaths,
  lockOut,
  type OutPaths,
  outPaths,
  outputError,
  outputFault,
  tidyOut,
} from './out.ts';
import { Pool } from './pool.ts';
import { addToTally, type Progress, type Tally } from './progress.ts';
import { readingOf, Seen, type Selection } from './selection.ts';
import { runName } from './shard.ts';
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
  const release = lockOut(paths, runName(request.shard));
  try {
    clearTemporary(paths);
    rmSync(paths.done, { force: true });
    const seen = new Seen();
    const outcome = await convert(request, paths, seen, watch);
    if (outcome.end === 'complete' && request.shard)
      writeDone(paths.done, doneOf(request, paths, seen, outcome));
    return outcome;
  } catch (error) {
    throw outputError(error, request.out);
  } finally {
    release();
    tidyOut(paths);
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
    const work = (group: Prepared) => worked(group, pool, options);
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

async function worked(group: Prepared, pool: Pool, options: WorkOptions) {
  const results = await pool.run(group.files, options, group.mayKeep);
  // What waits for a slow group before it holds no members of archives.
  if (!group.mayKeep) for (const file of group.files) delete file.bytes;
  return { group, results };
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

function workOptions(request: BatchRequest, paths: OutPaths): WorkOptions {
  const { out, temporary } = paths;
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
    ...(isLines(request) && { earlier: linesPathsOf(request, paths).data }),
  };
}

/** All that an output depends on but its input. */
function recipeOf({ formats, compression, encoding, ascii, pretty, fullNames }: BatchRequest): string {
  return JSON.stringify([version, model, formats, compression, encoding ?? '', !!ascii, !!pretty, fullNames]);
}

function linesPathsOf({ formats, shard, compression }: BatchRequest, paths: OutPaths): LinesPaths {
  return linesPaths(paths, formats[0]!, shard, compression);
}

async function sinkOf(request: BatchRequest, paths: OutPaths): Promise<Sink> {
  const { shard, force, fullNames } = request;
  if (isLines(request)) {
    return LinesSink.open(new LinesFile(linesPathsOf(request, paths)), force);
  }
  const others = shard === null ? [] : [outPaths(request.out, null).ledger];
  return TreeSink.open({ ledger: paths.ledger, others, shard, fullNames, force });
}

function doneOf(request: BatchRequest, paths: OutPaths, seen: Seen, { tally }: Outcome): DoneFile {
  const { shard } = request;
  const lines = isLines(request) ? basename(linesPathsOf(request, paths).data) : null;
  const { count, digest } = seen;
  return { shard: shard!, recipe: recipeOf(request), lines, files: tally.files, seen: { count, digest } };
}

/** How many inputs there are; reads names alone. */
export async function countInputs(request: BatchRequest): Promise<number> {
  const reading = await readingOf(request, new Seen(), request);
  let count = 0;
  const counted = (takes: (name: ByteName) => boolean) => (name: ByteName) => {
    if (takes(name)) count++;
    return false;
  };
  const names = { ...reading, wanted: counted(reading.wanted), mine: counted(reading.mine) };
  for await (const _ of inputsOf(request.sources, names));
  return count;
}
