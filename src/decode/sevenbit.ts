import { cnsUnit } from './cns.ts';
import { foreignDecoder } from './iconv.ts';
import { TRAILS, tables } from './tables.ts';
import { textFrom } from './tally.ts';

const ESC = 0x1b;
const SO = 0x0e;
const SI = 0x0f;
const TILDE = 0x7e;

/** The character of two 7-bit bytes in a set; 0 where there is none. */
type CharacterSet = (row: number, cell: number) => number;

const gb2312: CharacterSet = (row, cell) => {
  const at = (row + 0x80 - 0x81) * TRAILS + cell + 0x80 - 0x40;
  return row > 0x20 && cell > 0x20 && cell < 0x7f ? tables().gb[at]! : 0;
};
const cns1: CharacterSet = (row, cell) => cnsUnit(1, row, cell);
const cns2: CharacterSet = (row, cell) => cnsUnit(2, row, cell);
const none: CharacterSet = () => 0;

export interface SevenBitText {
  text: string;
  bad: number;
  /** Byte offset of the first bad byte, −1 where there is none. */
  firstBad: number;
}

/** HZ (RFC 1843): `~{` begins GB 2312, `~}` ends it, `~~` is a tilde, `~` at a line's end joins the lines. */
export function readHz(bytes: Uint8Array): SevenBitText {
  return read(bytes, gb2312, (state, at) => {
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

/** What the last byte of `ESC $ )` names: GB 2312, ISO-IR-165 (not read here), plane 1 of CNS 11643. */
const SETS: Record<string, CharacterSet> = { A: gb2312, E: none, G: cns1 };

/** ISO-2022-CN (RFC 1922): GB 2312 and planes 1 and 2 of CNS 11643, the second by `ESC N`, a character at a time. */
export function readIso2022Cn(bytes: Uint8Array): SevenBitText {
  return read(bytes, gb2312, (state, at) => {
    const byte = bytes[at]!;
    if (byte === 0x0a || byte === 0x0d) state.shifted = false;
    if (byte === SO || byte === SI) return state.shift(byte === SO);
    if (byte !== ESC) return 0;
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x29 || bytes[at + 2] === 0x2a)) {
      if (bytes[at + 2] === 0x29) state.set = SETS[String.fromCharCode(bytes[at + 3]!)] ?? state.set;
      return 4;
    }
    if (bytes[at + 1] !== 0x4e) return 0;
    const unit = cns2(bytes[at + 2] ?? 0, bytes[at + 3] ?? 0);
    return unit ? state.put(unit, 4) : state.lose(at, 4);
  });
}

/** ISO-2022-KR (RFC 1557): KS X 1001 between SO and SI. */
export function readIso2022Kr(bytes: Uint8Array): SevenBitText {
  const korean = foreignDecoder('EUC-KR');
  const ksx1001: CharacterSet = (row, cell) => {
    const char = korean(Uint8Array.of(row | 0x80, cell | 0x80), true);
    return char.length === 1 && char !== '\uFFFD' ? char.charCodeAt(0) : 0;
  };
  return read(bytes, ksx1001, (state, at) => {
    const byte = bytes[at]!;
    if (byte === SO || byte === SI) return state.shift(byte === SO);
    return byte === ESC && bytes[at + 1] === 0x24 && bytes[at + 2] === 0x29 ? 4 : 0;
  });
}

interface State {
  shifted: boolean;
  set: CharacterSet;
  /** Each of these says how many bytes it took. */
  shift(shifted: boolean): number;
  put(unit: number, length: number): number;
  lose(at: number, length: number): number;
}

/** Reads with a `take` that says how many bytes it took; 0 leaves the byte to the text. */
function read(
  bytes: Uint8Array,
  set: CharacterSet,
  take: (state: State, at: number) => number,
): SevenBitText {
  const out = new Uint16Array(bytes.length);
  let [units, bad, firstBad] = [0, 0, -1];
  const state: State = {
    shifted: false,
    set,
    shift: (shifted) => {
      state.shifted = shifted;
      return 1;
    },
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
    at += taken || (state.shifted && bytes[at]! > 0x20 ? pair(state, bytes, at) : state.put(bytes[at]!, 1));
  }
  return { text: textFrom(out, units), bad, firstBad };
}

/** Two bytes as one character; a byte before white space is bad alone. */
function pair(state: State, bytes: Uint8Array, at: number): number {
  const next = bytes[at + 1] ?? 0;
  const unit = state.set(bytes[at]! & 0x7f, next & 0x7f);
  if (unit) return state.put(unit, 2);
  return state.lose(at, next > 0x20 ? 2 : 1);
}
