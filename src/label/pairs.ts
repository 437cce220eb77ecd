import type { Block } from '../block.ts';
import type { Echoes } from './echo.ts';
import type { PageStyle } from './style.ts';

/** What holds between a block and the one before, or between it and the text around. */
const SHAPES = ['indented', 'two-short', 'full', 'short', 'long'] as const;
const JOINTS = ['full-open', 'full-closed', 'short-open', 'short-closed'] as const;
const ECHO_STEPS = [0.001, 0.12, 0.25, 0.4, 0.6];

const joints = JOINTS.flatMap((joint) => SHAPES.map((shape) => `joint/${joint}-${shape}`));
const echoes = ['after', 'before'].flatMap((side) =>
  [...ECHO_STEPS, 'more'].map((upTo) => `echo/${side}-${upTo}`),
);

export const PAIR_FEATURES: readonly string[] = [
  ...joints,
  ...echoes,
  'same-line',
  'same-width',
  'quote/open',
  'bracket/open',
];

const ECHO = joints.length;
const SAME_LINE = ECHO + echoes.length;
const CLOSED = /[。！？；…!?;][”’」』）)"]*$/u;

export function pairFeatures(blocks: readonly Block[], i: number, style: PageStyle, echo: Echoes): number[] {
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
  return out;
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
