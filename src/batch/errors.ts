import { UserError } from '../errors.ts';
import type { Fault } from './row.ts';

/** What stops a batch, each with its way out. */
export const batchErrors = {
  nothing: () =>
    new UserError('nothing-to-do', 'no file was found in what was given; check the names, or see --include'),
  noPaths: () =>
    new UserError('no-paths', 'no input; give PATHS (folders, files, archives), or --files-from LIST'),
  inUse: (out: string, who: string) =>
    new UserError(
      'out-in-use',
      `${out}: another run works there (${who}); wait for it to end, or choose another place with -o`,
    ),
  formats: (formats: string) =>
    new UserError(
      'formats',
      `--format ${formats}: give json, markdown or both (a file a page), or ndjson or articles (one file)`,
    ),
  compression: (name: string, known: string) =>
    new UserError('compression', `--compress ${name}: this Node writes ${known}; choose one of them`),
  shard: (value: string) =>
    new UserError('shard', `--shard ${value}: wants i/n with i from 1 to n; write for example --shard 1/8`),
  shardCount: () =>
    new UserError(
      'shard-count',
      'JOB_COMPLETION_INDEX is set, but not how many there are; add --shards N with the Job’s completions',
    ),
  shardIndex: (count: number) =>
    new UserError(
      'shard-index',
      `--shards ${count}: which one is this? Set SLURM_ARRAY_TASK_ID or JOB_COMPLETION_INDEX, or give --shard i/${count}`,
    ),
  noLedger: (out: string) =>
    new UserError(
      'no-ledger',
      `${out}: holds no manifest.jsonl; give the folder that paperparse batch -o wrote to`,
    ),
  merge: (out: string, troubles: readonly string[]) =>
    new UserError('merge', `${out}: not merged. ${troubles.join('. ')}`),
  worker: (reason: string) =>
    new UserError(
      'worker',
      `the workers do not start (${reason}); install paperparse again, or free some memory`,
    ),
} as const;

/** The faults of one input, which do not stop a batch. */
export const faults = {
  timeout: (seconds: number): Fault => ({
    code: 'timeout',
    message: `took longer than ${seconds} s; look at it, or raise --timeout`,
  }),
  died: (reason: string): Fault => ({
    code: 'worker-died',
    message: `its worker died twice (${reason}); please report it with this file`,
  }),
  refused: (reason: string): Fault => ({ code: 'refused', message: `${reason}; rename it` }),
  link: (): Fault => ({
    code: 'link',
    message: 'is a link to a folder, which is not followed; give that folder as an input of its own',
  }),
  memberLink: (): Fault => ({
    code: 'link',
    message: 'is a link in an archive; unpack the archive to read it',
  }),
  special: (): Fault => ({
    code: 'special',
    message: 'is no file but a device, pipe or socket; leave it out',
  }),
  taken: (): Fault => ({
    code: 'name-taken',
    message: 'another input has the same output name; rename one of them, or use --full-names',
  }),
  archive: (reason: string): Fault => ({
    code: 'bad-archive',
    message: `cannot be read to its end (${reason}); test it with unzip -t or tar -t, and copy it anew`,
  }),
  encrypted: (): Fault => ({ code: 'encrypted', message: 'is encrypted; unpack it with its password' }),
  bomb: (ratio: number): Fault => ({
    code: 'bomb',
    message: `is packed ${ratio} times smaller than it is, as no text is; unpack it by hand if it is meant`,
  }),
  unwritable: (reason: string): Fault => ({
    code: 'unwritable',
    message: `its output cannot have this name (${reason}); rename it`,
  }),
} as const;
