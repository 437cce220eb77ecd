import { sniffBinary } from './binary.ts';
import { decode } from './decode.ts';
import type { EncodingDetails, LineEnds } from './types.ts';

/** What `paperparse detect` says of one file. */
export interface DetectRow {
  path: string;
  /** The encoding, `mixed`, or the kind of a binary file. */
  encoding: string;
  confidence: number;
  method: string;
  bom: boolean;
  lineEnds: LineEnds;
  /** In plain words; `none` where every byte was read. */
  damage: string;
  /** All that is known; null for a binary file. */
  report: EncodingDetails | null;
}

/** One row for one file's bytes. Never throws for what the bytes hold. */
export function detectRow(path: string, bytes: Uint8Array): DetectRow {
  const binary = sniffBinary(bytes);
  if (binary) {
    const damage = `no text: ${binary.advice}`;
    return {
      path,
      encoding: binary.kind,
      confidence: 1,
      method: 'signature',
      bom: false,
      lineEnds: 'none',
      damage,
      report: null,
    };
  }
  const { report } = decode(bytes);
  const { name: encoding, confidence, method, bom, lineEnds } = report;
  return { path, encoding, confidence, method, bom, lineEnds, damage: damageOf(report), report };
}

function damageOf({ replaced, firstBad }: EncodingDetails): string {
  if (!replaced || !firstBad) return 'none';
  return `${replaced} replaced, first at byte ${firstBad.offset}, line ${firstBad.line}`;
}
