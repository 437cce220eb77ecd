import type { Place, Trait } from './trait.ts';

/** Length of a text in UTF-16 units, in steps that grow: headlines have 6–25, captions 30–120, paragraphs any. */
const LENGTH_STEPS = [
  0,
  1,
  2,
  4,
  6,
  8,
  10,
  12,
  14,
  17,
  20,
  23,
  27,
  32,
  40,
  60,
  100,
  160,
  Number.POSITIVE_INFINITY,
];

const lengths: Trait[] = LENGTH_STEPS.slice(1).map((upTo, i) => ({
  id: `length/${upTo === Number.POSITIVE_INFINITY ? 'more' : upTo}`,
  why: 'Each kind of text has its lengths.',
  test: (text) => text.length > LENGTH_STEPS[i]! && text.length <= upTo,
}));

/** Width of a block as a share of the full line around it. */
const FILL_STEPS = [0, 0.3, 0.5, 0.7, 0.85, 0.93, 0.97, 1.03, 1.1, 1.5, Number.POSITIVE_INFINITY];

const filled = ({ rowWidth, lineWidth }: Place) => (lineWidth ? rowWidth / lineWidth : -1);

const fills: Trait[] = FILL_STEPS.slice(1).map((upTo, i) => ({
  id: `fill/${upTo === Number.POSITIVE_INFINITY ? 'more' : upTo}`,
  why: 'On a hard-wrapped page a full line goes on, a short one ends something.',
  test: (_text, place) => filled(place) > FILL_STEPS[i]! && filled(place) <= upTo,
}));

const twoShort: Trait = {
  id: 'fill/two-short',
  why: 'Where indents are lost, the first line of a paragraph is two characters shorter than the others.',
  test: (_text, { rowWidth, lineWidth }) =>
    lineWidth > 0 && rowWidth >= lineWidth - 2.5 && rowWidth <= lineWidth - 1.5,
};

const marks: Trait[] = [
  { id: 'mark/none', why: 'Most lines bear no heading mark.', test: (_t, { block }) => block.mark === '' },
  { id: 'mark/1', why: 'Extractors mark headings with #.', test: (_t, { block }) => block.mark === '#' },
  {
    id: 'mark/2',
    why: 'The level means little, but it means something.',
    test: (_t, { block }) => block.mark === '##',
  },
  { id: 'mark/3', why: 'Deeper levels are rare.', test: (_t, { block }) => block.mark.length > 2 },
  {
    id: 'bold/start',
    why: 'Datelines and subheads are printed bold.',
    test: (_t, { block }) => block.bold > 0,
  },
  {
    id: 'bold/whole',
    why: 'A line that is bold as a whole is a heading.',
    test: (text, { block }) => block.bold > 0 && block.bold >= text.length,
  },
];

const places: Trait[] = [
  {
    id: 'blank/0',
    why: 'Nothing parts it from the line above.',
    test: (_t, { block }) => block.blanks === 0,
  },
  { id: 'blank/1', why: 'One blank line is in front.', test: (_t, { block }) => block.blanks === 1 },
  { id: 'blank/2', why: 'Several blank lines are in front.', test: (_t, { block }) => block.blanks > 1 },
  { id: 'indent/some', why: 'Centred lines begin anywhere.', test: (_t, { block }) => block.indent > 2.5 },
  {
    id: 'indent/two',
    why: 'A paragraph begins two characters in.',
    test: (_t, { block }) => block.indent >= 1 && block.indent <= 2.5,
  },
  { id: 'part/first', why: 'Its line holds more.', test: (_t, { block, more }) => more && block.part === 0 },
  {
    id: 'part/label-at-end',
    why: 'The line was cut before a bracket at its end.',
    test: (_t, { block }) => block.cut === 'cut/label-at-end',
  },
  {
    id: 'part/heading-half',
    why: 'The line was cut at a space.',
    test: (_t, { block }) => block.cut === 'cut/heading-halves',
  },
  {
    id: 'part/other',
    why: 'The line was cut for another reason.',
    test: (_t, { block }) => block.part > 0 && !/label-at-end|heading-halves/.test(block.cut),
  },
  { id: 'place/first', why: 'Folio lines stand first.', test: (_t, { block }) => block.id < 2 },
  { id: 'place/top', why: 'Folio lines stand at the top.', test: (_t, { block }) => block.id < 8 },
  { id: 'place/last', why: 'Staff boxes stand last.', test: (_t, { block, count }) => block.id >= count - 2 },
];

export const SHAPE_TRAITS: readonly Trait[] = [...lengths, ...fills, twoShort, ...marks, ...places];
