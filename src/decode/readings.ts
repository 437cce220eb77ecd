import { readBig5 } from './big5.ts';
import { readEucTw } from './euc-tw.ts';
import { readGb } from './gb.ts';
import type { Reader } from './tally.ts';
import { readUtf8 } from './utf8.ts';
import { readUtf16Be, readUtf16Le } from './utf16.ts';
import { readUtf32Be, readUtf32Le } from './utf32.ts';

export type ReadingName =
  | 'UTF-8'
  | 'GB18030'
  | 'Big5-HKSCS'
  | 'UTF-16LE'
  | 'UTF-16BE'
  | 'UTF-32LE'
  | 'UTF-32BE'
  | 'EUC-TW';

/** The encodings that are weighed against one another, each named for the widest of its family. */
export const readers: Record<ReadingName, Reader> = {
  'UTF-8': readUtf8,
  GB18030: readGb,
  'Big5-HKSCS': readBig5,
  'UTF-16LE': readUtf16Le,
  'UTF-16BE': readUtf16Be,
  'UTF-32LE': readUtf32Le,
  'UTF-32BE': readUtf32Be,
  'EUC-TW': readEucTw,
};

/** By how many bytes the start may be off where the head was cut inside a character; UTF-8 finds its own. */
export const starts: Record<ReadingName, number[]> = {
  'UTF-8': [0],
  GB18030: [0, 1],
  'Big5-HKSCS': [0, 1],
  'UTF-16LE': [0, 1],
  'UTF-16BE': [0, 1],
  'UTF-32LE': [0, 1, 2, 3],
  'UTF-32BE': [0, 1, 2, 3],
  'EUC-TW': [0, 1],
};

/** The narrowest name of a family that covers what was met (see `Tally.parts`). */
export function narrowName(name: ReadingName, parts: number): string {
  if (name === 'GB18030') return parts >= 4 ? 'GB18030' : parts >= 2 ? 'GBK' : 'GB2312';
  if (name === 'Big5-HKSCS') return parts >= 2 ? 'Big5-HKSCS' : 'Big5';
  return name;
}
