import { chineseLimit } from './limits.ts';
import { MIXABLE } from './line.ts';
import { type ReadingName, readers } from './readings.ts';
import { type Weight, weigh } from './tally.ts';

/** More of the text than this must read as Chinese line by line; of other text it is under a quarter. */
const MOST = 0.6;

/**
 * The encoding of most lines, where a window reads as Chinese in no one encoding but nearly each of its lines does in
 * some; with the share of the text, in bytes that are not ASCII, that votes for it. Null where the text is not Chinese.
 */
export function voteByLine(window: Uint8Array): { reading: ReadingName; share: number } | null {
  const votes = new Map<ReadingName, number>();
  let all = 0;
  let from = 0;
  while (from < window.length) {
    const feed = window.indexOf(0x0a, from);
    const to = feed < 0 ? window.length : feed + 1;
    const line = window.subarray(from, to);
    const weight = line.reduce((sum, byte) => sum + (byte >> 7), 0);
    const reading = weight ? chineseReading(line) : null;
    if (reading) votes.set(reading, (votes.get(reading) ?? 0) + weight);
    all += weight;
    from = to;
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  const chinese = (first?.[1] ?? 0) + (second?.[1] ?? 0);
  return first && second && chinese > all * MOST ? { reading: first[0], share: first[1] / all } : null;
}

function chineseReading(line: Uint8Array): ReadingName | null {
  const out = new Uint16Array(line.length);
  let best: { reading: ReadingName; weight: Weight } | null = null;
  for (const reading of MIXABLE) {
    const weight = weigh(out, readers[reading](line, 0, line.length, out));
    if (!best || weight.cost < best.weight.cost) best = { reading, weight };
  }
  return best && best.weight.mean <= chineseLimit(best.weight.wide) ? best.reading : null;
}
