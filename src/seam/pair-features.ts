import { LOCAL_FEATURES, localFeatures } from './local.ts';
import { PAGE_NGRAMS } from './page-counts.ts';
import type { PageText } from './page-text.ts';
import { emptyWindow } from './window.ts';

/** What two pieces have in common, near the cut, as a whole, and with their neighbours. */
export const TOPIC_FEATURES = [
  'topic/near-30',
  'topic/near-90',
  'topic/whole',
  'topic/likeness',
  'topic/before-tail',
  'topic/behind-head',
  'topic/around',
  'topic/tail-share',
  'topic/head-share',
  'topic/rivals',
  'length/tail',
  'length/head',
  'length/page',
] as const;

/** The features of `score`. */
export const PAIR_FEATURES: readonly string[] = [...LOCAL_FEATURES, ...PAGE_NGRAMS, ...TOPIC_FEATURES];

const window = emptyWindow();
const TOPICS = LOCAL_FEATURES.length + PAGE_NGRAMS.length;

/** Fills `out` with the features of a pair, in the order of PAIR_FEATURES. */
export function pairFeatures(page: PageText, tail: number, head: number, out: Float64Array): void {
  page.aim(window, tail, head);
  localFeatures(page.ngrams, window, out);
  page.counts.features(window, out, LOCAL_FEATURES.length);
  topicFeatures(page, tail, head, out, TOPICS);
}

/** Fills `out` from `at` on, in the order of TOPIC_FEATURES. */
export function topicFeatures(
  page: PageText,
  tail: number,
  head: number,
  out: Float64Array,
  at: number,
): void {
  const { topics } = page;
  const row = topics.row(tail);
  const whole = row[head]!;
  out[at] = Math.log2(1 + topics.shared(page.end30[tail]!, page.start30[head]!));
  out[at + 1] = Math.log2(1 + topics.shared(page.end90[tail]!, page.start90[head]!));
  out[at + 2] = Math.log2(1 + whole);
  out[at + 3] = Math.sqrt(topics.likeness(row, tail, head));
  out[at + 4] = Math.sqrt(page.likenessBefore(tail, head));
  out[at + 5] = Math.sqrt(page.likenessBehind(tail, head));
  out[at + 6] = Math.sqrt(page.likenessAround(tail, head));
  out[at + 7] = whole / (page.sumOf(tail) + 1);
  out[at + 8] = whole / (page.sumOf(head) + 1);
  out[at + 9] = Math.log2((whole + 1) / (page.sumOf(tail) / page.size + 1));
  out[at + 10] = Math.log2(1 + page.symbols[tail]!.length);
  out[at + 11] = Math.log2(1 + page.symbols[head]!.length);
  out[at + 12] = Math.log2(1 + page.size);
}
