import type { BatchFlags } from '../cli/batch.ts';
import { type Cli, type Io, write } from '../cli/io.ts';
import { decode } from '../decode/index.ts';
import { printable } from '../printable.ts';
import { batchErrors } from './errors.ts';
import { type Interrupt, watchSignals } from './interrupt.ts';
import { barProgress, lineProgress, type Progress, silent } from './progress.ts';
import { reportText, summarize } from './report.ts';
import { type BatchRequest, countInputs, type Outcome, runBatch } from './run.ts';
import { type Shard, shardOf } from './shard.ts';

/** Lines of each list in the summary at the end of a run. */
const LONGEST = 5;

/** `paperparse batch`. */
export async function batch(paths: readonly string[], flags: BatchFlags, cli: Cli): Promise<void> {
  if (paths.length === 0 && flags.filesFrom === undefined) throw batchErrors.noPaths();
  const { io } = cli;
  // An encoding that nobody knows would be a fault of every file.
  if (flags.encoding !== undefined) decode(new Uint8Array(), { encoding: flags.encoding });
  const tell = (text: string) => void io.stderr.write(`${text}\n`);
  const shard = shardOf(flags.shard, flags.shards, io.env);
  if (shard && !flags.quiet) tell(shardTold(shard));
  const request = requestOf(paths, flags, shard, io);
  const progress = await progressOf(flags, io);
  if (progress.wantsTotal) void countTotal(request, progress);
  const interrupt = watchSignals(() => {
    tell('ending after what is in work; a second time stops at once');
  });
  try {
    const outcome = await runBatch(request, { progress, isInterrupted: () => interrupt.requested });
    if (outcome.end !== 'complete' || outcome.tally.faults > 0) cli.exitCode = 1;
    await tellEnd(outcome, flags, io, interrupt);
  } finally {
    interrupt.release();
  }
}

function requestOf(paths: readonly string[], flags: BatchFlags, shard: Shard | null, io: Io): BatchRequest {
  const {
    filesFrom,
    base,
    null: nul,
    format,
    compress,
    encoding,
    ascii,
    pretty,
    failFast,
    maxErrors,
  } = flags;
  return {
    sources: { paths, filesFrom, base, nul, stdin: io.stdin },
    ...{ out: flags.output, formats: format, compression: compress, encoding, ascii, pretty },
    ...{ include: flags.include, exclude: flags.exclude, shard, fullNames: flags.fullNames ?? false },
    ...{ maxBytes: flags.maxBytes, timeout: flags.timeout, jobs: flags.jobs, force: flags.force ?? false },
    maxErrors: failFast ? 0 : (maxErrors ?? Number.POSITIVE_INFINITY),
    worker: new URL('./worker.cjs', import.meta.url),
  };
}

function shardTold({ index, count, from }: Shard): string {
  return `shard ${index} of ${count}${from ? ` (by ${from}; --shard 1/1 does all)` : ''}`;
}

async function progressOf({ quiet }: BatchFlags, io: Io): Promise<Progress & { wantsTotal: boolean }> {
  if (quiet) return { ...silent, wantsTotal: false };
  if (!io.isTTY.stderr) return { ...lineProgress(io.stderr), wantsTotal: false };
  return { ...(await barProgress(io.stderr)), wantsTotal: true };
}

/** Counts the inputs while the run is on its way; reads names alone. A list on standard input is read but once. */
async function countTotal(request: BatchRequest, progress: Progress): Promise<void> {
  if (request.sources.filesFrom === '-') return;
  try {
    progress.total(await countInputs(request));
  } catch {
    // The run itself tells what cannot be read.
  }
}

async function tellEnd(outcome: Outcome, flags: BatchFlags, io: Io, interrupt: Interrupt): Promise<void> {
  const { end, tally, ledger } = outcome;
  const lines: string[] = [];
  if (!flags.quiet) {
    lines.push(reportText(await summarize([ledger], LONGEST), [ledger]).trimEnd());
    lines.push(`This run   ${tally.files} files: ${tally.unchanged} done before, ${tally.faults} faults`);
  } else if (tally.faults > 0) lines.push(`${tally.faults} faults; they are in ${printable(ledger)}`);
  if (interrupt.requested) lines.push('Stopped before the end; the same command goes on from here.');
  else if (end === 'faults') lines.push('Stopped: too many faults. The same command goes on from here.');
  if (lines.length > 0) await write(io.stderr, `${lines.join('\n')}\n`);
}
