import { photoChoices } from '../../src/order/photos.ts';
import type { Choice } from './learn.ts';
import { articleOf } from './truth.ts';
import type { Names, View } from './view.ts';

/** For each photo, which of the true stories it belongs to, or none. */
export function photoExamples({ page, runs, stories }: View, names: Names): Choice[] {
  const articles = stories.map((story) => articleOf(story, page.truth));
  return photoChoices(page.source, runs, stories).flatMap(({ photo, options }) => {
    const article = articleOf([photo], page.truth);
    if (article < 0) return [];
    const own = stories.map((story, s) => (articles[s] === article ? story.length : 0));
    const most = Math.max(0, ...own);
    const right = most ? own.indexOf(most) : options.length - 1;
    return [{ options: options.map(({ features }) => names.pack(features)), right }];
  });
}
