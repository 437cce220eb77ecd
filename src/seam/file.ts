import { Alphabet } from './alphabet.ts';
import type { NetworkData } from './network.ts';
import { Ngrams } from './ngrams.ts';

const MAGIC = 0x4d414553; // "SEAM", little endian

/** The networks of a seam model, by what they answer. */
export interface Networks {
  local: NetworkData;
  pair: NetworkData;
  open: NetworkData;
  orphan: NetworkData;
  follows: NetworkData;
}

interface Header {
  total: number;
  vocabulary: number;
  folds: number;
  slots: number;
  networks: Networks;
}

/**
 * The file of a model: magic, length of the header, the header (JSON, padded to 4 bytes), then little-endian the
 * vocabulary (16 bits each), the counts of all symbols (32 bits), the folds (16), the slots of the n-grams (16).
 */
export function packModel(ngrams: Ngrams, networks: Networks): Uint8Array {
  const { alphabet, counts, slots, total } = ngrams;
  const sizes = { vocabulary: alphabet.vocabulary.length, folds: alphabet.folds.length, slots: slots.length };
  const json = JSON.stringify({ total, ...sizes, networks } satisfies Header);
  const header = Buffer.from(json.padEnd(Math.ceil(json.length / 4) * 4), 'latin1');
  const lead = Buffer.from(Uint32Array.of(MAGIC, header.length).buffer);
  const parts = [
    lead,
    header,
    bytesOf(Uint32Array.from(counts)),
    bytesOf(alphabet.vocabulary),
    bytesOf(alphabet.folds),
    bytesOf(slots),
  ];
  return Buffer.concat(parts);
}

/** Reads what `packModel` wrote. */
export function unpackModel(file: Uint8Array): { ngrams: Ngrams; networks: Networks } {
  const bytes = file.byteOffset % 4 ? file.slice() : file;
  const [magic, length] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  if (magic !== MAGIC) throw new Error('this is no seam model');
  const json = Buffer.from(bytes.buffer, bytes.byteOffset + 8, length).toString('latin1');
  const header = JSON.parse(json) as Header;
  let at = bytes.byteOffset + 8 + length!;
  const counts = new Uint32Array(bytes.buffer, at, header.vocabulary + 2);
  at += counts.byteLength;
  const take = (n: number) => {
    const part = new Uint16Array(bytes.buffer, at, n);
    at += part.byteLength;
    return part;
  };
  const alphabet = new Alphabet(take(header.vocabulary), take(header.folds));
  const ngrams = new Ngrams(alphabet, new Float64Array(counts), header.total, take(header.slots));
  return { ngrams, networks: header.networks };
}

const bytesOf = (array: Uint8Array | Uint16Array | Uint32Array) =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength);
