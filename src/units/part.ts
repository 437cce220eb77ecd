import type { LabelledBlock } from '../block.ts';
import type { Span } from '../page.ts';
import { seenOf, widthOf } from '../text.ts';
import { locate } from './locate.ts';

/** The block as two, the second of which begins at `at` in its text; as one where nothing stands before or behind. */
export function parted(source: string, labelled: LabelledBlock, at: number): LabelledBlock[] {
  const { block } = labelled;
  const whole: Span[] = [[block.start, block.end]];
  const { text, at: places } = locate(source, whole, seenOf(source, whole));
  const cut = places.findIndex((place, i) => i >= at && place >= 0 && /\S/.test(text[i]!));
  if (cut <= 0 || !text.slice(0, cut).trim()) return [labelled];
  const start = places[cut]!;
  const front = seenOf(source, [[block.start, start]]);
  const back = seenOf(source, [[start, block.end]]);
  const behind = { mark: '', indent: 0, blanks: 0, bold: 0, part: block.part + 1, cut: 'units/broken' };
  return [
    { ...labelled, block: { ...block, text: front, end: start, width: widthOf(front) } },
    { ...labelled, block: { ...block, ...behind, text: back, start, width: widthOf(back) } },
  ];
}
