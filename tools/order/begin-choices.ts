import type { Layout } from '../../src/order/layout.ts';
import { pageSeams } from '../../src/order/seams.ts';
import { placesSought } from '../../src/segment/breaks.ts';
import { unitsOf } from '../../src/units/units.ts';
import type { Choice } from './learn.ts';
import type { LabelledPage } from './pages.ts';
import type { Names } from './view.ts';

/**
 * For each place between two paragraphs that stand under one another, whether they are two stories'; for `scattered` and
 * `crossed` on such pages alone.
 */
export function beginExamples(
  { source, blocks, truth }: LabelledPage,
  layout: Layout,
  names: Names,
): Choice[] {
  const units = unitsOf(source, blocks);
  const none = names.pack([]);
  const { places, layout: own } = placesSought(source, units, pageSeams(source, units));
  if (layout !== 'kept' && layout !== own) return [];
  return places.flatMap(({ before, after, features }) => {
    const [a, b] = [truth[before.blocks.at(-1)!.block.id], truth[after.blocks[0]!.block.id]];
    if (!a || !b || a.article < 0 || b.article < 0) return [];
    return [{ options: [names.pack(features), none], right: a.article === b.article ? 1 : 0 }];
  });
}
