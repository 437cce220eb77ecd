import type { Command } from 'commander';
import schema from '../schema.json' with { type: 'json' };
import { type Cli, write } from './io.ts';

export function configure(command: Command, cli: Cli): void {
  command.action(() => write(cli.io.stdout, `${JSON.stringify(schema, null, 2)}\n`));
}
