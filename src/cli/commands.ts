import type { Command } from 'commander';
import type { Cli } from './io.ts';

/** The module of a command: gives it its arguments, options and action. */
export interface CommandModule {
  configure(command: Command, cli: Cli): void;
}

export interface CommandEntry {
  name: string;
  summary: string;
  /** Called only when the command is wanted, so that start-up stays short. */
  load(): Promise<CommandModule>;
}

/** The commands beside the main job, as `--help` lists them. A new one is a line here and a file beside this one. */
export const commands: readonly CommandEntry[] = [
  { name: 'batch', summary: 'convert whole archives', load: () => import('./batch.ts') },
  { name: 'report', summary: 'sum up what a batch did', load: () => import('./report.ts') },
  {
    name: 'merge',
    summary: 'check the shards of a batch, and make one ledger',
    load: () => import('./merge.ts'),
  },
  {
    name: 'issue',
    summary: 'read the pages of one issue, articles put together over pages',
    load: () => import('./issue.ts'),
  },
  { name: 'explain', summary: 'show how a page was read, line by line', load: () => import('./explain.ts') },
  { name: 'detect', summary: 'tell the encoding of files', load: () => import('./detect.ts') },
  { name: 'schema', summary: 'print the JSON Schema of the output', load: () => import('./schema.ts') },
];

export const commandNames: readonly string[] = commands.map(({ name }) => name);
