import type { Block } from '../block.ts';

/**
 * How much of each block's text is said again nearby: the share of its character pairs that stand again within
 * `reach` characters behind it and in front of it. A headline is echoed by the story under it, a caption or the next
 * headline by another. One pass over the page, linear.
 */
export interface Echoes {
  readonly after: Float64Array;
  readonly before: Float64Array;
}

/** In characters: a lead paragraph has 80–200. */
const REACH = 220;

export function echoesOf(blocks: readonly Block[]): Echoes {
  const text = blocks.map((block) => block.text).join('');
  const { previous, next } = occurrences(text);
  const after = new Float64Array(blocks.length);
  const before = new Float64Array(blocks.length);
  let from = 0;
  blocks.forEach((block, i) => {
    const to = from + block.text.length;
    const pairs = Math.max(1, Math.min(block.text.length, 60) - 1);
    let behind = 0;
    let ahead = 0;
    for (let at = from; at < from + pairs && at + 1 < to; at++) {
      if (next[at]! >= to && next[at]! < to + REACH) behind++;
      if (previous[at]! >= 0 && previous[at]! < from && previous[at]! >= from - REACH) ahead++;
    }
    after[i] = behind / pairs;
    before[i] = ahead / pairs;
    from = to;
  });
  return { after, before };
}

/** For each place, where its pair of characters stood last before and stands next. */
function occurrences(text: string): { previous: Int32Array; next: Int32Array } {
  const previous = new Int32Array(text.length).fill(-1);
  const next = new Int32Array(text.length).fill(-1);
  const seen = new Map<number, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const a = text.charCodeAt(at);
    const b = text.charCodeAt(at + 1);
    if (a < 0x3400 || b < 0x3400 || a > 0x9fff || b > 0x9fff) continue;
    const key = a * 65536 + b;
    const last = seen.get(key);
    if (last !== undefined) {
      previous[at] = last;
      next[last] = at;
    }
    seen.set(key, at);
  }
  return { previous, next };
}
