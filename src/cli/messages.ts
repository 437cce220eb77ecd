import type { ChalkInstance } from 'chalk';
import { UserError } from '../errors.ts';
import type { Note, Page } from '../page.ts';
import { printable, printableLines } from '../printable.ts';
import { type Io, write } from './io.ts';
import { painter } from './style.ts';

/** Notes of weight: something was lost, is odd, or was guessed. `--strict` fails on them. */
const WEIGHTY: ReadonlySet<Note['action']> = new Set(['gap', 'odd', 'guessed']);

/** Prints an error on stderr: a user's in one line, a bug with its stack. */
export async function printError(error: unknown, io: Io, color?: boolean): Promise<void> {
  const paint = await painter(io, 'stderr', color);
  const text =
    error instanceof UserError
      ? printable(error.message)
      : `this is a bug in paperparse; please report it with the page that shows it\n${stackOf(error)}`;
  await write(io.stderr, `${paint.red('error:')} ${text}\n`);
}

function stackOf(error: unknown): string {
  return printableLines(error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** `file:line: message [rule]` */
export function noteLine(path: string | null, note: Note, paint: ChalkInstance): string {
  const colour = WEIGHTY.has(note.action) ? paint.yellow : paint.green;
  const place = paint.bold(`${printable(path ?? '-')}:${note.line}:`);
  return `${place} ${colour(printable(note.message))} ${paint.dim(`[${printable(note.rule)}]`)}`;
}

/** `file: message` */
export function pathLine(path: string | null, message: string, paint: ChalkInstance): string {
  return `${paint.bold(`${printable(path ?? '-')}:`)} ${paint.yellow(printable(message))}`;
}

export function weightyNotes(page: Pick<Page, 'notes'>): Note[] {
  return page.notes.filter(({ action }) => WEIGHTY.has(action));
}

/** `2 gap, 1 odd` */
export function countByAction(notes: readonly Note[]): string {
  const counts = new Map<string, number>();
  for (const { action } of notes) counts.set(action, (counts.get(action) ?? 0) + 1);
  return [...counts].map(([action, count]) => `${count} ${action}`).join(', ');
}
