import { CUT_EDGES, CUT_NGRAMS, cutEdges } from './cut-ngrams.ts';
import type { PageText } from './page-text.ts';
import { TOPIC_FEATURES, topicFeatures } from './pair-features.ts';

/** The features of `follows`: topics first; of the n-grams only how well either side stands at a paragraph's edge. */
export const FOLLOW_FEATURES: readonly string[] = [
  ...TOPIC_FEATURES,
  ...CUT_NGRAMS.slice(CUT_EDGES, CUT_EDGES + 4),
];

/** Fills `out` with the features of a pair, in the order of FOLLOW_FEATURES. */
export function followFeatures(page: PageText, tail: number, head: number, out: Float64Array): void {
  topicFeatures(page, tail, head, out, 0);
  cutEdges(page.ngrams, page.before[tail]!, page.behind[head]!, out, TOPIC_FEATURES.length);
}
