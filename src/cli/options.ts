import { type Command, Option } from 'commander';
import { type Format, formats } from '../emit/emit.ts';
import { errors } from '../errors.ts';
import { nearest } from './nearest.ts';

/** A page is 5–30 kB; the limit keeps a wrong file from filling the memory. */
const MAX_BYTES = 64 * 1024 * 1024;

/** What each command that reads files takes. */
export interface InputFlags {
  maxBytes: number;
  color?: boolean;
}

/** What each command that reads pages takes. */
export interface ReadFlags extends InputFlags {
  encoding?: string;
}

export interface ParseFlags extends ReadFlags {
  format: Format;
  output?: string;
  pretty?: boolean;
  ascii?: boolean;
  strict?: boolean;
  explain?: boolean;
  notes?: boolean;
  quiet?: boolean;
  link?: boolean;
}

export function addInputOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--max-bytes <n>', 'refuse input that is larger')
        .default(MAX_BYTES)
        .argParser((value) => wholeNumber('--max-bytes', value)),
    )
    .option('--color', 'colour even where the output is no terminal')
    .option('--no-color', 'no colour (NO_COLOR=1 does the same)');
}

export function addReadOptions(command: Command): Command {
  command.option('--encoding <name>', 'read the input in this encoding instead of detecting it');
  return addInputOptions(command);
}

export function addParseOptions(command: Command): Command {
  command
    .addOption(
      new Option('-f, --format <format>', `${formats.join(', ')}`).default('json').argParser(knownFormat),
    )
    .option('-o, --output <file>', 'write to a file, which appears only when it is whole')
    .option('--pretty', 'indent the JSON (on a terminal it is)')
    .option('--ascii', 'JSON in ASCII only, the rest as \\uXXXX')
    .option('--notes', 'print the notes on stderr: file:line: message [rule]')
    .option('--explain', 'show on stderr how the page was read')
    .option('--strict', 'exit 1 where text is missing, odd or guessed (notes gap, odd, guessed)')
    .option('-q, --quiet', 'nothing on stderr but errors');
  return addReadOptions(command);
}

function knownFormat(name: string): Format {
  return formatNamed(name, formats);
}

/** The format of that name, as people write it too, or `UserError`. */
export function formatNamed<T extends string>(name: string, known: readonly T[]): T {
  const format = known.find((one) => one === (SHORT.get(name) ?? name));
  if (!format) throw errors.format(name, known, nearest(name, known));
  return format;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['md', 'markdown'],
  ['jsonl', 'ndjson'],
]);

/** A whole number above 0 of an option, or `UserError`. */
export function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d{0,14}$/.test(value)) throw errors.number(option, value);
  return Number(value);
}
