import type { Block } from '../../src/block.ts';
import { openersOf } from '../../src/segment/openers.ts';
import type { Choice } from './learn.ts';
import type { ReadPage } from './pages.ts';
import type { Names } from './view.ts';

const OPENS = new Set(['column', 'kicker', 'headline']);

/** For each doubtful heading between two texts, whether it opens a story. */
export function openerExamples({ labels, blocks, truth }: ReadPage, names: Names): Choice[] {
  const none = names.pack([]);
  const told = new Map<Block, string>();
  for (const [i, { block }] of blocks.entries()) if (truth[i]) told.set(block, truth[i].label);
  return openersOf(labels).map(({ from, to, features }) => {
    const lines = labels.texts.slice(from, to).map((block) => told.get(block));
    const opening = lines.filter((label) => label && OPENS.has(label)).length;
    return { options: [names.pack(features), none], right: opening > lines.length / 3 ? 0 : 1 };
  });
}
