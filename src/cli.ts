import { Command, CommanderError } from 'commander';
import { commands } from './cli/commands.ts';
import { type Cli, type Io, processIo, safe } from './cli/io.ts';
import { printError } from './cli/messages.ts';
import { addParseOptions, type ParseFlags } from './cli/options.ts';
import { printableLines } from './printable.ts';
import { version } from './version.ts';

export type { Io } from './cli/io.ts';

const EXAMPLES = `
Examples:
  paperparse page.txt                                  the page's articles as JSON
  cat page.txt | paperparse | jq -r '.articles[].headline'
  paperparse page.txt --format markdown -o page.md     to read
  paperparse *.txt --format articles > articles.jsonl  an article a line
  paperparse explain page.txt                          how each line was read, and why

Exit codes: 0 done; 1 done, but some input failed or --strict found notes; 2 could not run.`;

/**
 * Runs the command line. Takes the arguments after the program's name; gives back the exit code: 0 done, 1 done with
 * faults, 2 could not run. Never throws and never ends the process.
 */
export async function runCli(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const cli: Cli = { io, exitCode: 0 };
  try {
    const program = await makeProgram(argv, cli);
    await program.parseAsync([...argv], { from: 'user' });
    return cli.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if ((error as NodeJS.ErrnoException).code === 'EPIPE') return cli.exitCode;
    const color = argv.includes('--no-color') ? false : undefined;
    await printError(error, io, color).catch(() => {});
    return 2;
  }
}

async function makeProgram(argv: readonly string[], cli: Cli): Promise<Command> {
  const program = settle(new Command('paperparse'), cli.io)
    .description('Reads the raw text of Chinese newspaper pages and gives back their articles.')
    .argument('[files...]', 'pages; - for standard input, and so is no file in a pipeline')
    .version(version)
    .enablePositionalOptions()
    .helpCommand('help [command]', 'show the help of a command')
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], flags: ParseFlags) => {
      const { parseFiles } = await import('./cli/parse.ts');
      if (flags.link) await (await import('./cli/issue.ts')).parseIssueFiles(files, flags, cli);
      else await parseFiles(files, flags, cli);
    });
  addParseOptions(program).option(
    '--link',
    'the files are pages of one issue: put articles together over pages (see the command issue)',
  );
  for (const { name, summary, load } of commands) {
    const command = program.command(name).description(summary);
    settle(command, cli.io);
    if (argv.includes(name)) (await load()).configure(command, cli);
  }
  return program;
}

/** Output by our streams; usage errors are thrown. */
function settle(command: Command, io: Io): Command {
  return command.exitOverride().configureOutput({
    writeOut: (text) => safe(io.stdout).write(text),
    writeErr: (text) => safe(io.stderr).write(text),
    outputError: (text, write) => write(`${printableLines(text.trimEnd())}\n`),
    getOutHelpWidth: () => io.columns ?? 100,
    getErrHelpWidth: () => io.columns ?? 100,
  });
}
