import type { Block } from '../block.ts';
import { Labels } from '../label/index.ts';
import type { LabelModel } from '../label/model.ts';
import { unitsOf } from '../units/units.ts';
import { isScattered } from './bare.ts';
import { loosened } from './loose.ts';
import { segment } from './segment.ts';

/** A page's labels, weighed once more where the first show that headings stand apart from their texts. */
export function labelsOf(
  source: string,
  blocks: readonly Block[],
  options: { explain?: boolean; model?: LabelModel } = {},
): Labels {
  const first = new Labels(blocks, options);
  const again = first.onScattered();
  if (again === first) return first;
  const runs = loosened(segment(unitsOf(source, first.labelled()), () => false));
  return isScattered(runs) ? again : first;
}
