import type { LabelModel } from './model.ts';

/** Bytes in front of the grams: five numbers, and one more to keep in step. */
const HEAD = 24;

/**
 * A model in few bytes, so that it loads in no time: what the build makes of `labels.json`. The lengths of the tables,
 * the unit and the number of the first gram, 32 bits each; the grams and the transitions, 64; the weights, 16; the
 * version.
 */
export function packBytes({ version, grams, weights, unit, transition }: LabelModel): Uint8Array {
  if (!(weights instanceof Int16Array)) throw new Error('only a model that is learned can be packed');
  const first = [...grams.values()][0] ?? 0;
  const head = Uint32Array.of(weights.length, transition.length, unit, grams.size, first, 0);
  return Buffer.concat([
    bytesOf(head),
    bytesOf(Float64Array.from(grams.keys())),
    bytesOf(transition),
    bytesOf(weights),
    Buffer.from(version),
  ]);
}

/** Reads what `packBytes` wrote: the tables are views of the file's bytes, where these stand in step. */
export function unpackBytes(file: Uint8Array): LabelModel {
  const bytes = file.byteOffset % 8 ? file.slice() : file;
  const { buffer, byteOffset } = bytes;
  const [weights, transition, unit, named, first] = new Uint32Array(buffer, byteOffset, 5);
  const grams = new Float64Array(buffer, byteOffset + HEAD, named!);
  const from = byteOffset + HEAD + 8 * named!;
  const at = from + 8 * transition!;
  return {
    version: Buffer.from(buffer, at + 2 * weights!, byteOffset + bytes.length - at - 2 * weights!).toString(),
    grams: new Map(Array.from(grams, (gram, i) => [gram, first! + i])),
    weights: new Int16Array(buffer, at, weights!),
    unit: unit!,
    transition: new Float64Array(buffer, from, transition!),
  };
}

const bytesOf = (array: Uint32Array | Int16Array | Float64Array) =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength);
