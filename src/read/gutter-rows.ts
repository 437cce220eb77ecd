import type { Token } from './gutter-tokens.ts';

/** How many rows before and behind tell which widths columns have. */
const REACH = 10;
/** Narrower than this (em), a token tells nothing about columns. */
const NARROW = 5;
/** Wider (em) is no column, but a paragraph set on one line. */
const WIDE = 45;
/** Lines of one column differ by so much (em): a closing mark pulled in, digits. */
const SLACK = 1.1;
/** A width is a column's where so many tokens near by have it. */
const ENOUGH = 3;
/** Weight of a part that looks like nothing, among lines that are wider (0, −0.3 and −0.6 tried: 0.1 % apart). */
const LOOSE = -0.3;
const SENTENCE_END = /[。！？；…：][”’」』）]*$|[）」』”]$/;

/** For each row the index of the tokens that begin a new column; found from the widths of the rows around. */
export function cutRows(rows: readonly (readonly Token[])[], texts: readonly string[]): number[][] {
  return rows.map((tokens, row) =>
    tokens.length > 1 && tokens.length <= 24 ? cutRow(tokens, texts[row]!, widthsNear(rows, row)) : [],
  );
}

const isColumnWide = (width: number) => width >= NARROW && width <= WIDE;

function widthsNear(rows: readonly (readonly Token[])[], row: number): number[] {
  const widths: number[] = [];
  for (let i = Math.max(0, row - REACH); i <= row + REACH && i < rows.length; i++) {
    if (i === row) continue;
    for (const token of rows[i]!) if (isColumnWide(token.width) && !token.stretched) widths.push(token.width);
  }
  return widths;
}

/** The best way to part a row: each part should be as wide as lines near by, each cut and inner space costs. */
function cutRow(tokens: readonly Token[], text: string, widths: readonly number[]): number[] {
  const best: { score: number; from: number }[] = [{ score: 0, from: 0 }];
  for (let end = 1; end <= tokens.length; end++) {
    best.push({ score: -Infinity, from: 0 });
    for (let from = Math.max(0, end - 8); from < end; from++) {
      const cost = from ? cutCost(tokens[from]!, text) : 0;
      const score = best[from]!.score - cost + partScore(tokens.slice(from, end), text, widths);
      if (score > best[end]!.score) best[end] = { score, from };
    }
  }
  const cuts: number[] = [];
  for (let at = best.at(-1)!.from; at > 0; at = best[at]!.from) cuts.unshift(at);
  const starts = [0, ...cuts, tokens.length];
  const wide = cuts.length && starts.slice(1).some((end, i) => widthOf(tokens.slice(starts[i], end)) > WIDE);
  return wide ? [] : cuts;
}

/** More spaces part more surely; a bracket behind a space mostly belongs to what is before it (`…电 （记者…）`). */
function cutCost({ space, from }: Token, text: string): number {
  return (space >= 4 ? 0 : space >= 2 ? 0.3 : 0.8) + (text[from] === '（' ? 1 : 0);
}

const widthOf = (part: readonly Token[]) => part.reduce((sum, token) => sum + token.width, 0);

function partScore(part: readonly Token[], text: string, widths: readonly number[]): number {
  const inner = part.slice(1).reduce((sum, token) => sum + 0.35 + Math.max(0, token.space - 1) * 0.5, 0);
  return fitOf(part, widthOf(part), text, widths) - inner;
}

function fitOf(part: readonly Token[], width: number, text: string, widths: readonly number[]): number {
  const like = (wanted: number) => widths.filter((other) => Math.abs(other - wanted) <= SLACK).length;
  if (isColumnWide(width) && like(width) >= ENOUGH) return 2;
  if (isColumnWide(width) && like(width + 2) >= ENOUGH) return 1.5;
  const widest = widths.some((other) => other > width && like(other) >= ENOUGH);
  if (part.some((token) => token.stretched) && widest) return 1.2;
  if (widest && SENTENCE_END.test(text.slice(part[0]!.from, part.at(-1)!.to))) return 0.6;
  return widest ? LOOSE : -1;
}
