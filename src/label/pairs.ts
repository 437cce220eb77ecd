import type { Block } from '../block.ts';
import { endsBetween, endsSentence } from '../text.ts';
import type { Echoes } from './echo.ts';
import type { GroupPlace } from './groups.ts';
import { FILLINGS, FIRST_LINES, fillingOf, type PageStyle } from './style.ts';
import type { Telling } from './told.ts';

/** What holds between a block and the one before, or between it and the text around. */
const SHAPES = ['indented', 'two-short', 'full', 'short', 'long'] as const;
const JOINTS = ['full-open', 'full-closed', 'short-open', 'short-closed'] as const;
const ECHO_STEPS = [0.001, 0.12, 0.25, 0.4, 0.6];

const joints = JOINTS.flatMap((joint) => SHAPES.map((shape) => `joint/${joint}-${shape}`));
const echoes = ['after', 'before'].flatMap((side) =>
  [...ECHO_STEPS, 'more'].map((upTo) => `echo/${side}-${upTo}`),
);

const PLACES = [0, 1, 2, 3, 4] as const;
const groups = PLACES.flatMap((top) => PLACES.map((bottom) => `group/${top}-${bottom}`));
const RELATIONS = ['same', 'deeper', 'higher', 'appears', 'vanishes', 'none'] as const;
const marks = ['before', 'behind'].flatMap((side) => RELATIONS.map((relation) => `mark/${side}-${relation}`));
const COMPARED = ['longer', 'shorter', 'alike'] as const;
const lengths = ['before', 'behind'].flatMap((side) => COMPARED.map((than) => `length/${side}-${than}`));
/** Steps of the log-odds that a block goes on with the text of the block before. */
const SEAM_STEPS = [-6, -4, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 4, 6];
const seams = ['before', 'behind'].flatMap((side) =>
  [...SEAM_STEPS, 'more'].map((upTo) => `seam/${side}-${upTo}`),
);
/** Steps of how much better the text goes on over a block, or from the one before the last, than in the order as it is. */
const SKIP_STEPS = [-6, -3, -1, 1, 3, 6];
const skips = ['over', 'from'].flatMap((side) =>
  [...SKIP_STEPS, 'more'].map((upTo) => `skip/${side}-${upTo}`),
);
/** Steps of the probability that a paragraph on a line of its own is cut off at its end, or begins inside one. */
const OPEN_STEPS = [0.05, 0.2, 0.5, 0.8, 0.95];
const insides = ['stops', 'stopped', 'begins'].flatMap((what) =>
  [...OPEN_STEPS, 'more'].map((upTo) => `inside/${what}-${upTo}`),
);
/** Steps of how much of a heading-like line a stretch of the page tells, and of what is lost where one tells it and the next. */
const TOLD_STEPS = [0.12, 0.25, 0.4];
const APART_STEPS = [0.001, 0.06, 0.12, 0.2, 0.3];
const DISTANCES = ['here', 'near', 'ahead', 'far-ahead', 'behind', 'far-behind'] as const;
const NEAR = 500;
const told = [
  ...DISTANCES.flatMap((where) => [...TOLD_STEPS, 'more'].map((upTo) => `told/${where}-${upTo}`)),
  ...['before', 'behind'].flatMap((side) =>
    ['weak', ...APART_STEPS, 'more'].map((upTo) => `apart/${side}-${upTo}`),
  ),
];
/** How a line and the one before fill their column, where all lines are as the paper broke them. */
const ENDS = ['open', 'closed'].flatMap((end) => FILLINGS.map((filling) => `${end}-${filling}`));
const firsts = FIRST_LINES.flatMap((page) =>
  ENDS.flatMap((before) => FILLINGS.map((own) => `first/${page}-${before}-${own}`)),
);
const SINGLE = ['same-line', 'same-width', 'quote/open', 'bracket/open', 'row-before', 'row-behind'] as const;

