import type { Command } from 'commander';
import { mergeShards } from '../batch/merge.ts';
import { printable } from '../printable.ts';
import { type Cli, write } from './io.ts';

export function configure(command: Command, cli: Cli): void {
  command
    .argument('<out>', 'the folder that the shards wrote to')
    .action(async (out: string) => merge(out, cli));
}

async function merge(out: string, { io }: Cli): Promise<void> {
  const { shards, rows, ledger } = await mergeShards(out);
  await write(io.stderr, `${shards} shards are whole: ${rows} inputs, in ${printable(ledger)}\n`);
}
