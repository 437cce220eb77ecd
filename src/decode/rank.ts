import { narrowName, type ReadingName, readers, starts } from './readings.ts';
import { isPairFamily, type PairFamily, resync } from './resync.ts';
import { CUT_COST, meanCost, room, type Tally, type Weight, weigh } from './tally.ts';

/** One way to read a window of bytes, with what it costs. */
export interface Hypothesis {
  reading: ReadingName;
  /** The narrowest name of its family, by the window alone. */
  name: string;
  /** Bytes skipped at the start, where the head was cut inside a character. */
  skip: number;
  /** Of the whole window, in eighths of a bit. */
  cost: number;
  /** Of the average character that is not ASCII, in eighths of a bit. */
  mean: number;
  /** How many characters are not ASCII. */
  wide: number;
  tally: Tally;
}

/** Every reading of a window, the cheapest first. UTF-32 is tried only where NUL bytes are many: each unit begins with one. */
export function rankReadings(window: Uint8Array): Hypothesis[] {
  const out = room(window.length);
  const names = Object.keys(readers) as ReadingName[];
  const tried = isFullOfNuls(window) ? names : names.filter((name) => !name.startsWith('UTF-32'));
  const all = tried.map((name) => bestStart(name, window, out));
  return all.sort((a, b) => a.cost - b.cost);
}

/** One byte in eight, half of what UTF-32 has at least. */
const NULS = 8;

function isFullOfNuls(window: Uint8Array): boolean {
  const nuls = window.reduce((sum, byte) => sum + (byte === 0 ? 1 : 0), 0);
  return nuls * NULS >= window.length && nuls > 0;
}

function bestStart(reading: ReadingName, window: Uint8Array, out: Uint16Array): Hypothesis {
  let best: Hypothesis | null = null;
  for (const skip of starts[reading]) {
    if (skip > window.length) continue;
    const hypothesis = readFrom(skip, reading, window, out);
    if (!best || hypothesis.cost < best.cost) best = hypothesis;
  }
  return best!;
}

/** A window of at most this many bytes is also read with lost bytes stepped over: longer ones are told without. */
const SHORT = 256;

function readFrom(skip: number, reading: ReadingName, window: Uint8Array, out: Uint16Array): Hypothesis {
  const tally = readers[reading](window, skip, window.length, out);
  const straight = weigh(out, tally);
  const inStep =
    window.length <= SHORT && isPairFamily(reading) ? weighInStep(window.subarray(skip), reading) : straight;
  const { cost: own, mean, wide } = inStep.cost < straight.cost ? inStep : straight;
  const name = narrowName(reading, tally.parts);
  return { reading, name, skip, cost: own + skipCost(skip), mean, wide, tally };
}

/** What bytes weigh where lost ones are stepped over. */
function weighInStep(bytes: Uint8Array, family: PairFamily): Weight {
  const { cost, wideCost, wide, skips } = resync(bytes, family);
  return { cost, wideCost, wide, mean: meanCost(wideCost, wide, skips.length) };
}

/** One character cut off, whatever the bytes that are left of it; of two such the one that leaves less. */
function skipCost(skip: number): number {
  return skip && CUT_COST + skip;
}

/** GB and Big5 with lost bytes stepped over, the cheaper first. */
export function rankResynced(window: Uint8Array): Hypothesis[] {
  const families: PairFamily[] = ['GB18030', 'Big5-HKSCS'];
  const all = families.map((reading): Hypothesis => {
    const { cost, mean, wide } = weighInStep(window, reading);
    const tally = readers[reading](window, 0, window.length, new Uint16Array(window.length));
    return { reading, name: narrowName(reading, tally.parts), skip: 0, cost, mean, wide, tally };
  });
  return all.sort((a, b) => a.cost - b.cost);
}
