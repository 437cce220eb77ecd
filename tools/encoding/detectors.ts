import chardet from 'chardet';
import jschardet from 'jschardet';
import { detectEncoding } from '../../src/decode/index.ts';

/** Something that names the encoding of bytes. */
export interface Detector {
  name: string;
  detect(bytes: Buffer): string | null;
}

export const detectors: Detector[] = [
  { name: 'paperparse', detect: (bytes) => detectEncoding(bytes)[0]!.name },
  { name: 'chardet', detect: (bytes) => chardet.detect(bytes) },
  { name: 'jschardet', detect: (bytes) => jschardet.detect(bytes).encoding },
];

/** Names of one family read the same bytes the same way, so each stands for all: GB 2312 ⊂ GBK ⊂ GB 18030. */
export function familyOf(name: string | null): string {
  const key = (name ?? 'none').toLowerCase().replace(/ \(.*|[^a-z0-9(]/g, '');
  if (/^(?:gb|euccn|cp936)/.test(key)) return 'gb';
  if (/^(?:big5|cp950)/.test(key)) return 'big5';
  if (/^hz/.test(key)) return 'hz';
  return key;
}
