/** So the first sentence of most news begins, and of an item that is a photo and its text. */
export const BEGINS_WITH_A_DAY = {
  id: 'begins/day',
  why: 'News says first when: 近日, 日前, 6月3日.',
  pattern: /^\p{P}*(?:近日|日前|连日来|連日來|近期|\d{1,2}月\d{1,2}日|\d{1,2}日)/u,
  examples: [
    '近日，路通了。',
    '“日前，路通了。',
    '連日來，路上車多。',
    '6月3日，路通了。',
    '12日晚，路通了。',
  ],
  counterExamples: ['路在近日通了。', '2026年6月3日，路通了。', '图为6月3日的新路。'],
} as const;