export const PAIR_FEATURES: readonly string[] = [
  ...joints,
  ...echoes,
  ...SINGLE,
  ...groups,
  ...marks,
  ...lengths,
  ...seams,
  ...skips,
  ...insides,
  ...told,
  ...firsts,
];

const ECHO = joints.length;
const SAME_LINE = ECHO + echoes.length;
const GROUP = SAME_LINE + SINGLE.length;
const MARK = GROUP + groups.length;
const LENGTH = MARK + marks.length;
const SEAM = LENGTH + lengths.length;
const SKIP = SEAM + seams.length;
const OPEN = SKIP + skips.length;
const TOLD = OPEN + insides.length;
const APART = TOLD + DISTANCES.length * (TOLD_STEPS.length + 1);
const FIRST = APART + 2 * (APART_STEPS.length + 2);

export interface Around {
  readonly style: PageStyle;
  readonly echo: Echoes;
  readonly groups: readonly GroupPlace[];
  readonly told: readonly (Telling | null)[];
  /** For each block the log-odds that it goes on with the text of the block before. */
  readonly seams: Float64Array;
  /** The same for the block before the last. */
  readonly skips: Float64Array;
  /** For each block the probabilities that it stops, and that it begins, inside a paragraph; where lines are not wrapped. */
  readonly inside: readonly { readonly stops: number; readonly begins: number }[] | null;
}

/** Numbers (indices into PAIR_FEATURES) of what holds at block `i`. */
export function pairFeatures(
  blocks: readonly Block[],
  i: number,
  { style, echo, groups: places, told: tellings, seams: seamsBefore, skips: skipsBefore, inside }: Around,
): number[] {
  const block = blocks[i]!;
  const before = blocks[i - 1];
  const out: number[] = [];
  if (before) {
    const full = style.lineWidths[i - 1]! > 0 && style.rowWidths[i - 1]! >= style.lineWidths[i - 1]! * 0.93;
    const closed = endsSentence(before.text);
    const joint = (full ? 0 : 2) + (closed ? 1 : 0);
    out.push(joint * SHAPES.length + shapeOf(block, style.rowWidths[i]!, style.lineWidths[i]!));
    if (style.kind === 'flat' && style.lineWidths[i]! > 0) out.push(firstOf(style, i, closed));
    if (block.part > 0) out.push(SAME_LINE);
    if (Math.abs(before.width - block.width) <= 1) out.push(SAME_LINE + 1);
    if (endsBetween(before.text, '“', '”')) out.push(SAME_LINE + 2);
    if (endsBetween(before.text, '（', '）')) out.push(SAME_LINE + 3);
    if (oneRow(before, block, style.lineWidths[i]!)) out.push(SAME_LINE + 4);
  }
  const next = blocks[i + 1];
  if (next && oneRow(block, next, style.lineWidths[i]!)) out.push(SAME_LINE + 5);
  if (block.text.length >= 3 && block.text.length <= 60) {
    out.push(
      ECHO + step(echo.after[i]!, ECHO_STEPS),
      ECHO + ECHO_STEPS.length + 1 + step(echo.before[i]!, ECHO_STEPS),
    );
  }
  const { fromTop, fromBottom } = places[i]!;
  out.push(GROUP + Math.min(fromTop, 4) * PLACES.length + Math.min(fromBottom, 4));
  const telling = tellings[i];
  if (telling) {
    out.push(TOLD + whereOf(telling.distance) * (TOLD_STEPS.length + 1) + step(telling.most, TOLD_STEPS));
    apart(out, tellings[i - 1], telling, 0);
    apart(out, telling, tellings[i + 1], 1);
  }
  if (i > 0) out.push(SEAM + step(seamsBefore[i]!, SEAM_STEPS));
  if (i + 1 < blocks.length) out.push(SEAM + SEAM_STEPS.length + 1 + step(seamsBefore[i + 1]!, SEAM_STEPS));
  if (i > 0 && next) {
    const over = skipsBefore[i + 1]! - Math.max(seamsBefore[i]!, seamsBefore[i + 1]!);
    out.push(SKIP + step(over, SKIP_STEPS));
  }
  if (i > 1) out.push(SKIP + SKIP_STEPS.length + 1 + step(skipsBefore[i]! - seamsBefore[i]!, SKIP_STEPS));
  if (inside) {
    out.push(OPEN + step(inside[i]!.stops, OPEN_STEPS));
    if (i > 0) out.push(OPEN + OPEN_STEPS.length + 1 + step(inside[i - 1]!.stops, OPEN_STEPS));
    out.push(OPEN + 2 * (OPEN_STEPS.length + 1) + step(inside[i]!.begins, OPEN_STEPS));
  }
  relate(out, block, before, 0);
  relate(out, block, blocks[i + 1], 1);
  return out;
}

