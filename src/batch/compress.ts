import * as zlib from 'node:zlib';
import { batchErrors } from './errors.ts';

export type Compression = 'none' | 'gz' | 'zst';

type Packer = (bytes: Uint8Array) => Buffer;

/** From Node 22.15 on. */
const { zstdCompressSync: zstd, zstdDecompressSync: unzstd } = zlib as {
  zstdCompressSync?: Packer;
  zstdDecompressSync?: Packer;
};

const plain: Packer = (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const packers: Record<Compression, Packer | undefined> = { none: plain, gz: zlib.gzipSync, zst: zstd };
const unpackers: Record<Compression, Packer | undefined> = {
  none: plain,
  gz: zlib.gunzipSync,
  zst: unzstd,
};

/** Packs bytes as a whole: members of gzip and frames of Zstandard may be put one behind another. */
export function pack(bytes: Uint8Array, compression: Compression): Buffer {
  return packers[compression]!(bytes);
}

export function unpack(bytes: Uint8Array, compression: Compression): Buffer {
  return unpackers[compression]!(bytes);
}

/** `.gz`, `.zst`, or nothing. */
export function packedSuffix(compression: Compression): string {
  return compression === 'none' ? '' : `.${compression}`;
}

/** The compression of an option. Throws `UserError` for one that this Node has not. */
export function compressionOf(name: string): Compression {
  const known = (Object.keys(packers) as Compression[]).filter((one) => packers[one] !== undefined);
  const found = known.find((one) => one === name);
  if (found === undefined) throw batchErrors.compression(name, known.join(', '));
  return found;
}
