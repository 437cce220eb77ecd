import type { Command } from 'commander';
import { encodingNamed } from '../decode/names.ts';
import type { Page } from '../page.ts';
import { explainPage, type ParseOptions } from '../parse.ts';
import { type Cli, write } from './io.ts';
import { printError } from './messages.ts';
import { addReadOptions, type ReadFlags } from './options.ts';
import { outline } from './outline.ts';
import { inputs } from './parse.ts';
import { readPageBytes } from './read-input.ts';
import { painter } from './style.ts';

export function configure(command: Command, cli: Cli): void {
  addReadOptions(command.argument('[files...]', 'pages; - for standard input'))
    .addHelpText(
      'after',
      '\nEach line of the page stands under its article with its number, what it was taken for (+ where it goes on\n' +
        'with the line before), and the rules that weighed most. Repairs stand below the line that they concern.',
    )
    .action((files: string[], flags: ReadFlags) => explainFiles(files, flags, cli));
}

async function explainFiles(files: readonly string[], flags: ReadFlags, cli: Cli): Promise<void> {
  if (flags.encoding !== undefined) encodingNamed(flags.encoding);
  const paths = inputs(files, cli);
  let shown = 0;
  for (const path of paths) {
    try {
      const bytes = await readPageBytes(path, cli.io, flags.maxBytes);
      await explained(bytes, { path, encoding: flags.encoding }, cli, 'stdout', flags.color);
      shown++;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') throw error;
      cli.exitCode = 1;
      await printError(error, cli.io, flags.color);
    }
  }
  if (shown === 0) cli.exitCode = 2;
}

/** Parses a page, and shows on one of the streams how it was read. */
export async function explained(
  bytes: Uint8Array,
  options: ParseOptions,
  cli: Cli,
  stream: 'stdout' | 'stderr',
  color?: boolean,
): Promise<Page> {
  const { page, trace } = await explainPage(bytes, options);
  const paint = await painter(cli.io, stream, color);
  await write(cli.io[stream], outline(page, trace, paint, cli.io.columns));
  return page;
}
