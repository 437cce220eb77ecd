import type { ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import type { Label, LabelledBlock } from '../block.ts';
import { printable } from '../printable.ts';
import { saysNothing } from '../units/units.ts';

/** The widest name, `separator`, and its sign. */
const LABEL_WIDTH = 11;
/** Rules that are shown for a line, of those that speak for its label; the others weigh less. */
const REASONS = 3;

type Colour = 'cyan' | 'magenta' | 'blue' | 'green' | 'white' | 'gray';
const COLOURS: Partial<Record<Label, Colour>> = {
  headline: 'cyan',
  kicker: 'cyan',
  deck: 'cyan',
  column: 'magenta',
  summary: 'magenta',
  subhead: 'blue',
  byline: 'green',
  dateline: 'green',
  caption: 'green',
  credit: 'green',
  folio: 'gray',
  staff: 'gray',
};

/** One line of the page: its number, its label (`+` where it goes on), its text cut to fit, and its reasons below. */
export function blockLine(one: LabelledBlock, text: string, paint: ChalkInstance, columns: number): string {
  const { block, label, continues, confidence, because = [] } = one;
  const number = `L${block.line}`.padStart(6);
  const name = `${continues ? '+' : ' '}${saysNothing(block) ? block.kind : label}`.padEnd(LABEL_WIDTH);
  const percent = `${Math.round(confidence * 100)}%`.padStart(4);
  const start = `${number} ${name}${percent} `;
  const words = printable(text.slice(block.start, block.end));
  const line = `${paint.dim(number)} ${paint[COLOURS[label] ?? 'white'](name)}${paint.dim(percent)} ${fit(words, columns - start.length)}`;
  const speaking = because.filter(({ weight }) => weight > 0).slice(0, REASONS);
  const reasons = speaking.map(({ rule, weight }) => `${rule} +${weight.toFixed(1)}`);
  return reasons.length > 0
    ? `${line}\n${' '.repeat(start.length)}${paint.dim(printable(reasons.join(', ')))}`
    : line;
}

/** Cuts a long text in its middle, so that both its ends can be seen. */
function fit(text: string, columns: number): string {
  if (stringWidth(text) <= columns) return text;
  const half = Math.max(4, Math.floor((columns - 1) / 2));
  return `${take([...text], half).join('')}…${take([...text].reverse(), half)
    .reverse()
    .join('')}`;
}

/** As many of the first characters as fit. */
function take(characters: readonly string[], columns: number): string[] {
  let width = 0;
  const end = characters.findIndex((character) => {
    width += stringWidth(character);
    return width > columns;
  });
  return end < 0 ? [...characters] : characters.slice(0, end);
}
