import { readGb } from './gb.ts';
import { chineseLimit } from './limits.ts';
import { weigh } from './tally.ts';

/** Escape sequences (less ESC) and the encoding that each belongs to: RFC 1922, RFC 1557, RFC 1468. */
const SEQUENCES: { name: string; pattern: RegExp }[] = [
  { name: 'ISO-2022-CN', pattern: /^\$(?:[)][AGE]|\*H)/ },
  { name: 'ISO-2022-KR', pattern: /^\$\)C/ },
  { name: 'ISO-2022-JP', pattern: /^(?:\$[@B]|\([JI])/ },
];

/** What the escape sequences of 7-bit text say: the encoding's name, or null where there are none. */
export function escapesOf(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const escaped = text.split('\x1b').slice(1);
  const found = SEQUENCES.find(({ pattern }) => escaped.some((part) => pattern.test(part)));
  if (found) return found.name;
  const opened = text.match(/~\{(?:[!-w][!-~])+/g) ?? [];
  const closed = text.split('~}').slice(0, -1).map(pairsAtEnd);
  if ([opened.map((run) => run.slice(2)), closed].some(areHanzi)) return 'HZ-GB-2312';
  const shifted = text.split('\x0e').slice(1);
  return areHanzi(shifted.map((part) => PAIRS.exec(part)?.[0] ?? '')) ? 'ISO-2022-CN' : null;
}

const PAIRS = /^(?:[!-w][!-~])+/;

/** The pairs that a text ends with; a pattern would look for their beginning from each place anew. */
function pairsAtEnd(text: string): string {
  let from = text.length;
  while (from >= 2 && /[!-w]/.test(text[from - 2]!) && /[!-~]/.test(text[from - 1]!)) from -= 2;
  return text.slice(from);
}

/** True where runs of 7-bit pairs give Chinese characters: where one escape went bad the others tell. */
function areHanzi(runs: string[]): boolean {
  const bytes = Buffer.from(runs.join(''), 'latin1').map((byte) => byte | 0x80);
  const out = new Uint16Array(bytes.length);
  const { wide, mean } = weigh(out, readGb(bytes, 0, bytes.length, out));
  return wide > 0 && mean <= chineseLimit(wide);
}
