import type { Block } from '../block.ts';
import type { Echoes } from './echo.ts';
import type { GroupPlace } from './groups.ts';
import type { PageStyle } from './style.ts';

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
const SINGLE = ['same-line', 'same-width', 'quote/open', 'bracket/open'] as const;

export const PAIR_FEATURES: readonly string[] = [
  ...joints,
  ...echoes,
  ...SINGLE,
  ...groups,
  ...marks,
  ...lengths,
];

const ECHO = joints.length;
const SAME_LINE = ECHO + echoes.length;
const GROUP = SAME_LINE + SINGLE.length;
const MARK = GROUP + groups.length;
const LENGTH = MARK + marks.length;
const CLOSED = /[。！？；…!?;][”’」』）)"]*$/u;

export interface Around {
  readonly style: PageStyle;
  readonly echo: Echoes;
  readonly groups: readonly GroupPlace[];
}

/** Numbers (indices into PAIR_FEATURES) of what holds at block `i`. */
export function pairFeatures(
  blocks: readonly Block[],
  i: number,
  { style, echo, groups: places }: Around,
): number[] {
  const block = blocks[i]!;
  const before = blocks[i - 1];
  const out: number[] = [];
  if (before) {
    const full =
      style.lineWidths[i - 1]! > 0 && before.width + before.indent >= style.lineWidths[i - 1]! * 0.93;
    const joint = (full ? 0 : 2) + (CLOSED.test(before.text.slice(-4)) ? 1 : 0);
    out.push(joint * SHAPES.length + shapeOf(block, style.lineWidths[i]!));
    if (block.part > 0) out.push(SAME_LINE);
    if (Math.abs(before.width - block.width) <= 1) out.push(SAME_LINE + 1);
    if (opens(before.text, '“', '”')) out.push(SAME_LINE + 2);
    if (opens(before.text, '（', '）')) out.push(SAME_LINE + 3);
  }
  if (block.text.length >= 3 && block.text.length <= 60) {
    out.push(ECHO + step(echo.after[i]!), ECHO + ECHO_STEPS.length + 1 + step(echo.before[i]!));
  }
  const { fromTop, fromBottom } = places[i]!;
  out.push(GROUP + Math.min(fromTop, 4) * PLACES.length + Math.min(fromBottom, 4));
  relate(out, block, before, 0);
  relate(out, block, blocks[i + 1], 1);
  return out;
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

function shapeOf(block: Block, lineWidth: number): number {
  if (block.indent >= 1) return 0;
  if (!lineWidth) return block.text.length > 40 ? 4 : 3;
  if (block.width > lineWidth * 1.1) return 4;
  if (block.width >= lineWidth * 0.97) return 2;
  return block.width >= lineWidth - 2.5 && block.width <= lineWidth - 1.5 ? 1 : 3;
}

function opens(text: string, open: string, close: string): boolean {
  return text.lastIndexOf(open) > text.lastIndexOf(close);
}

function step(value: number): number {
  const at = ECHO_STEPS.findIndex((upTo) => value < upTo);
  return at < 0 ? ECHO_STEPS.length : at;
}
