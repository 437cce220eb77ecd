import { type LineReading, readLine, rereadLine } from './line.ts';
import { breaksIn, rangesOf } from './lines.ts';
import { narrowName, type ReadingName } from './readings.ts';
import type { Reading } from './text.ts';
import type { LineRange } from './types.ts';

export interface ByLine extends Reading {
  /** The lines of each encoding, where there is more than one. */
  mixed?: { encoding: string; lines: LineRange[] }[];
}

/** A line that is not read as the file is. */
interface Change {
  from: number;
  to: number;
  reading: LineReading;
}

/** Looks again at the lines of a file where its reading is odd; null where each is best read as the file is. */
export function readByLine(bytes: Uint8Array, base: ReadingName, odd: readonly number[]): ByLine | null {
  const changes: Change[] = [];
  let done = 0;
  for (const at of odd) {
    if (at < done) continue;
    const [from, to] = lineAround(bytes, at);
    const reading = rereadLine(bytes.subarray(from, to), base);
    if (reading) changes.push({ from, to, reading });
    done = to;
  }
  return changes.length ? rebuild(bytes, base, changes) : null;
}

/** From behind the line end before `at` to behind the one after it; their bytes are in no character's middle. */
function lineAround(bytes: Uint8Array, at: number): [from: number, to: number] {
  let from = at;
  while (from > 0 && bytes[from - 1] !== 0x0a && bytes[from - 1] !== 0x0d) from--;
  let to = at;
  while (to < bytes.length && bytes[to] !== 0x0a && bytes[to] !== 0x0d) to++;
  if (bytes[to] === 0x0d && bytes[to + 1] === 0x0a) to++;
  return [from, Math.min(to + 1, bytes.length)];
}

function rebuild(bytes: Uint8Array, base: ReadingName, changes: Change[]): ByLine {
  const pieces: { at: number; reading: LineReading }[] = [];
  let from = 0;
  for (const change of [...changes, { from: bytes.length, to: bytes.length, reading: null }]) {
    if (change.from > from)
      pieces.push({ at: from, reading: readLine(bytes.subarray(from, change.from), base) });
    if (change.reading) pieces.push({ at: change.from, reading: change.reading });
    from = change.to;
  }
  const first = pieces.find(({ reading }) => reading.bad > 0);
  const mixed = linesOf(pieces.map(({ reading }) => reading));
  return {
    name: mixed.length > 1 ? 'mixed' : mixed[0]!.encoding,
    text: pieces.map(({ reading }) => reading.text).join(''),
    bad: pieces.reduce((sum, { reading }) => sum + reading.bad, 0),
    firstBad: first ? first.at + first.reading.firstBad : -1,
    odd: [],
    ...(mixed.length > 1 && { mixed }),
  };
}

/** The encodings of pieces and their lines, in the order of their first. */
function linesOf(readings: readonly LineReading[]): { encoding: string; lines: LineRange[] }[] {
  const found = new Map<ReadingName, { parts: number; lines: number[] }>();
  let line = 1;
  for (const { family, text, parts } of readings) {
    const breaks = breaksIn(text);
    const last = Math.max(line, line + breaks - (endsLine(text) ? 1 : 0));
    const entry = found.get(family) ?? { parts: 0, lines: [] };
    entry.parts |= parts;
    for (let n = line; n <= last; n++) entry.lines.push(n);
    found.set(family, entry);
    line += breaks;
  }
  return Array.from(found, ([family, { parts, lines }]) => ({
    encoding: narrowName(family, parts),
    lines: rangesOf(lines),
  }));
}

function endsLine(text: string): boolean {
  return /[\n\r]$/.test(text);
}
