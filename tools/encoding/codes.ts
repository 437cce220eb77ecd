import { spawnSync } from 'node:child_process';
import iconv from 'iconv-lite';

const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xfe;
const FIRST_TRAIL = 0x40;
const LAST_TRAIL = 0xfe;
/** Cells of a plane of CNS 11643. */
const PLANE = 94 * 94;
/** The index of 84 31 A4 37, which is U+FFFD itself. */
const REPLACEMENT = 39417;

/** A cell for every lead 81–FE and trail 40–FE, in this order; 0 where there is no character. */
function cells(read: (lead: number, trail: number) => number): Uint16Array {
  const codes: number[] = [];
  for (let lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
    for (let trail = FIRST_TRAIL; trail <= LAST_TRAIL; trail++) codes.push(read(lead, trail));
  }
  return Uint16Array.from(codes);
}

/** Two-byte codes of GB 18030 by ICU; all stand in the first plane. */
export function gbCodes(): Uint16Array {
  const decoder = new TextDecoder('gb18030');
  return cells((lead, trail) => {
    const text = decoder.decode(Uint8Array.of(lead, trail));
    return text.length === 1 && text !== '\uFFFD' ? text.charCodeAt(0) : 0;
  });
}

/** Two-byte codes of Big5-HKSCS by iconv-lite. A code of two units is 0xD800 + its index in `long`. */
export function big5Codes(): { codes: Uint16Array; long: string[] } {
  const long: string[] = [];
  const codes = cells((lead, trail) => {
    const text = iconv.decode(Buffer.from([lead, trail]), 'big5-hkscs');
    if (text.includes('\uFFFD') || text.charCodeAt(0) < 0x80) return 0;
    return text.length === 1 ? text.charCodeAt(0) : 0xd800 + long.push(text) - 1;
  });
  return { codes, long };
}

/** Planes 1 and 2 of CNS 11643 as EUC-TW writes them, rows and cells A1–FE in this order, by ICU's `uconv`. */
export function cnsCodes(): Uint16Array {
  const bytes: number[] = [];
  for (const prefix of [[], [0x8e, 0xa2]]) {
    for (let cell = 0; cell < PLANE; cell++)
      bytes.push(...prefix, 0xa1 + Math.floor(cell / 94), 0xa1 + (cell % 94), 0x0a);
  }
  const run = spawnSync('uconv', ['-f', 'euc-tw', '-t', 'utf-8', '--from-callback', 'substitute'], {
    input: Uint8Array.from(bytes),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`uconv (package icu-devtools) is needed: ${run.error ?? run.stderr}`);
  const chars = run.stdout.split('\n').slice(0, 2 * PLANE);
  return Uint16Array.from(chars, (char) => (char.length === 1 && char !== '\uFFFD' ? char.charCodeAt(0) : 0));
}

/**
 * Four-byte codes of the first plane as [index of the first code, its character, how many]; the index counts from
 * 81 30 81 30. Codes that ICU maps nowhere are in no range.
 */
export function gbRanges(): [number, number, number][] {
  const decoder = new TextDecoder('gb18030');
  const ranges: [number, number, number][] = [];
  for (let index = 0; index <= 39419; index++) {
    const text = decoder.decode(fourBytes(index));
    const code = text.charCodeAt(0);
    if (text.length !== 1 || (code === 0xfffd && index !== REPLACEMENT)) continue;
    const last = ranges.at(-1);
    if (last && last[0] + last[2] === index && last[1] + last[2] === code) last[2]++;
    else ranges.push([index, code, 1]);
  }
  return ranges;
}

function fourBytes(index: number): Uint8Array {
  const fourth = index % 10;
  const third = Math.floor(index / 10) % 126;
  const second = Math.floor(index / 1260) % 10;
  return Uint8Array.of(0x81 + Math.floor(index / 12600), 0x30 + second, 0x81 + third, 0x30 + fourth);
}
