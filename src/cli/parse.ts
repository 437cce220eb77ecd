import { encodingNamed } from '../decode/names.ts';
import { emitPieces } from '../emit/emit.ts';
import { errors } from '../errors.ts';
import type { Page } from '../page.ts';
import { parsePage } from '../parse.ts';
import { type Cli, write } from './io.ts';
import { countByAction, noteLine, pathLine, printError, weightyNotes } from './messages.ts';
import type { ParseFlags } from './options.ts';
import { type Output, openOutput } from './output.ts';
import { readPageBytes } from './read-input.ts';
import { painter } from './style.ts';

/** The main job: each file's page to the output. One bad file of many does not stop the rest. */
export async function parseFiles(files: readonly string[], flags: ParseFlags, cli: Cli): Promise<void> {
  const paths = inputs(files, cli);
  if (flags.encoding !== undefined) encodingNamed(flags.encoding);
  if (flags.format === 'markdown' && paths.length > 1) throw errors.severalMarkdown();
  const output = await openOutput(flags.output, cli.io);
  try {
    const written = await parseEach(paths, flags, cli, output);
    if (written === 0) cli.exitCode = 2;
    await (written === 0 ? output.abort() : output.finish());
  } catch (error) {
    await output.abort();
    throw error;
  }
}

/** The files given; standard input where there are none and it is no terminal. */
export function inputs(files: readonly string[], { io }: Cli): readonly string[] {
  if (files.length > 0) return files;
  if (io.isTTY.stdin) throw errors.noInput();
  return ['-'];
}

/** Gives back how many pages were written. */
async function parseEach(
  paths: readonly string[],
  flags: ParseFlags,
  cli: Cli,
  output: Output,
): Promise<number> {
  const pretty = flags.pretty || (cli.io.isTTY.stdout && flags.output === undefined);
  const style = { ascii: flags.ascii, pretty: pretty && paths.length === 1 };
  let written = 0;
  for (const path of paths) {
    let page: Page;
    try {
      page = await readPage(path, flags, cli);
    } catch (error) {
      cli.exitCode = 1;
      await printError(error, cli.io, flags.color);
      continue;
    }
    for await (const piece of emitPieces(page, flags.format, style)) await output.write(piece);
    await tell(page, flags, cli);
    written++;
  }
  return written;
}

async function readPage(path: string, flags: ParseFlags, cli: Cli): Promise<Page> {
  const bytes = await readPageBytes(path, cli.io, flags.maxBytes);
  const options = { path, encoding: flags.encoding };
  if (!flags.explain) return parsePage(bytes, options);
  const { explained } = await import('./explain.ts');
  return explained(bytes, options, cli, 'stderr', flags.color);
}

/** What goes to stderr about a page, and into the exit code. */
export async function tell(page: Pick<Page, 'source' | 'notes'>, flags: ParseFlags, cli: Cli): Promise<void> {
  const weighty = flags.strict ? weightyNotes(page) : [];
  if (weighty.length > 0) cli.exitCode = 1;
  if (flags.quiet || (!flags.notes && weighty.length === 0)) return;
  const paint = await painter(cli.io, 'stderr', flags.color);
  const path = page.source.path;
  const lines = flags.notes ? page.notes.map((note) => noteLine(path, note, paint)) : [];
  if (weighty.length > 0) {
    const hint = flags.notes ? '' : '; --notes shows them';
    lines.push(pathLine(path, `${countByAction(weighty)} left under --strict${hint}`, paint));
  }
  await write(cli.io.stderr, lines.map((line) => `${line}\n`).join(''));
}
