import { TRAILS, tables } from './tables.ts';
import { emptyTally, type Tally, tallyBad } from './tally.ts';

const CORE = 1;
const HKSCS = 2;

let parts: Uint8Array | null = null;

/** Big5 and Big5-HKSCS. A bad lead byte is replaced alone, so that no line end is swallowed. */
export function readBig5(bytes: Uint8Array, from: number, to: number, out: Uint16Array): Tally {
  const { big5, big5Long } = tables();
  parts ??= Uint8Array.from(big5, (_, cell) => partOf(cell));
  const tally = emptyTally();
  let units = 0;
  let met = 0;
  let at = from;
  while (at < to) {
    const lead = bytes[at]!;
    if (lead < 0x80) {
      out[units++] = lead;
      at++;
      continue;
    }
    const trail = at + 1 < to ? bytes[at + 1]! : 0;
    const cell = (lead - 0x81) * TRAILS + trail - 0x40;
    const unit = trail >= 0x40 && lead > 0x80 && trail < 0xff ? big5[cell] : 0;
    if (!unit) {
      tallyBad(tally, at, at + 1 === to && lead > 0x80 && lead < 0xff);
      out[units++] = 0xfffd;
      at++;
      continue;
    }
    if (cell >= OUTER) tally.odd.push(at);
    met |= parts[cell]!;
    at += 2;
    if (unit >= 0xd800 && unit < 0xe000) {
      const long = big5Long[unit - 0xd800]!;
      out[units++] = long.charCodeAt(0);
      out[units++] = long.charCodeAt(1);
    } else {
      out[units++] = unit;
    }
  }
  return Object.assign(tally, { units, parts: met });
}

/** From C940 on stand the less common hanzi. */
const OUTER = (0xc9 - 0x81) * TRAILS;

/** Big5 proper, with the seven hanzi that Eten added (F9D6–F9DC): A140–A3BF, A440–C67E, C940–F9D5. */
function partOf(cell: number): number {
  const code = (0x81 + Math.floor(cell / TRAILS)) * 256 + 0x40 + (cell % TRAILS);
  const signs = code >= 0xa140 && code <= 0xa3bf;
  const common = code >= 0xa440 && code <= 0xc67e;
  return signs || common || (code >= 0xc940 && code <= 0xf9dc) ? CORE : HKSCS;
}
