import iconv from 'iconv-lite';
import { ROWS, tables } from '../../src/decode/tables.ts';

export type Script = 'simplified' | 'traditional';

/** An encoding of the benchmark. */
export interface Encoder {
  name: string;
  script: Script;
  /** Characters that tell it from the narrower encodings of its family; one is put into each sample. */
  marks?: string;
  encode(text: string): Buffer;
  /** Escapes are lost where a head is cut off: no detector can tell what is left. */
  escaped?: boolean;
}

const byIconv = (name: string) => (text: string) => iconv.encode(text, name, { addBOM: false });

export const encoders: Encoder[] = [
  { name: 'UTF-8', script: 'simplified', encode: byIconv('utf8') },
  { name: 'UTF-8 (Traditional)', script: 'traditional', encode: byIconv('utf8') },
  { name: 'GB2312', script: 'simplified', encode: byIconv('gb2312') },
  { name: 'GBK', script: 'simplified', marks: '镕堃喆珺玥', encode: byIconv('gbk') },
  { name: 'GBK (Traditional)', script: 'traditional', encode: byIconv('gbk') },
  { name: 'GB18030', script: 'simplified', marks: '㛃䶮㙍𬭎𫖯', encode: byIconv('gb18030') },
  { name: 'Big5', script: 'traditional', encode: byIconv('big5') },
  { name: 'Big5-HKSCS', script: 'traditional', marks: '嘅哋喺咗嘢', encode: byIconv('big5hkscs') },
  { name: 'UTF-16LE', script: 'simplified', encode: byIconv('utf16le') },
  { name: 'UTF-16BE', script: 'traditional', encode: byIconv('utf16be') },
  { name: 'UTF-32LE', script: 'simplified', encode: byIconv('utf32le') },
  { name: 'UTF-32BE', script: 'traditional', encode: byIconv('utf32be') },
  { name: 'EUC-TW', script: 'traditional', encode: encodeEucTw },
  { name: 'HZ-GB-2312', script: 'simplified', escaped: true, encode: encodeHz },
  { name: 'ISO-2022-CN', script: 'simplified', escaped: true, encode: encodeIso2022Cn },
];

/** HZ (RFC 1843), each run of GB 2312 between `~{` and `~}`. */
export function encodeHz(text: string): Buffer {
  return shifted(text, '~{', '~}', (plain) => plain.replaceAll('~', '~~'));
}

/** ISO-2022-CN (RFC 1922): the set is named at the start of each line that needs it. */
export function encodeIso2022Cn(text: string): Buffer {
  const lines = text.split('\n').map((line) => {
    const body = shifted(line, '\x0e', '\x0f', (plain) => plain).toString('latin1');
    return body.includes('\x0e') ? `\x1b$)A${body}` : body;
  });
  return Buffer.from(lines.join('\n'), 'latin1');
}

function shifted(text: string, open: string, close: string, plain: (text: string) => string): Buffer {
  const parts = text.match(/[^\u0080-\uffff]+|[\u0080-\uffff]+/g) ?? [];
  const out = parts.map((part) => {
    if (part.charCodeAt(0) < 0x80) return plain(part);
    const bytes = iconv.encode(part, 'gb2312').map((byte) => byte & 0x7f);
    return open + Buffer.from(bytes).toString('latin1') + close;
  });
  return Buffer.from(out.join(''), 'latin1');
}

let cns: Map<string, number> | null = null;

/** EUC-TW, planes 1 and 2 of CNS 11643; what is in neither is left out. */
export function encodeEucTw(text: string): Buffer {
  const bytes = Array.from(text).flatMap((char) => {
    const cell = cnsCell(char);
    if (char < '\u0080') return [char.charCodeAt(0)];
    if (cell === undefined) return [];
    const plane = Math.floor(cell / (ROWS * ROWS));
    const code = [0xa1 + (Math.floor(cell / ROWS) % ROWS), 0xa1 + (cell % ROWS)];
    return plane ? [0x8e, 0xa1 + plane, ...code] : code;
  });
  return Buffer.from(bytes);
}

function cnsCell(char: string): number | undefined {
  cns ??= new Map(
    Array.from(tables().cns, (unit, cell) => [String.fromCharCode(unit), cell] as const).reverse(),
  );
  return cns.get(char);
}
