import { availableParallelism } from 'node:os';
import { type Command, Option } from 'commander';
import { compressionOf } from '../batch/compress.ts';
import { batchErrors } from '../batch/errors.ts';
import { type Format, formats as known } from '../emit/emit.ts';
import type { Cli } from './io.ts';
import { addReadOptions, formatNamed, type ReadFlags, wholeNumber } from './options.ts';

export interface BatchFlags extends ReadFlags {
  output: string;
  format: Format[];
  compress: 'none' | 'gz' | 'zst';
  filesFrom?: string;
  null?: boolean;
  base?: string;
  include: string[];
  exclude: string[];
  jobs: number;
  timeout: number;
  force?: boolean;
  failFast?: boolean;
  maxErrors?: number;
  shard?: string;
  shards?: number;
  fullNames?: boolean;
  ascii?: boolean;
  pretty?: boolean;
  quiet?: boolean;
}

/** A page takes some 20 ms (tools/batch/measure.ts); what takes a minute will not end. */
const TIMEOUT_SECONDS = 60;

const NOTES = `
A folder or archive that is the only path gives names below itself (OUT/a/b.json); otherwise names are relative to
--base or the working folder. What is done and unchanged is skipped: the same command goes on where a run stopped.
OUT/manifest.jsonl has a row for each input; paperparse report OUT sums it up. docs/batch.md has recipes for GNU
parallel, Slurm and Kubernetes.`;

export function configure(command: Command, cli: Cli): void {
  const several = (value: string, before: string[]) => [...before, value];
  const number = (name: string) => (value: string) => wholeNumber(name, value);
  command
    .argument('[paths...]', 'folders, files, globs; .zip, .tar, .tar.gz are read without unpacking')
    .requiredOption('-o, --output <folder>', 'where the results go')
    .addOption(
      new Option('-f, --format <formats>', 'json, markdown or both; or ndjson or articles: one file of lines')
        .default(['json'] as Format[], 'json')
        .argParser(formatsOf),
    )
    .addOption(
      new Option('--compress <how>', 'gz or zst').default('none').argParser((name) => compressionOf(name)),
    )
    .option('--files-from <list>', 'read more paths from a file, a line each; - for standard input')
    .option('-0, --null', 'names in the list end in a zero byte (find -print0)')
    .option('--base <folder>', 'names are relative to this folder')
    .option('--include <glob>', 'take only these names; may be given again', several, [])
    .option('--exclude <glob>', 'leave these out; may be given again', several, [])
    .option('--full-names', 'keep the extension of the input: b.txt.json')
    .addOption(
      new Option('-j, --jobs <n>', 'worker threads (default: the cores)')
        .default(availableParallelism(), 'the cores')
        .argParser(number('--jobs')),
    )
    .addOption(
      new Option('--timeout <seconds>', 'give up a file after this time')
        .default(TIMEOUT_SECONDS)
        .argParser(number('--timeout')),
    )
    .option('--force', 'do again what is done')
    .option('--fail-fast', 'stop at the first fault')
    .addOption(
      new Option('--max-errors <n>', 'stop after more faults than this').argParser(number('--max-errors')),
    )
    .option('--shard <i/n>', 'do part i of n, by the hash of the names (1/1: all)')
    .addOption(
      new Option('--shards <n>', 'the same, i from SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX').argParser(
        number('--shards'),
      ),
    )
    .option('--pretty', 'indent the JSON')
    .option('--ascii', 'JSON in ASCII only, the rest as \\uXXXX')
    .option('-q, --quiet', 'nothing on stderr but errors')
    .addHelpText('after', NOTES)
    .action(async (paths: string[], flags: BatchFlags) => {
      const { batch } = await import('../batch/command.ts');
      await batch(paths, flags, cli);
    });
  addReadOptions(command);
}

/** Files a page, or one of the streams of lines. */
function formatsOf(value: string): Format[] {
  const formats = [...new Set(value.split(',').map((name) => formatNamed(name.trim(), known)))];
  if (formats.length > 1 && formats.some((one) => one === 'ndjson' || one === 'articles')) {
    throw batchErrors.formats(value);
  }
  return formats;
}
