import type { Block } from '../block.ts';
import { INDENT } from '../read/row-widths.ts';
import { repeatedLabel } from '../rules/lines/texts.ts';
import { endsSentence } from '../text.ts';

interface Repeated {
  readonly at: number;
  /** Another such line stands between it and the like one before or behind: 案情回放 and 律师说法 are an article's subheads. */
  readonly byTurns: boolean;
}

/** Lines that stand on the page more than once, word for word, as labels do. */
export function repeatedIn(blocks: readonly Block[]): Repeated[] {
  const places = new Map<string, number[]>();
  for (const [i, { text, part }] of blocks.entries()) {
    if (part || blocks[i + 1]?.part || !repeatedLabel.test(text)) continue;
    const own = places.get(text);
    if (own) own.push(i);
    else places.set(text, [i]);
  }
  const repeated = [...places.values()].filter((own) => own.length > 1);
  const order = new Map(
    repeated
      .flat()
      .sort((a, b) => a - b)
      .map((at, nth) => [at, nth]),
  );
  return repeated.flatMap((own) => {
    const byTurns = order.get(own.at(-1)!)! - order.get(own[0]!)! >= own.length;
    return own.map((at) => ({ at, byTurns }));
  });
}

/** In characters. */
const LONGEST_TITLE = 40;

/** Whether the line above or below may be a heading; what stands between two texts may be a subhead. */
export function besideHeading(blocks: readonly Block[], at: number, wrapped: boolean): boolean {
  const [above, below, next] = [blocks[at - 1], blocks[at + 1], blocks[at + 2]];
  const isShort = (line?: Block) =>
    line !== undefined &&
    line.text !== blocks[at]!.text &&
    line.text.length <= LONGEST_TITLE &&
    !endsSentence(line.text);
  if (isShort(above)) return true;
  return isShort(below) && (!wrapped || (next !== undefined && below!.width < next.width - INDENT - 1));
}

/** Whether the same line stands above or below: a label over a headline of the same words. */
export const besideLike = (blocks: readonly Block[], at: number) =>
  [blocks[at - 1], blocks[at + 1]].some((line) => line?.text === blocks[at]!.text);
