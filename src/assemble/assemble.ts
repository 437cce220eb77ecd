import type { Article, Furniture, Unplaced } from '../page.ts';
import type { Run } from '../segment/run.ts';
import { textOf } from '../text.ts';
import { articleOf, jumpOf, type Ready } from './article.ts';
import { furnitureOf } from './furniture.ts';

export interface Assembled {
  articles: Article[];
  furniture: Furniture[];
  unplaced: Unplaced[];
}

/** The page's articles and furniture: each unit of each run in exactly one place. */
export function assemble(source: string, stories: readonly Ready[], runs: readonly Run[]): Assembled {
  return {
    articles: stories.map((story, i) => articleOf(source, story, `a${i + 1}`)),
    furniture: runs
      .filter((run) => run.kind === 'furniture')
      .flatMap((run) => run.units.map((unit) => furnitureOf(source, unit))),
    unplaced: runs
      .filter((run) => run.kind === 'body')
      .flatMap((run) => run.units)
      .filter((unit) => unit.label === 'jump' && !jumpOf(source, unit))
      .map((unit) => ({
        text: textOf(source, unit.spans),
        spans: unit.spans.map(([start, end]) => [start, end]),
        reason: 'a jump line that names no page',
      })),
  };
}
