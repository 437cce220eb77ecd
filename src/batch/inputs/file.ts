import type { ByteName } from '../name.ts';
import type { Input, Reading } from './input.ts';
import { tarMembers } from './tar.ts';
import { zipMembers } from './zip.ts';

const ARCHIVE = /\.(?:(?<zip>zip)|(?<gz>tar\.gz|tgz)|(?<tar>tar))$/i;

export function isArchive(path: ByteName): boolean {
  return ARCHIVE.test(path);
}

/** A file as the one input that it is, or an archive as its members. */
export async function* fileInputs(path: ByteName, name: ByteName, reading: Reading): AsyncGenerator<Input> {
  if (isArchive(path)) yield* archiveInputs(path, name, `${name}/`, reading);
  else if (reading.wanted(name)) yield { name, path };
}

/** The members of an archive. Their names begin with `prefix`; its own name is for the fault of a broken one. */
export function archiveInputs(
  path: ByteName,
  name: ByteName,
  prefix: ByteName,
  reading: Reading,
): AsyncGenerator<Input> {
  const { zip, gz } = ARCHIVE.exec(path)?.groups ?? {};
  if (zip) return zipMembers(path, name, prefix, reading);
  return tarMembers(path, name, prefix, gz !== undefined, reading);
}
