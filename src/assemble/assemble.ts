import type { Leave, Unit } from '../block.ts';
import { readPageFacts } from '../folio/facts.ts';
import type { Furniture, Page } from '../page.ts';
import type { Run } from '../segment/run.ts';
import { textOf } from '../text.ts';
import { articleOf, type Ready } from './article.ts';
import { withDateline } from './dateline.ts';
import { furnitureOf } from './furniture.ts';
import { withHeadline } from './headline.ts';
import { jumpOf } from './jumps.ts';
import { spansOf } from './spans.ts';
import { withoutStrayQuote } from './stray-quote.ts';

export type Assembled = Pick<Page, 'page' | 'articles' | 'furniture' | 'unplaced'>;

/**
 * The page's articles and furniture: each unit of each run in exactly one place. A heading that neither text nor photo
 * goes with is no article where others are: a note tells of it.
 */
export function assemble(
  source: string,
  stories: readonly Ready[],
  runs: readonly Run[],
  leave: Leave,
): Assembled {
  const unitsOfKind = (kind: string) => runs.filter((run) => run.kind === kind).flatMap((run) => run.units);
  const furniture = unitsOfKind('furniture').map((unit) => furnitureOf(source, unit));
  const told = stories.filter(isArticle);
  const whole = told.length ? told : stories;
  const headings = stories
    .filter((story) => told.length && !isArticle(story))
    .map((story) => story.runs.flatMap((run) => run.units));
  for (const units of headings) noteHeading(source, units, leave);
  const unread = unitsOfKind('body').filter((unit) => unit.label === 'jump' && !jumpOf(source, unit));
  return {
    page: readPageFacts(furniture.filter(ofPaper).map(({ text }) => text)),
    articles: whole.map((story, i) =>
      articleOf(
        source,
        withHeadline(source, withoutStrayQuote(source, withDateline(source, story, leave), leave)),
        `a${i + 1}`,
      ),
    ),
    furniture,
    unplaced: [
      ...headings.map((units) => ({
        text: units.map((unit) => textOf(source, unit.spans)).join(' '),
        spans: spansOf(units),
        reason: 'a heading that no text was found for',
      })),
      ...unread.map((unit) => ({
        text: textOf(source, unit.spans),
        spans: spansOf([unit]),
        reason: 'a jump line that names no page',
      })),
    ],
  };
}

/** What converters and scripts write between pages numbers those of the file, but for 第4版. */
const ofPaper = ({ kind, text }: Furniture) => kind !== 'separator' || text.includes('版');

function noteHeading(source: string, units: readonly Unit[], leave: Leave): void {
  const text = textOf(source, units[0]!.spans);
  leave({
    rule: 'odd/no-text',
    action: 'odd',
    line: units[0]!.blocks[0]!.block.line,
    message: `no text was found for the heading “${text}”; it stands in unplaced`,
  });
}

/** Whether there is more of it than a heading. */
function isArticle({ body, photos, runs }: Ready): boolean {
  return (
    body.length + photos.length > 0 || runs.some(({ units }) => units.some(({ label }) => label === 'jump'))
  );
}
