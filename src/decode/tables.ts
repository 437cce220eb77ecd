import { readFileSync } from 'node:fs';
import { modelUrl, readModel } from '../models.ts';

/** Cells of a code table: leads 81–FE by trails 40–FE. */
export const TRAILS = 191;
const CELLS = 126 * TRAILS;
/** Rows and columns of a plane of CNS 11643, and how many planes there are here. */
export const ROWS = 94;
export const PLANES = 2;

export interface Tables {
  /** GB 18030 two-byte codes: the character of each cell, 0 where there is none. */
  gb: Uint16Array;
  /** Big5-HKSCS the same; D800 + n stands for `big5Long[n]`, which is two units long. */
  big5: Uint16Array;
  big5Long: string[];
  /** Planes 1 and 2 of CNS 11643, by rows; 0 where there is no character. */
  cns: Uint16Array;
  /** GB 18030 four-byte codes of the first plane: index of the first, its character, how many. */
  gbRanges: [number, number, number][];
  /** How rare each UTF-16 unit is in Chinese news, in eighths of a bit. */
  costs: Uint8Array;
}

let loaded: Tables | null = null;

/** Read from `encoding.bin` and `encoding.json` on first use; `tools/encoding/make-tables.ts` makes them. */
export function tables(): Tables {
  loaded ??= load();
  return loaded;
}

function load(): Tables {
  const bytes = new Uint8Array(readFileSync(modelUrl('encoding.bin')));
  const extras = readModel<Pick<Tables, 'big5Long' | 'gbRanges'>>('encoding.json');
  return {
    gb: new Uint16Array(bytes.buffer, 0, CELLS),
    big5: new Uint16Array(bytes.buffer, CELLS * 2, CELLS),
    cns: new Uint16Array(bytes.buffer, CELLS * 4, PLANES * ROWS * ROWS),
    costs: bytes.subarray(CELLS * 4 + PLANES * ROWS * ROWS * 2),
    ...extras,
  };
}
