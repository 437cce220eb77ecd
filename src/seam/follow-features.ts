import { CUT_NGRAMS, cutNgrams } from './cut-ngrams.ts';
import type { PageText } from './page-text.ts';
import { TOPIC_FEATURES, topicFeatures } from './pair-features.ts';
import { emptyWindow } from './window.ts';

/** The features of `follows`: topics first; of the n-grams only how well either side stands at a paragraph's edge. */
export const FOLLOW_FEATURES: readonly string[] = [...TOPIC_FEATURES, ...CUT_NGRAMS.slice(11, 15)];

const window = emptyWindow();
const ngrams = new Float64Array(CUT_NGRAMS.length);

/** Fills `out` with the features of a pair, in the order of FOLLOW_FEATURES. */
export function followFeatures(page: PageText, tail: number, head: number, out: Float64Array): void {
  topicFeatures(page, tail, head, out, 0);
  page.aim(window, tail, head);
  cutNgrams(page.ngrams, window, ngrams, 0);
  for (let i = 11; i < 15; i++) out[TOPIC_FEATURES.length + i - 11] = ngrams[i]!;
}
