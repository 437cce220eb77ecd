import iconv from 'iconv-lite';
import type { Corpus } from './corpus.ts';
import type { Encoder } from './encoders.ts';
import { seeded } from './random.ts';

export type Fault = 'clean' | 'cut head' | 'cut tail' | '0.1 % bad' | '1 % bad' | 'ASCII first';
export const faults: Fault[] = ['clean', 'cut head', 'cut tail', '0.1 % bad', '1 % bad', 'ASCII first'];
export const lengths = [16, 32, 64, 256, 1024, 4096, 16384];

/** One file to be told. */
export interface Case {
  encoder: Encoder;
  length: number;
  fault: Fault;
  bytes: Buffer;
}

const HEAD = '<div class="page" id="p1">\n'.repeat(80).slice(0, 2048);

/** `count` files of an encoder, a length and a fault; the same at each run. Lines are taken whole and joined. */
export function makeCases(
  corpus: Corpus,
  encoder: Encoder,
  length: number,
  fault: Fault,
  count: number,
): Case[] {
  const random = seeded(length * 31 + faults.indexOf(fault));
  const cases: Case[] = [];
  while (cases.length < count) {
    const text = takeText(corpus[encoder.script], length, random, encoder);
    const bytes = damage(encoder, text, length, fault, random);
    if (bytes.length >= Math.min(length, 12) - 6 && tells(bytes, encoder))
      cases.push({ encoder, length, fault, bytes });
  }
  return cases;
}

/** False for 7-bit text, as a web address may be: ASCII is all that can be said of it. */
function tells(bytes: Buffer, { escaped, name }: Encoder): boolean {
  return escaped || /^UTF-(?:16|32)/.test(name) || bytes.some((byte) => byte > 0x7f);
}

/** Lines from a random place on, less what the encoding cannot write, with one of its marks near the start. */
function takeText(lines: string[], length: number, random: () => number, encoder: Encoder): string {
  let text = '';
  for (let i = Math.floor(random() * lines.length); text.length < length; i++)
    text += `${lines[i % lines.length]}\n`;
  const line = text.slice(Math.floor(random() * Math.min(40, text.indexOf('\n') / 2)));
  const marks = Array.from(encoder.marks ?? '');
  const marked = marks.length
    ? line.slice(0, 2) + marks[Math.floor(random() * marks.length)] + line.slice(2)
    : line;
  return writable(marked, encoder);
}

function writable(text: string, { name }: Encoder): string {
  const charset = /^(?:GB2312|GBK|Big5|HZ|ISO)/.exec(name)?.[0];
  if (!charset) return text;
  const target =
    charset === 'HZ' || charset === 'ISO' ? 'gb2312' : name.startsWith('Big5-') ? 'big5hkscs' : charset;
  return Array.from(text)
    .filter((c) => c < '\u0080' || iconv.decode(iconv.encode(c, target), target) === c)
    .join('');
}

/** Cut to at most `length` bytes at the edge of a character, then damaged. */
function damage(encoder: Encoder, text: string, length: number, fault: Fault, random: () => number): Buffer {
  const head = fault === 'ASCII first' ? HEAD : '';
  let low = 0;
  let high = Math.min(text.length, length);
  const size = (n: number) => encoder.encode(text.slice(0, n)).length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (size(middle) <= length) low = middle;
    else high = middle - 1;
  }
  if (isHighSurrogate(text, low - 1)) low--;
  const bytes = encoder.encode(head + text.slice(0, low));
  if (fault === 'cut head') return encoder.escaped ? bytes : bytes.subarray(1);
  if (fault === 'cut tail') return bytes.subarray(0, -1);
  const share = fault === '0.1 % bad' ? 0.001 : fault === '1 % bad' ? 0.01 : 0;
  return Buffer.from(bytes.map((byte) => (share && random() < share ? Math.floor(random() * 256) : byte)));
}

function isHighSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00;
}
