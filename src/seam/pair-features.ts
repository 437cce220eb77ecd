import { LOCAL_FEATURES, localFeatures } from './local.ts';
import { PAGE_NGRAMS } from './page-counts.ts';
import type { PageText } from './page-text.ts';

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

const TOPICS = LOCAL_FEATURES.length + PAGE_NGRAMS.length;

/** Fills `out` with the features of a pair, in the order of PAIR_FEATURES. */
export function pairFeatures(page: PageText, tail: number, head: number, out: Float64Array): void {
  const before = page.before[tail]!;
  const behind = page.behind[head]!;
  localFeatures(page.ngrams, before, behind, out);
  page.counts.features(before, behind, out, LOCAL_FEATURES.length);
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
  const { recent } = page;
  if (recent.tail !== tail || recent.head !== head) {
    recent.tail = tail;
    recent.head = head;
    fillTopics(page, tail, head, recent.topics);
  }
  for (let i = 0; i < TOPIC_FEATURES.length; i++) out[at + i] = recent.topics[i]!;
}

function fillTopics(page: PageText, tail: number, head: number, out: Float64Array): void {
  const { topics } = page;
  const row = topics.row(tail);
  const whole = row[head]!;
  out[0] = Math.log2(1 + page.near(tail, head, 30));
  out[1] = Math.log2(1 + page.near(tail, head, 90));
  out[2] = Math.log2(1 + whole);
  out[3] = Math.sqrt(topics.likeness(row, tail, head));
  out[4] = Math.sqrt(page.likenessBefore(tail, head));
  out[5] = Math.sqrt(page.likenessBehind(tail, head));
  out[6] = Math.sqrt(page.likenessAround(tail, head));
  out[7] = whole / (page.sumOf(tail) + 1);
  out[8] = whole / (page.sumOf(head) + 1);
  out[9] = Math.log2((whole + 1) / (page.sumOf(tail) / page.size + 1));
  out[10] = Math.log2(1 + page.symbols[tail]!.length);
  out[11] = Math.log2(1 + page.symbols[head]!.length);
  out[12] = Math.log2(1 + page.size);
}
