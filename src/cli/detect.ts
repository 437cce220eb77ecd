import type { Command } from 'commander';
import stringWidth from 'string-width';
import { decode, detectEncoding } from '../decode/index.ts';
import { toJson } from '../emit/json.ts';
import type { EncodingReport } from '../page.ts';
import { printable } from '../printable.ts';
import { type Cli, write } from './io.ts';
import { printError } from './messages.ts';
import { addReadOptions, type ReadFlags } from './options.ts';
import { inputs } from './parse.ts';
import { readPageBytes } from './read-input.ts';

interface DetectFlags extends ReadFlags {
  json?: boolean;
}

/** What is told of a file. */
interface Detected {
  path: string;
  encoding: EncodingReport;
  /** All that it might be, the likeliest first. */
  candidates: readonly unknown[];
  lineEnds: LineEnds;
}

type LineEnds = 'LF' | 'CRLF' | 'CR' | 'mixed' | 'none';

export function configure(command: Command, cli: Cli): void {
  addReadOptions(command.argument('[files...]', 'pages; - for standard input'))
    .option('--json', 'a line of JSON for each file, with all candidates')
    .action((files: string[], flags: DetectFlags) => detectFiles(files, flags, cli));
}

async function detectFiles(files: readonly string[], flags: DetectFlags, cli: Cli): Promise<void> {
  const found: Detected[] = [];
  for (const path of inputs(files, cli)) {
    try {
      const bytes = await readPageBytes(path, cli.io, flags.maxBytes);
      found.push(detect(path, bytes, flags.encoding));
    } catch (error) {
      cli.exitCode = 1;
      await printError(error, cli.io, flags.color);
    }
  }
  if (found.length === 0) cli.exitCode = 2;
  else
    await write(cli.io.stdout, flags.json ? found.map((one) => `${toJson(one)}\n`).join('') : table(found));
}

function detect(path: string, bytes: Uint8Array, wanted?: string): Detected {
  const { text, report } = decode(bytes, { encoding: wanted });
  return { path, encoding: report, candidates: detectEncoding(bytes), lineEnds: lineEndsOf(text) };
}

function lineEndsOf(text: string): LineEnds {
  const kinds = new Set(text.match(/\r\n|\r|\n/g));
  if (kinds.size > 1) return 'mixed';
  const [only] = kinds;
  return only === undefined ? 'none' : only === '\n' ? 'LF' : only === '\r' ? 'CR' : 'CRLF';
}

function table(found: readonly Detected[]): string {
  const head = ['FILE', 'ENCODING', 'CONFIDENCE', 'METHOD', 'LINE ENDS', 'REPLACED'];
  const rows = found.map(({ path, encoding, lineEnds }) => [
    printable(path),
    encoding.name + (encoding.bom ? ' (BOM)' : ''),
    `${Math.round(encoding.confidence * 100)}%`,
    printable(encoding.method),
    lineEnds,
    String(encoding.replaced),
  ]);
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => stringWidth(row[column]!))));
  return all
    .map(
      (row) =>
        `${row
          .map((cell, i) => pad(cell, widths[i]!))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(width - stringWidth(cell));
}
