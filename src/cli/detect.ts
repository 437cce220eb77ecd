import type { Command } from 'commander';
import { type DetectRow, detectEncoding, detectRow, type EncodingGuess } from '../decode/index.ts';
import { toJson } from '../emit/json.ts';
import { type Cli, write } from './io.ts';
import { printError } from './messages.ts';
import { addInputOptions, type InputFlags } from './options.ts';
import { inputs } from './parse.ts';
import { readInput } from './read-input.ts';
import { tableOf } from './table.ts';

interface DetectFlags extends InputFlags {
  json?: boolean;
}

type Detected = DetectRow & {
  /** All that it might be, the likeliest first. */
  candidates: EncodingGuess[];
};

const HEAD = ['FILE', 'ENCODING', 'CONFIDENCE', 'METHOD', 'LINE ENDS', 'DAMAGE'];

export function configure(command: Command, cli: Cli): void {
  addInputOptions(command.argument('[files...]', 'pages; - for standard input'))
    .option('--json', 'a line of JSON for each file, with all candidates')
    .action((files: string[], flags: DetectFlags) => detectFiles(files, flags, cli));
}

async function detectFiles(files: readonly string[], flags: DetectFlags, cli: Cli): Promise<void> {
  const rows: Detected[] = [];
  for (const path of inputs(files, cli)) {
    try {
      const bytes = await readInput(path, cli.io, flags.maxBytes);
      rows.push({ ...detectRow(path, bytes), candidates: detectEncoding(bytes) });
    } catch (error) {
      cli.exitCode = 1;
      await printError(error, cli.io, flags.color);
    }
  }
  if (rows.length === 0) cli.exitCode = 2;
  else if (flags.json) await write(cli.io.stdout, rows.map((row) => `${toJson(row)}\n`).join(''));
  else await write(cli.io.stdout, tableOf([HEAD, ...rows.map(cells)]));
}

function cells({ path, encoding, bom, confidence, method, lineEnds, damage }: Detected): string[] {
  const percent = `${Math.round(confidence * 100)}%`;
  return [path, bom ? `${encoding} (BOM)` : encoding, percent, method, lineEnds, damage];
}
