import type { Command } from 'commander';
import { encodingNamed } from '../decode/names.ts';
import { toJson } from '../emit/json.ts';
import { errors } from '../errors.ts';
import { type Issue, issueArticleLines } from '../issue/issue.ts';
import { type PageFile, parseIssue } from '../issue/parse-issue.ts';
import { explained } from './explain.ts';
import type { Cli } from './io.ts';
import { printError } from './messages.ts';
import { addParseOptions, type ParseFlags } from './options.ts';
import { openOutput } from './output.ts';
import { inputs, tell } from './parse.ts';
import { readPageBytes } from './read-input.ts';

export function configure(command: Command, cli: Cli): void {
  addParseOptions(
    command.argument('[files...]', 'the pages of one issue, in any order, or one file of them all'),
  )
    .addHelpText(
      'after',
      '\nArticles that go on on another page (下转, 上接) are put together where both parts are among the files and\n' +
        'page number, headline and sentence agree; each place in the output tells its page. One document in JSON; with\n' +
        '--format articles an article a line.',
    )
    .action((files: string[], flags: ParseFlags) => parseIssueFiles(files, flags, cli));
}

/** The pages of one issue to one document. One bad file of many does not stop the rest. */
export async function parseIssueFiles(files: readonly string[], flags: ParseFlags, cli: Cli): Promise<void> {
  if (flags.encoding !== undefined) encodingNamed(flags.encoding);
  if (flags.format === 'markdown') throw errors.severalMarkdown();
  const read = await readAll(inputs(files, cli), flags, cli);
  if (read.length === 0) {
    cli.exitCode = 2;
    return;
  }
  const issue = await parseIssue(read, { encoding: flags.encoding });
  const output = await openOutput(flags.output, cli.io);
  try {
    await output.write(issueText(issue, flags, cli));
    await output.finish();
  } catch (error) {
    await output.abort();
    throw error;
  }
  for (const page of issue.pages) await tell(page, flags, cli);
}

async function readAll(paths: readonly string[], flags: ParseFlags, cli: Cli): Promise<PageFile[]> {
  const files: PageFile[] = [];
  for (const path of paths) {
    try {
      const bytes = await readPageBytes(path, cli.io, flags.maxBytes);
      if (flags.explain)
        await explained(bytes, { path, encoding: flags.encoding }, cli, 'stderr', flags.color);
      files.push({ path, bytes });
    } catch (error) {
      cli.exitCode = 1;
      await printError(error, cli.io, flags.color);
    }
  }
  return files;
}

function issueText(issue: Issue, { format, ascii, pretty, output }: ParseFlags, { io }: Cli): string {
  if (format === 'articles') {
    return issueArticleLines(issue)
      .map((line) => `${toJson(line, { ascii })}\n`)
      .join('');
  }
  const shown = format === 'json' && (pretty || (io.isTTY.stdout && output === undefined));
  return `${toJson(issue, { ascii, pretty: shown })}\n`;
}
