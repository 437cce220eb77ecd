import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract, type Header } from 'tar-stream';
import { faults } from '../errors.ts';
import { type ByteName, fromText, toBytes } from '../name.ts';
import type { Input, Reading } from './input.ts';
import { faultInput, faultOf, isWanted } from './member.ts';
import { reasonOf } from './zip.ts';

/** Members that are no page and no fault. */
const PASSED_OVER = new Set<string>(['directory', 'pax-header', 'pax-global-header']);

/** The members of a tar, in its order, read as a stream: one is in memory at a time. */
export async function* tarMembers(
  path: ByteName,
  name: ByteName,
  prefix: ByteName,
  packed: boolean,
  reading: Reading,
): AsyncGenerator<Input> {
  // latin1 keeps the bytes of names; the package's types do not know the option.
  const tar = extract({ filenameEncoding: 'latin1' } as object);
  const file = createReadStream(toBytes(path));
  const members = tar as unknown as NodeJS.WritableStream;
  const unpacked = packed ? pipeline(file, createGunzip(), members) : pipeline(file, members);
  unpacked.catch(() => {});
  try {
    for await (const entry of tar) {
      const { header } = entry;
      const inner = innerName(header);
      const member = {
        ...{ inner, name: prefix + inner, size: header.size ?? 0 },
        isLink: header.type === 'symlink' || header.type === 'link',
      };
      const skipped = PASSED_OVER.has(header.type) || !isWanted(member, reading);
      const fault = skipped ? null : (faultOf(member, reading) ?? typeFault(header));
      if (fault) yield faultInput(member, fault);
      if (skipped || fault) entry.resume();
      else
        yield { name: member.name, bytes: await bytesOf(entry as AsyncIterable<Uint8Array>), member: true };
    }
    await unpacked;
  } catch (error) {
    if (reading.mine(name)) yield { name, fault: faults.archive(reasonOf(error)) };
  } finally {
    file.destroy();
  }
}

function innerName({ name, pax }: Header): ByteName {
  const { path } = (pax ?? {}) as { path?: string };
  // A pax header's name is always UTF-8, and decoded already. `./a/b.txt` is how `tar -c .` writes it.
  return (path === undefined ? name : fromText(path)).replace(/^(?:\.\/)+/, '');
}

function typeFault({ type }: Header) {
  return type === 'file' || type === 'contiguous-file' ? null : faults.special();
}

async function bytesOf(entry: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of entry) chunks.push(chunk);
  return Buffer.concat(chunks);
}
