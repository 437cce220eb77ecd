import { cnsUnit } from './cns.ts';
import { emptyTally, type Tally, tallyBad } from './tally.ts';

/** EUC-TW: plane 1 of CNS 11643 in two bytes, others in four. Those beyond plane 2 are replaced. */
export function readEucTw(bytes: Uint8Array, from: number, to: number, out: Uint16Array): Tally {
  const tally = emptyTally();
  const isHigh = (at: number) => at < to && bytes[at]! >= 0xa1 && bytes[at]! <= 0xfe;
  let at = from;
  while (at < to) {
    const byte = bytes[at]!;
    const far = byte === 0x8e && isHigh(at + 1) && isHigh(at + 2) && isHigh(at + 3);
    const near = isHigh(at) && isHigh(at + 1);
    const unit = far
      ? cnsUnit(bytes[at + 1]! - 0xa0, bytes[at + 2]!, bytes[at + 3]!)
      : near
        ? cnsUnit(1, byte, bytes[at + 1]!)
        : 0;
    if (byte > 0x7f && !unit) tallyBad(tally, at, at + 1 === to);
    out[tally.units++] = byte < 0x80 ? byte : unit || 0xfffd;
    at += far ? 4 : unit ? 2 : 1;
  }
  return tally;
}
