import { readGb } from './gb.ts';
import { chineseLimit } from './limits.ts';
import { textFrom, weigh } from './tally.ts';

const ESC = 0x1b;
const SO = 0x0e;
const SI = 0x0f;
const TILDE = 0x7e;

/** Escape sequences (less ESC) and the encoding that each belongs to: RFC 1922, RFC 1557, RFC 1468. */
const SEQUENCES: { name: string; pattern: RegExp }[] = [
  { name: 'ISO-2022-CN', pattern: /^\$(?:[)][AGE]|\*H)/ },
  { name: 'ISO-2022-KR', pattern: /^\$\)C/ },
  { name: 'ISO-2022-JP', pattern: /^(?:\$[@B]|\([JI])/ },
];

/** What the escape sequences of 7-bit text say: the encoding's name, or null where there are none. */
export function escapesOf(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const escaped = text.split('\x1b').slice(1);
  const found = SEQUENCES.find(({ pattern }) => escaped.some((part) => pattern.test(part)));
  if (found) return found.name;
  const opened = text.match(/~\{(?:[!-w][!-~])+/g) ?? [];
  const closed = text.split('~}').slice(0, -1).map(pairsAtEnd);
  if ([opened.map((run) => run.slice(2)), closed].some(areHanzi)) return 'HZ-GB-2312';
  const shifted = text.split('\x0e').slice(1);
  return areHanzi(shifted.map((part) => PAIRS.exec(part)?.[0] ?? '')) ? 'ISO-2022-CN' : null;
}

const PAIRS = /^(?:[!-w][!-~])+/;

/** The pairs that a text ends with; a pattern would look for their beginning from each place anew. */
function pairsAtEnd(text: string): string {
  let from = text.length;
  while (from >= 2 && /[!-w]/.test(text[from - 2]!) && /[!-~]/.test(text[from - 1]!)) from -= 2;
  return text.slice(from);
}

/** True where runs of 7-bit pairs give Chinese characters: where one escape went bad the others tell. */
function areHanzi(runs: string[]): boolean {
  const bytes = Buffer.from(runs.join(''), 'latin1').map((byte) => byte | 0x80);
  const out = new Uint16Array(bytes.length);
  const { wide, mean } = weigh(out, readGb(bytes, 0, bytes.length, out));
  return wide > 0 && mean <= chineseLimit(wide);
}

export interface SevenBitText {
  text: string;
  bad: number;
  /** Byte offset of the first bad byte, −1 where there is none. */
  firstBad: number;
}

/** HZ (RFC 1843): `~{` begins GB 2312, `~}` ends it, `~~` is a tilde, `~` at a line's end joins the lines. */
export function readHz(bytes: Uint8Array): SevenBitText {
  return read(bytes, (state, at) => {
    if (bytes[at] === 0x0a) state.shifted = false;
    if (bytes[at] !== TILDE) return 0;
    const next = bytes[at + 1];
    if (!state.shifted && next === TILDE) return state.put(TILDE, 2);
    if (!state.shifted && next === 0x0a) return 2;
    if (next !== (state.shifted ? 0x7d : 0x7b)) return 0;
    state.shifted = !state.shifted;
    return 2;
  });
}

/** ISO-2022-CN (RFC 1922), its GB 2312 part; characters of CNS 11643 are replaced. */
export function readIso2022Cn(bytes: Uint8Array): SevenBitText {
  return read(bytes, (state, at) => {
    const byte = bytes[at]!;
    if (byte === 0x0a || byte === 0x0d) state.shifted = false;
    if (byte === SO || byte === SI) {
      state.shifted = byte === SO;
      return 1;
    }
    if (byte !== ESC) return 0;
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x29 || bytes[at + 2] === 0x2a)) {
      if (bytes[at + 2] === 0x29) state.known = bytes[at + 3] === 0x41;
      return 4;
    }
    return bytes[at + 1] === 0x4e ? state.lose(at, 4) : 0;
  });
}

interface State {
  shifted: boolean;
  /** False while a character set is set that is not GB 2312. */
  known: boolean;
  put(unit: number, length: number): number;
  lose(at: number, length: number): number;
}

/** Reads with a `take` that says how many bytes it took; 0 leaves the byte to the text. */
function read(bytes: Uint8Array, take: (state: State, at: number) => number): SevenBitText {
  const out = new Uint16Array(bytes.length);
  const pair = new Uint8Array(2);
  let [units, bad, firstBad] = [0, 0, -1];
  const state: State = {
    shifted: false,
    known: true,
    put: (unit, length) => {
      out[units++] = unit;
      return length;
    },
    lose: (at, length) => {
      if (bad++ === 0) firstBad = at;
      return state.put(0xfffd, length);
    },
  };
  for (let at = 0; at < bytes.length; ) {
    const taken = take(state, at);
    if (taken) at += taken;
    else if (!state.shifted || bytes[at]! <= 0x20) at += state.put(bytes[at]!, 1);
    else {
      pair[0] = bytes[at]! | 0x80;
      pair[1] = (bytes[at + 1] ?? 0) | 0x80;
      const read = state.known && at + 1 < bytes.length && readGb(pair, 0, 2, out.subarray(units));
      if (read && read.bad === 0) {
        units += read.units;
        at += 2;
      } else at += state.lose(at, at + 1 < bytes.length && bytes[at + 1]! > 0x20 ? 2 : 1);
    }
  }
  return { text: textFrom(out, units), bad, firstBad };
}
