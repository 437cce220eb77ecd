import { looseChoices } from '../../src/order/loose.ts';
import type { Choice } from './learn.ts';
import { articleOf } from './truth.ts';
import type { Names, View } from './view.ts';

/** For each byline and column label that stands loose, which of the true stories it belongs to. */
export function looseExamples({ page, runs, stories }: View, names: Names): Choice[] {
  const articles = stories.map((story) => articleOf(story, page.truth));
  return looseChoices(page.source, runs, stories).flatMap(({ loose, options }) => {
    const article = articleOf([loose], page.truth);
    const own = stories.map((story, s) => (articles[s] === article ? story.length : 0));
    const most = Math.max(0, ...own);
    if (article < 0 || !most) return [];
    return [{ options: options.map((features) => names.pack(features)), right: own.indexOf(most) }];
  });
}
