import { openSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { type Entry, fromFdPromise, type ZipFile } from 'yauzl';
import { faults } from '../errors.ts';
import { type ByteName, fromBytes, toBytes } from '../name.ts';
import type { Input, Reading } from './input.ts';
import { faultInput, faultOf, isWanted, type Member } from './member.ts';

/** Pages pack 2 to 4 times smaller; deflate reaches 1032 on nothing but one byte. */
const MAX_RATIO = 100;
/** Below this size a high ratio does no harm: a page of rules and blanks. */
const RATIO_FROM_BYTES = 1 << 20;
/** Type of file in the upper half of the external attributes, where the ZIP was made on Unix (APPNOTE 4.4.15). */
const [TYPE_MASK, TYPE_LINK] = [0o170000, 0o120000];

/** The members of a ZIP in the order of its directory; each is unpacked to memory alone. */
export async function* zipMembers(
  path: ByteName,
  name: ByteName,
  prefix: ByteName,
  reading: Reading,
): AsyncGenerator<Input> {
  try {
    const options = { lazyEntries: true, decodeStrings: false, autoClose: true };
    const zip = await fromFdPromise(openSync(toBytes(path), 'r'), options);
    for await (const entry of zip.eachEntry()) {
      const inner = fromBytes(entry.fileNameRaw);
      const isLink = ((entry.externalFileAttributes >>> 16) & TYPE_MASK) === TYPE_LINK;
      const member = { inner, name: prefix + inner, size: entry.uncompressedSize, isLink };
      if (isWanted(member, reading)) yield await unpacked(zip, entry, member, reading);
    }
  } catch (error) {
    if (reading.mine(name)) yield { name, fault: faults.archive(reasonOf(error)) };
  }
}

async function unpacked(zip: ZipFile, entry: Entry, member: Member, reading: Reading): Promise<Input> {
  const ratio = Math.floor(entry.uncompressedSize / Math.max(1, entry.compressedSize));
  const isBomb = ratio > MAX_RATIO && entry.uncompressedSize > RATIO_FROM_BYTES;
  const fault =
    faultOf(member, reading) ??
    (entry.isEncrypted() ? faults.encrypted() : null) ??
    (isBomb ? faults.bomb(ratio) : null);
  if (fault) return faultInput(member, fault);
  try {
    const bytes = await bytesOf(await zip.openReadStreamPromise(entry));
    return { name: member.name, bytes, member: true };
  } catch (error) {
    return faultInput(member, faults.archive(reasonOf(error)));
  }
}

/** yauzl stops a stream that yields more than the directory says. */
async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
