import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { errors } from '../../errors.ts';
import { type ByteName, fromText, toBytes, toText } from '../name.ts';
import { asFault } from '../row.ts';
import { archiveInputs, fileInputs, isArchive } from './file.ts';
import type { Input, Reading } from './input.ts';
import { listedNames } from './list.ts';
import { walk } from './walk.ts';

export interface Sources {
  /** Folders, files, archives, globs. */
  paths: readonly string[];
  /** A list of more of them; `-` for standard input. */
  filesFrom?: string;
  /** Names in the list end in a zero byte instead of a line end. */
  nul?: boolean;
  /** Names are relative to this folder. */
  base?: string;
  stdin: Readable;
}

/**
 * All inputs, in a fixed order. A folder or archive that is the only path gives names below itself: `a/b.txt`; else
 * names are relative to `base` or the working directory, and those outside lose their leading `/`, as with tar.
 */
export async function* inputsOf(sources: Sources, reading: Reading): AsyncGenerator<Input> {
  const { paths, filesFrom, base } = sources;
  const alone = paths.length === 1 && filesFrom === undefined && base === undefined;
  const root = fromText(resolve(base ?? '.'));
  for (const path of paths) yield* inputsAt(fromText(path), root, alone, reading);
  if (filesFrom === undefined) return;
  const stream = filesFrom === '-' ? sources.stdin : createReadStream(filesFrom);
  try {
    for await (const path of listedNames(stream, sources.nul ?? false)) {
      yield* inputsAt(path, root, false, reading);
    }
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw errors.noSuchFile(filesFrom);
    throw code && syscall ? errors.unreadable(filesFrom, code) : error;
  }
}

async function* inputsAt(
  path: ByteName,
  root: ByteName,
  alone: boolean,
  reading: Reading,
): AsyncGenerator<Input> {
  const found = await stat(toBytes(path)).catch(() => null);
  const name = nameBelow(root, path);
  if (found?.isDirectory()) yield* walk(path.replace(/\/+$/, ''), alone || !name ? '' : `${name}/`, reading);
  else if (found && alone && isArchive(path)) yield* archiveInputs(path, name, '', reading);
  else if (found) yield* fileInputs(path, name, reading);
  else yield* globbed(path, root, reading);
}

/** A pattern's files, sorted; a path that is neither file nor pattern is a fault. */
async function* globbed(path: ByteName, root: ByteName, reading: Reading): AsyncGenerator<Input> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  const pattern = toText(path);
  const files = isDynamicPattern(pattern) ? await glob(pattern, { expandDirectories: false }) : [];
  for (const file of files.map(fromText).sort()) yield* fileInputs(file, nameBelow(root, file), reading);
  if (files.length > 0) return;
  const name = nameBelow(root, path);
  if (reading.mine(name)) yield { name, fault: asFault(errors.noSuchFile(pattern), pattern) };
}

/** Bytes of a name are kept: node:path works on text, which latin1 is. */
function nameBelow(root: ByteName, path: ByteName): ByteName {
  const whole = path.startsWith('/') ? path : `${fromText(process.cwd())}/${path}`;
  const steps: string[] = [];
  for (const step of whole.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const absolute = `/${steps.join('/')}`;
  if (absolute === root) return '';
  return absolute.startsWith(`${root}/`) ? absolute.slice(root.length + 1) : absolute.slice(1);
}
