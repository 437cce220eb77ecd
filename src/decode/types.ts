import type { EncodingReport, Note } from '../page.ts';

/** One answer to "which encoding is this?". */
export interface EncodingGuess {
  /** Its usual name; of a family the narrowest that covers every byte seen (GB2312, GBK, GB18030). */
  name: string;
  /** 0…1; how calibrated it is stands in docs/encodings.md. */
  confidence: number;
  method: Method;
  /** True where a byte order mark says so. */
  bom: boolean;
  /** `zh` where the text reads as Chinese, `other` where it does not; absent where nothing tells. */
  language?: 'zh' | 'other';
}

/**
 * How it was found: by its byte order mark; as 7-bit text; by escape sequences; as strict UTF-8; by how common the
 * characters are that each encoding gives (`characters`); by chardet; line by line; or by the caller (`given`).
 */
export type Method = 'bom' | 'ascii' | 'escapes' | 'utf8' | 'characters' | 'chardet' | 'lines' | 'given';

export type LineEnds = 'LF' | 'CRLF' | 'CR' | 'mixed' | 'none';

/** All that is known of how the bytes were read; lines count from 1. */
export interface EncodingDetails extends EncodingReport {
  /** Where the first replaced character stands: byte offset in the file, line; null where there is none. */
  firstBad: { offset: number; line: number } | null;
  lineEnds: LineEnds;
  /** Where the name is `mixed`: the lines of each encoding, both ends included. */
  mixed?: { encoding: string; lines: LineRange[] }[];
  /** Where text had been read in a wrong encoding and saved again: `from` read as `as`. */
  double?: { from: string; as: string; mended: LineRange[]; left: LineRange[] }[];
}

export type LineRange = [from: number, to: number];

export interface Decoded {
  /** The text less its byte order mark; all else, line ends and NULs too, stands 1:1. */
  text: string;
  report: EncodingDetails;
  notes: Note[];
}
