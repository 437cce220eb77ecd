import { pageSeams } from '../../src/order/seams.ts';
import { placesSought } from '../../src/segment/breaks.ts';
import { unitsOf } from '../../src/units/units.ts';
import type { Choice } from './learn.ts';
import type { LabelledPage } from './pages.ts';
import type { Names } from './view.ts';

/** For each place between two paragraphs that stand under one another, whether they are two stories'. */
export function beginExamples({ source, blocks, truth }: LabelledPage, names: Names): Choice[] {
  const units = unitsOf(source, blocks);
  const none = names.pack([]);
  return placesSought(source, units, pageSeams(source, units)).flatMap(({ before, after, features }) => {
    const [a, b] = [truth[before.blocks.at(-1)!.block.id], truth[after.blocks[0]!.block.id]];
    if (!a || !b || a.article < 0 || b.article < 0) return [];
    return [{ options: [names.pack(features), none], right: a.article === b.article ? 1 : 0 }];
  });
}
