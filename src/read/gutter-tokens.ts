import { widthOf } from '../text.ts';

/** A printed line as `inThreads` takes it. */
export interface RowLine {
  /** Without outer white space. */
  readonly text: string;
  /** White space in front, in em. */
  readonly indent: number;
  /** Blank lines in front. */
  readonly blanks: number;
}

/** What stands between white space in a row. */
export interface Token {
  /** Offsets into the row's text. */
  readonly from: number;
  readonly to: number;
  /** In em. */
  readonly width: number;
  /** How many white-space characters stand in front. */
  readonly space: number;
  /** Letter-spaced characters taken together: the line is justified, its width tells nothing. */
  readonly stretched: boolean;
}

const INK = /\S+/g;
/** Justified lines are parted by the extractors into pieces of at most so many em (`到2027` is 3). */
const PIECE = 3;

/** The tokens of a row; runs of three or more tiny ones (`以 为 未 来`) are one stretched token. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(INK)) {
    const to = match.index + match[0].length;
    tokens.push({
      from: match.index,
      to,
      width: widthOf(match[0]),
      space: match.index - last,
      stretched: false,
    });
    last = to;
  }
  return tokens.length > 2 ? joinStretched(tokens) : tokens;
}

function joinStretched(tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    let end = i;
    while (end < tokens.length && isPiece(tokens[end]!) && (end === i || tokens[end]!.space === 1)) end++;
    if (end - i < 3) end = i + 1;
    out.push(end === i + 1 ? tokens[i]! : joined(tokens.slice(i, end)));
    i = end;
  }
  return out;
}

const isPiece = (token: Token) => token.width <= PIECE;

function joined(run: readonly Token[]): Token {
  const width = run.reduce((sum, token) => sum + token.width, 0);
  return { from: run[0]!.from, to: run.at(-1)!.to, width, space: run[0]!.space, stretched: true };
}
