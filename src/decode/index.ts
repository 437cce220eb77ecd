/** Encodings: which one bytes are in, and their text with what was lost on the way. */
export { sniffBinary } from './binary.ts';
export { decode } from './decode.ts';
export { detectEncoding } from './detect.ts';
export { encodingNames } from './names.ts';
export { type DetectRow, detectRow } from './report.ts';
export type { Decoded, EncodingDetails, EncodingGuess, LineEnds, Method } from './types.ts';
