import { isUtf8 } from 'node:buffer';
import { gbBytes } from './gb-bytes.ts';
import { latinBytes } from './latin.ts';
import { chineseLimit } from './limits.ts';
import { breaksIn, rangesOf } from './lines.ts';
import { readers } from './readings.ts';
import { tables } from './tables.ts';
import { textFrom, weigh } from './tally.ts';
import type { EncodingDetails } from './types.ts';

type Double = NonNullable<EncodingDetails['double']>[number];

/** Text in `from` that was read as `as`. */
interface Mistake {
  from: 'UTF-8' | 'GB18030';
  as: 'GBK' | 'windows-1252';
  /** What the commonest characters, comma and full stop among them, become. */
  traces: string[];
  wayBack(text: string): Uint8Array | null;
}

const MISTAKES: Mistake[] = [
  { from: 'UTF-8', as: 'GBK', traces: ['锛', '銆', '紝', '鐨', '锟斤拷'], wayBack: gbBytes },
  {
    from: 'UTF-8',
    as: 'windows-1252',
    traces: ['ï¼', 'ã€', 'çš', 'ä¸', 'å›', 'æœ', 'ï¿½'],
    wayBack: latinBytes,
  },
  { from: 'GB18030', as: 'windows-1252', traces: ['£¬', '¡£', 'µÄ', '¡¢'], wayBack: latinBytes },
];

/** A line is turned back only where what comes out is cheaper by this many eighths of a bit a character. */
const GAIN = 3 * 8;

/** Lines with their ends; U+0085 is half a character here, no line end. */
const LINE = /[^\r\n]*(?:\r\n|\r|\n|$)/g;

/**
 * Text that was read in a wrong encoding and saved again, line by line: turned back where every character has its byte
 * again and the bytes are whole; named and left where some were lost.
 */
export function mendDouble(text: string): { text: string; double: Double[] } {
  const found = MISTAKES.filter(({ traces }) => traces.some((trace) => text.includes(trace)));
  const double: Double[] = [];
  let out = text;
  for (const mistake of found) {
    const { text: mended, changed, left } = mendLines(out, mistake);
    if (changed.length + left.length === 0) continue;
    out = mended;
    double.push({ from: mistake.from, as: mistake.as, mended: rangesOf(changed), left: rangesOf(left) });
  }
  return { text: out, double };
}

function mendLines(text: string, mistake: Mistake): { text: string; changed: number[]; left: number[] } {
  const changed: number[] = [];
  const left: number[] = [];
  let number = 1;
  const lines = (text.match(LINE) ?? []).map((line) => {
    const mended = turnBack(line, mistake);
    if (mended !== null) changed.push(number);
    else if (isMistaken(line, mistake)) left.push(number);
    number += breaksIn(mended ?? line);
    return mended ?? line;
  });
  return { text: lines.join(''), changed, left };
}

/** The line as it was meant; null where there is no exact way back, or nothing gained by it. */
function turnBack(line: string, { from, wayBack }: Mistake): string | null {
  if (!/[^\0-\x7f]{2}/.test(line)) return null;
  const bytes = wayBack(line);
  if (!bytes || (from === 'UTF-8' && !isUtf8(bytes))) return null;
  const out = new Uint16Array(bytes.length);
  const tally = readers[from](bytes, 0, bytes.length, out);
  const { mean, wide } = weigh(out, tally);
  if (tally.bad || mean > chineseLimit(wide)) return null;
  return mean + GAIN < meanOf(line) ? textFrom(out, tally.units) : null;
}

/** Two traces, or the sign of characters lost for good, in a line whose characters are too rare to be meant. */
function isMistaken(line: string, { traces }: Mistake): boolean {
  if (line.includes('锟斤拷') && traces.includes('锟斤拷')) return true;
  const met = traces.reduce((sum, trace) => sum + line.split(trace).length - 1, 0);
  return met > 1 && meanOf(line) > chineseLimit(line.length);
}

/** The cost of the average character of a text that is not ASCII. */
function meanOf(text: string): number {
  const { costs } = tables();
  let [sum, wide] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    sum += costs[unit]!;
    wide++;
  }
  return wide ? sum / wide : 0;
}