/** The number of how line `i` and the one before, which ends a sentence or not, fill their column. */
function firstOf({ firstLines, needs, lineWidths }: PageStyle, i: number, closed: boolean): number {
  const filling = (at: number) => FILLINGS.indexOf(fillingOf(needs[at]!, lineWidths[at]! || lineWidths[i]!));
  const before = (closed ? FILLINGS.length : 0) + filling(i - 1);
  return FIRST + (FIRST_LINES.indexOf(firstLines) * ENDS.length + before) * FILLINGS.length + filling(i);
}

/** Whether two heading-like lines in a row are told in one stretch. */
function apart(
  out: number[],
  first: Telling | null | undefined,
  second: Telling | null | undefined,
  side: number,
): void {
  if (!first || !second) return;
  const weak = Math.min(first.most, second.most) < TOLD_STEPS[0]!;
  out.push(APART + side * (APART_STEPS.length + 2) + (weak ? 0 : 1 + step(second.apart, APART_STEPS)));
}

/** Where the stretch lies that tells a line: an index of DISTANCES. */
function whereOf(distance: number): number {
  if (distance === 0) return 0;
  if (Math.abs(distance) < NEAR / 2) return 1;
  return (distance > 0 ? 2 : 4) + (Math.abs(distance) < 2 * NEAR ? 0 : 1);
}

/** How mark and length of a heading line compare with those of the line at its side. */
function relate(out: number[], block: Block, other: Block | undefined, side: number): void {
  if (!other || block.text.length > 80) return;
  out.push(MARK + side * RELATIONS.length + relationOf(block.mark.length, other.mark.length));
  if (other.text.length > 80) return;
  const more = block.text.length - other.text.length;
  out.push(LENGTH + side * 3 + (more > 2 ? 0 : more < -2 ? 1 : 2));
}

function relationOf(own: number, other: number): number {
  if (own === 0 && other === 0) return 5;
  if (other === 0) return 3;
  if (own === 0) return 4;
  return own === other ? 0 : own > other ? 1 : 2;
}

/** True for two pieces that make up one printed row: extractors break rows at punctuation that is set close. */
function oneRow(left: Block, right: Block, lineWidth: number): boolean {
  const width = left.width + left.indent + right.width;
  return lineWidth > 0 && width >= lineWidth * 0.94 && width <= lineWidth * 1.08;
}

function shapeOf(block: Block, rowWidth: number, lineWidth: number): number {
  if (block.indent >= 1) return 0;
  if (!lineWidth) return block.text.length > 40 ? 4 : 3;
  if (rowWidth > lineWidth * 1.1) return 4;
  if (rowWidth >= lineWidth * 0.97) return 2;
  return rowWidth >= lineWidth - 2.5 && rowWidth <= lineWidth - 1.5 ? 1 : 3;
}

function step(value: number, steps: readonly number[]): number {
  const at = steps.findIndex((upTo) => value < upTo);
  return at < 0 ? steps.length : at;
}
