import { ROWS, tables } from './tables.ts';
import { emptyTally, type Tally, tallyBad } from './tally.ts';

/** EUC-TW, to weigh it only: a character of another plane than the first is written as U+FFFD. */
export function readEucTw(bytes: Uint8Array, from: number, to: number, out: Uint16Array): Tally {
  const { cns } = tables();
  const tally = emptyTally();
  const isHigh = (at: number) => at < to && bytes[at]! >= 0xa1 && bytes[at]! <= 0xfe;
  let at = from;
  while (at < to) {
    const byte = bytes[at]!;
    const unit = isHigh(at) && isHigh(at + 1) ? cns[(byte - 0xa1) * ROWS + bytes[at + 1]! - 0xa1]! : 0;
    const far = byte === 0x8e && isHigh(at + 1) && isHigh(at + 2) && isHigh(at + 3);
    if (byte > 0x7f && !unit && !far) tallyBad(tally, at, at + 1 === to);
    out[tally.units++] = byte < 0x80 ? byte : unit || 0xfffd;
    at += far ? 4 : unit ? 2 : 1;
  }
  return tally;
}
