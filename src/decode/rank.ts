import { narrowName, type ReadingName, readers, starts } from './readings.ts';
import { type PairFamily, resync } from './resync.ts';
import { CUT_COST, room, type Tally, weigh } from './tally.ts';

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

/** Every reading of a window, the cheapest first. UTF-32 is tried only where there are NUL bytes. */
export function rankReadings(window: Uint8Array): Hypothesis[] {
  const out = room(window.length);
  const names = Object.keys(readers) as ReadingName[];
  const tried = window.includes(0) ? names : names.filter((name) => !name.startsWith('UTF-32'));
  const all = tried.map((name) => bestStart(name, window, out));
  return all.sort((a, b) => a.cost - b.cost);
}

function bestStart(reading: ReadingName, window: Uint8Array, out: Uint16Array): Hypothesis {
  let best: Hypothesis | null = null;
  for (const skip of starts[reading]) {
    if (skip > window.length) continue;
    const tally = readers[reading](window, skip, window.length, out);
    const { cost: own, mean, wide } = weigh(out, tally);
    const cost = own + skip * CUT_COST;
    const name = narrowName(reading, tally.parts);
    if (!best || cost < best.cost) best = { reading, name, skip, cost, mean, wide, tally };
  }
  return best!;
}

/** GB and Big5 with lost bytes stepped over, the cheaper first. */
export function rankResynced(window: Uint8Array): Hypothesis[] {
  const families: PairFamily[] = ['GB18030', 'Big5-HKSCS'];
  const all = families.map((reading): Hypothesis => {
    const { cost, wide, wideCost } = resync(window, reading);
    const tally = readers[reading](window, 0, window.length, new Uint16Array(window.length));
    return {
      reading,
      name: narrowName(reading, tally.parts),
      skip: 0,
      cost,
      mean: wideCost / wide,
      wide,
      tally,
    };
  });
  return all.sort((a, b) => a.cost - b.cost);
}
