import type { LabelModel } from './model.ts';

/** Weights have three decimals: they are kept as thousandths, in 16 bits each. */
const UNIT = 1000;
const FORBIDDEN = -0x8000;

/** A model in few bytes, so that it loads in a millisecond: what the build makes of `labels.json`. */
export function packBytes({ version, weights, transition }: LabelModel): Uint8Array {
  const all = [...weights, ...transition].map((weight) =>
    weight === Number.NEGATIVE_INFINITY ? FORBIDDEN : Math.round(weight * UNIT),
  );
  if (all.some((weight) => weight < FORBIDDEN || weight > 0x7fff)) throw new Error('a weight is too large');
  const head = Uint32Array.of(weights.length, transition.length);
  return Buffer.concat([bytesOf(head), bytesOf(Int16Array.from(all)), Buffer.from(version)]);
}

/** Reads what `packBytes` wrote. */
export function unpackBytes(file: Uint8Array): LabelModel {
  const bytes = file.byteOffset % 4 ? file.slice() : file;
  const [weights, transition] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  const count = weights! + transition!;
  const all = Float64Array.from(new Int16Array(bytes.buffer, bytes.byteOffset + 8, count));
  for (let i = 0; i < count; i++) all[i] = all[i] === FORBIDDEN ? Number.NEGATIVE_INFINITY : all[i]! / UNIT;
  return {
    version: Buffer.from(bytes.subarray(8 + 2 * count)).toString(),
    weights: all.subarray(0, weights),
    transition: all.subarray(weights),
  };
}

const bytesOf = (array: Uint32Array | Int16Array) =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength);
