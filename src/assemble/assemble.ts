import { readPageFacts } from '../folio/facts.ts';
import type { Page } from '../page.ts';
import type { Run } from '../segment/run.ts';
import { textOf } from '../text.ts';
import { articleOf, type Ready } from './article.ts';
import { furnitureOf } from './furniture.ts';
import { jumpOf } from './jumps.ts';
import { spansOf } from './spans.ts';

export type Assembled = Pick<Page, 'page' | 'articles' | 'furniture' | 'unplaced'>;

/** The page's articles and furniture: each unit of each run in exactly one place. */
export function assemble(source: string, stories: readonly Ready[], runs: readonly Run[]): Assembled {
  const unitsOfKind = (kind: string) => runs.filter((run) => run.kind === kind).flatMap((run) => run.units);
  const furniture = unitsOfKind('furniture').map((unit) => furnitureOf(source, unit));
  const unread = unitsOfKind('body').filter((unit) => unit.label === 'jump' && !jumpOf(source, unit));
  return {
    page: readPageFacts(furniture.map(({ text }) => text)),
    articles: stories.map((story, i) => articleOf(source, story, `a${i + 1}`)),
    furniture,
    unplaced: unread.map((unit) => ({
      text: textOf(source, unit.spans),
      spans: spansOf([unit]),
      reason: 'a jump line that names no page',
    })),
  };
}
