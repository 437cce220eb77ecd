import type { Span } from '../page.ts';
import { type Line, readLines } from './lines.ts';
import { NOTHING } from './unseen.ts';

/** What extractors that write Markdown, HTML or LaTeX put around text, and no page prints. */
export interface WrittenSign {
  readonly kind: keyof typeof SIGN_KINDS;
  /** Where it stands (a pair of signs in two places), and what is read there, no longer than what it stands for. */
  readonly places: readonly { readonly span: Span; readonly read: string }[];
}

/** What a note says of the signs of each kind. */
export const SIGN_KINDS = {
  quoted: (n: number) => `${lines(n)} quoted; the signs (>) were left out`,
  italic: (n: number) => `${lines(n)} set in italics; the signs (*) were left out`,
  maths: (n: number) =>
    `${n === 1 ? 'a number is' : `${n} numbers are`} set as maths ($6 5 \\%$); read as text`,
  'heading-tag': (n: number) =>
    `${n === 1 ? 'a heading stands' : `${n} headings stand`} in tags (<h1>); read as # is`,
  'page-comment': (n: number) =>
    `${n === 1 ? 'a line stands' : `${n} lines stand`} in a comment (<!-- PageHeader="…" -->); read as text`,
} as const;

const lines = (n: number) => (n === 1 ? 'a line is' : `${n} lines are`);

/** The signs of a decoded text. Linear in the text. */
export function signsIn(text: string): WrittenSign[] {
  if (!MAY_HAVE.test(text)) return [];
  const all = readLines(text);
  const quoted = quotesIn(text, all);
  return [...quoted, ...all.flatMap((line) => inLine(text, line))];
}

const MAY_HAVE = /^[^\S\n\r]{0,8}>|\*\r?$|\$[ \t]?[-+\d]|<h[1-6]\b|<!-- ?Page/imu;

/** The signs of a Markdown quotation that a line begins with. */
const QUOTE = /^(?:>[ \t]?){0,3}>(?=[ \t\u3000]|$)/u;
/** No line is quoted deeper. */
const REACH = 8;
/** Where text is quoted that begins a line, and no number is compared. */
const QUOTED_TEXT = /^> [\p{Script=Han}“「《【（]/u;

/**
 * Where lines are quoted (`> …`): two or more in a row, or a paragraph by itself. One line among others may begin with a sign of
 * comparison that a column has cut off, or that a headline is set behind.
 */
function quotesIn(text: string, all: readonly Line[]): WrittenSign[] {
  const quoted = all.flatMap((line, at) => {
    const signs = QUOTE.exec(text.slice(line.start, Math.min(line.end, line.start + REACH)));
    return signs ? [{ at, line: line.line, span: [line.start, line.start + signs[0].length] as Span }] : [];
  });
  const inRow = (i: number, by: number) => quoted[i + by]?.line === quoted[i]!.line + by;
  const alone = (at: number) =>
    QUOTED_TEXT.test(text.slice(all[at]!.start, all[at]!.start + REACH)) &&
    (at === 0 || all[at]!.blanks > 0) &&
    (all[at + 1]?.blanks ?? 1) > 0;
  return quoted
    .filter(({ at }, i) => inRow(i, -1) || inRow(i, 1) || alone(at))
    .map(({ span }) => ({
      kind: 'quoted',
      places: [{ span, read: text.slice(...span).replaceAll('>', '') }],
    }));
}

/** Longer lines are no headings, and none of their ends is set in italics. */
const LONGEST = 400;

function inLine(text: string, { start, end, mark }: Line): WrittenSign[] {
  const line = text.slice(start, end);
  const found = line.length > LONGEST ? [] : [...italicsIn(line), ...(mark ? [] : tagsIn(line))];
  return [...found, ...mathsIn(line)].map(({ kind, places }) => ({
    kind,
    places: places.map(({ span: [from, to], read }) => ({ span: [start + from, start + to], read })),
  }));
}

/** What an opening sign stands behind: nothing, or the end of a sentence. */
const BEFORE_ITALIC = /[。！？；）)\s]/u;
const BLANK = /\s/u;

/** A line, or what stands behind its last sentence (a credit), in italics; `*` elsewhere hides a digit or a name. */
function italicsIn(line: string): WrittenSign[] {
  const close = line.length - 1;
  const open = line.endsWith('*') ? line.lastIndexOf('*', close - 1) : -1;
  if (open < 0 || (open > 0 && !BEFORE_ITALIC.test(line[open - 1]!))) return [];
  const inside = line.slice(open + 1, close);
  if (!/\p{Script=Han}/u.test(inside) || BLANK.test(inside[0]!) || BLANK.test(inside.at(-1)!)) return [];
  return [around('italic', line, open + 1, close, open)];
}

/** Signs on both sides of `line[from, to)`: from `start`, and up to the line's end. */
function around(
  kind: WrittenSign['kind'],
  line: string,
  from: number,
  to: number,
  start = 0,
  read = '',
): WrittenSign {
  return {
    kind,
    places: [
      { span: [start, from], read },
      { span: [to, line.length], read: '' },
    ],
  };
}

/** A number as MinerU and its like write it: `$1 2 . 5$`, `$65\%$`; each digit stays in its place. Other maths stays as it is. */
const NUMBER = /(?<![\w$\\])\$ {0,2}[-+]?\d[\d .,]{0,30}(?:\\?%)? {0,2}\$(?![\w$])/gu;

function mathsIn(line: string): WrittenSign[] {
  return [...line.matchAll(NUMBER)].map(({ index, 0: maths }) => ({
    kind: 'maths',
    places: [{ span: [index, index + maths.length], read: maths.replace(/[\s$\\]/gu, NOTHING) }],
  }));
}

/** A heading in tags of its own, none inside. */
const HEADING = /^<h([1-6])(?:\s[^<>]*)?>([^<>]+)<\/h\1>$/iu;
/** As many signs as the shortest tag has room for. */
const DEEPEST = 3;
/** What Azure's layout model says of a page's edges. */
const PAGE_COMMENT = /^<!-- ?Page(?:Header|Footer|Number)="([^"]+)" ?-->$/iu;

function tagsIn(line: string): WrittenSign[] {
  const level = HEADING.exec(line)?.[1];
  if (level) {
    const inside = line.indexOf('>') + 1;
    const mark = '#'.repeat(Math.min(+level, DEEPEST)).padEnd(inside);
    return [around('heading-tag', line, inside, line.lastIndexOf('<'), 0, mark)];
  }
  if (!PAGE_COMMENT.test(line)) return [];
  return [around('page-comment', line, line.indexOf('"') + 1, line.lastIndexOf('"'))];
}
