import { readPageFacts } from '../folio/facts.ts';
import type { Page } from '../page.ts';
import type { Run } from '../segment/run.ts';
import { textOf } from '../text.ts';
import { articleOf, type Ready } from './article.ts';
import { furnitureOf } from './furniture.ts';
import { jumpOf } from './jumps.ts';
import { spansOf } from './spans.ts';

export type Assembled = Pick<Page, 'page' | 'articles' | 'furniture' | 'unplaced'>;

/**
 * The page's articles and furniture: each unit of each run in exactly one place. A heading that neither text nor photo
 * goes with is no article where others are.
 */
export function assemble(source: string, stories: readonly Ready[], runs: readonly Run[]): Assembled {
  const unitsOfKind = (kind: string) => runs.filter((run) => run.kind === kind).flatMap((run) => run.units);
  const furniture = unitsOfKind('furniture').map((unit) => furnitureOf(source, unit));
  const bare = stories.some(isArticle) ? stories.filter((story) => !isArticle(story)) : [];
  const whole = stories.filter((story) => !bare.includes(story));
  const headings = bare.map(({ runs: parts }) => parts.flatMap((run) => run.units));
  const unread = unitsOfKind('body').filter((unit) => unit.label === 'jump' && !jumpOf(source, unit));
  return {
    page: readPageFacts(furniture.map(({ text }) => text)),
    articles: whole.map((story, i) => articleOf(source, story, `a${i + 1}`)),
    furniture,
    unplaced: [
      ...headings.map((units) => ({
        text: units.map((unit) => textOf(source, unit.spans)).join(' '),
        spans: spansOf(units),
        reason: NO_TEXT,
      })),
      ...unread.map((unit) => ({
        text: textOf(source, unit.spans),
        spans: spansOf([unit]),
        reason: 'a jump line that names no page',
      })),
    ],
  };
}

/** Why a heading is in no article. */
export const NO_TEXT = 'a heading that no text was found for';

/** Whether there is more of it than a heading. */
function isArticle({ body, photos, runs }: Ready): boolean {
  return (
    body.length + photos.length > 0 || runs.some(({ units }) => units.some(({ label }) => label === 'jump'))
  );
}
