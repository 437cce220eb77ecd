import { createRequire } from 'node:module';
import type { analyse as Analyse } from 'chardet';
import { encodingNames } from './names.ts';
import type { EncodingGuess } from './types.ts';

/** chardet reads the whole of what it is given at some 2 MB/s. */
const WINDOW = 8192;

/** Encodings that are judged here and better. */
const OURS = /^(?:UTF-|ASCII|GB|Big5|ISO-2022-CN)/;

let analyse: typeof Analyse | null = null;

/** What chardet says of bytes that do not read as Chinese, best first. It is loaded on first use. */
export function foreignGuesses(bytes: Uint8Array): EncodingGuess[] {
  analyse ??= (createRequire(import.meta.url)('chardet') as { analyse: typeof Analyse }).analyse;
  return analyse(bytes.subarray(0, WINDOW))
    .filter(({ name }) => !OURS.test(name) && encodingNames.includes(name))
    .map(({ name, confidence }) => ({
      name,
      confidence: confidence / 100,
      method: 'chardet' as const,
      bom: false,
      language: 'other' as const,
    }));
}
