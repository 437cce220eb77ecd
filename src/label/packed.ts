import type { LabelModel } from './model.ts';

/** Weights have three decimals: they are kept as thousandths, in 16 bits each. */
const UNIT = 1000;
const FORBIDDEN = -0x8000;
/** Bytes in front of the grams: four numbers. */
const HEAD = 16;

/** A model in few bytes, so that it loads in a millisecond: what the build makes of `labels.json`. */
export function packBytes({ version, grams, weights, transition }: LabelModel): Uint8Array {
  const all = [...weights, ...transition].map((weight) =>
    weight === Number.NEGATIVE_INFINITY ? FORBIDDEN : Math.round(weight * UNIT),
  );
  if (all.some((weight) => weight < FORBIDDEN || weight > 0x7fff)) throw new Error('a weight is too large');
  const head = Uint32Array.of(weights.length, transition.length, grams.size, [...grams.values()][0] ?? 0);
  const names = Float64Array.from(grams.keys());
  return Buffer.concat([bytesOf(head), bytesOf(names), bytesOf(Int16Array.from(all)), Buffer.from(version)]);
}

/** Reads what `packBytes` wrote. */
export function unpackBytes(file: Uint8Array): LabelModel {
  const bytes = file.byteOffset % 8 ? Uint8Array.from(file) : file;
  const [weights, transition, names, first] = new Uint32Array(bytes.buffer, bytes.byteOffset, 4);
  const count = weights! + transition!;
  const grams = new Float64Array(bytes.buffer, bytes.byteOffset + HEAD, names!);
  const numbers = HEAD + 8 * names!;
  const all = Float64Array.from(new Int16Array(bytes.buffer, bytes.byteOffset + numbers, count));
  for (let i = 0; i < count; i++) all[i] = all[i] === FORBIDDEN ? Number.NEGATIVE_INFINITY : all[i]! / UNIT;
  return {
    version: Buffer.from(bytes.subarray(numbers + 2 * count)).toString(),
    grams: new Map(Array.from(grams, (gram, i) => [gram, first! + i])),
    weights: all.subarray(0, weights),
    transition: all.subarray(weights),
  };
}

const bytesOf = (array: Uint32Array | Float64Array | Int16Array) =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength);
