import type { Block } from '../../src/block.ts';
import { type Opener, openersOf } from '../../src/segment/openers.ts';
import type { Choice } from './learn.ts';
import type { ReadPage } from './pages.ts';
import type { Names } from './view.ts';

const OPENS = new Set(['column', 'kicker', 'headline']);

/** The doubtful headings between two texts of a page, and whether each truly opens a story. */
export function openersTold({ labels, blocks, truth }: ReadPage): { opener: Opener; opens: boolean }[] {
  const told = new Map<Block, string>();
  for (const [i, { block }] of blocks.entries()) if (truth[i]) told.set(block, truth[i].label);
  return openersOf(labels).map((opener) => {
    const lines = labels.texts.slice(opener.from, opener.to).map((block) => told.get(block));
    const opening = lines.filter((label) => label && OPENS.has(label)).length;
    return { opener, opens: opening > lines.length / 3 };
  });
}

/** For each doubtful heading between two texts, whether it opens a story. */
export function openerExamples(page: ReadPage, names: Names): Choice[] {
  const none = names.pack([]);
  return openersTold(page).map(({ opener, opens }) => ({
    options: [names.pack(opener.features), none],
    right: opens ? 0 : 1,
  }));
}
