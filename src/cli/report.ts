import type { Command } from 'commander';
import { ledgersOf, reportText, summarize } from '../batch/report.ts';
import { toJson } from '../emit/json.ts';
import { type Cli, write } from './io.ts';
import { wholeNumber } from './options.ts';

interface ReportFlags {
  json?: boolean;
  top: number;
}

export function configure(command: Command, cli: Cli): void {
  command
    .argument('<out>', 'the folder that paperparse batch wrote to')
    .option('--json', 'as JSON')
    .option('--top <n>', 'how many pages each list shows', (value) => wholeNumber('--top', value), 20)
    .action((out: string, flags: ReportFlags) => report(out, flags, cli));
}

/** What an archivist checks by hand first, the least sure pages on top. */
async function report(out: string, { json, top }: ReportFlags, { io }: Cli): Promise<void> {
  const ledgers = ledgersOf(out);
  const summary = await summarize(ledgers, top);
  const text = json ? `${toJson({ ...summary, ledgers }, { pretty: true })}\n` : reportText(summary, ledgers);
  await write(io.stdout, text);
}
