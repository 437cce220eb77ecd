import type { Trait } from './trait.ts';

const last = (text: string) => text.at(-1) ?? '';
/** The last character that is no closing quotation mark or bracket. */
function lastInside(text: string): string {
  let i = text.length - 1;
  while (i > 0 && '”’」』）)]】'.includes(text[i]!)) i--;
  return text[i] ?? '';
}

export const END_TRAITS: readonly Trait[] = [
  {
    id: 'ends/sentence',
    why: 'A paragraph ends with a full stop, a headline never does.',
    test: (text) => '。；'.includes(lastInside(text)),
    examples: ['路修好了。', '他说：“路修好了。”'],
    counterExamples: ['路修好了', '路修好了吗？'],
  },
  {
    id: 'ends/question',
    why: 'Paragraphs, headlines and subheads can end with a question or an exclamation.',
    test: (text) => '？！?!'.includes(lastInside(text)),
    examples: ['路修好了吗？'],
    counterExamples: ['路修好了。'],
  },
  {
    id: 'ends/comma',
    why: 'What ends with a comma goes on.',
    test: (text) => '，、,'.includes(last(text)),
    examples: ['路修好了，'],
    counterExamples: ['路修好了'],
  },
  {
    id: 'ends/colon',
    why: 'What ends with a colon announces something.',
    test: (text) => '：:'.includes(last(text)),
    examples: ['他说：'],
    counterExamples: ['他说'],
  },
  {
    id: 'ends/dash',
    why: 'A kicker often ends with a dash.',
    test: (text) => '—―－'.includes(last(text)),
    examples: ['修路架桥连山乡——'],
    counterExamples: ['——修路记'],
  },
  {
    id: 'ends/ellipsis',
    why: 'A sentence may trail off.',
    test: (text) => last(text) === '…',
    examples: ['还有很多……'],
    counterExamples: ['还有很多'],
  },
  {
    id: 'ends/bracket',
    why: 'A bracket at the end holds a label, a name or an agency.',
    test: (text) => '）)】］]'.includes(last(text)),
    examples: ['山乡新路（见闻）'],
    counterExamples: ['山乡新路'],
  },
  {
    id: 'ends/quote',
    why: 'A quotation mark at the end: speech, or a name in a headline.',
    test: (text) => '”’」』"'.includes(last(text)),
    examples: ['他说：“好。”'],
    counterExamples: ['他说好。'],
  },
  {
    id: 'ends/latin',
    why: 'Numbers and Latin words are cut at line ends.',
    test: (text) => /[A-Za-z0-9%]/.test(last(text)),
    examples: ['总投资12'],
    counterExamples: ['总投资'],
  },
  {
    id: 'ends/half-stop',
    why: 'OCR gives half-width full stops.',
    test: (text) => /[\u3400-\u9fff][.;]["”]?$/.test(text.slice(-3)),
    examples: ['路修好了.'],
    counterExamples: ['路修好了'],
  },
];
