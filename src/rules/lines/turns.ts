/** Lines that say where a text goes on, and brackets over lines. */
import { parseJump } from '../../jump/jump.ts';
import { endsSentence } from '../../text.ts';
import { type AloneRule, LONGEST } from './rule.ts';

/** A line that says nothing but that a story goes on, or began, on another page. */
export const jumpAlone: AloneRule = {
  id: 'label/jump-alone',
  label: 'jump',
  why: 'Nothing else says 下转第四版 and no more: on 2,000 labelled pages all of 754 such lines are jump lines.',
  test: (text: string) => {
    if (text.length > LONGEST) return false;
    const [jump] = parseJump(text);
    return jump?.start === 0 && jump.end >= text.trimEnd().length;
  },
  examples: ['（下转第四版）', '［上接第一版）', '(下轉A3版)'],
  counterExamples: ['路修到了村口。（下转第四版）', '第四版', '他翻到下一版。'],
};

/** A jump line that a narrow column breaks: a line and the one behind it. */
export const jumpOver = {
  id: 'label/jump-over-lines',
  why: 'Two short lines that only together say 下转第四版 are one jump line: on 1,200 labelled pages all of 11 are.',
  test: (text: string, next: string) =>
    text.length < LONGEST_JUMP &&
    next.length < LONGEST_JUMP &&
    !jumpAlone.test(text) &&
    !jumpAlone.test(next) &&
    jumpAlone.test(text + next),
  examples: [
    ['（下转', '第四版）'],
    ['【转第10', '版】'],
  ],
  counterExamples: [
    ['（下转第四版）', '山乡新路'],
    ['路修到了村口（下转', '第四版）'],
    ['路修好了', '第四版'],
  ],
} as const;

const LONGEST_JUMP = 12;

/** A bracket that a short line opens and one of the next two closes. */
export const bracketOver = {
  id: 'label/bracket-over-lines',
  why: 'What stands in a bracket is one thing: of 511 such lines of typeset training pages (mupdf, poppler-raw) 2 do not go on.',
  /** How many of the lines behind stand in the bracket. */
  over: (text: string, next: string, last: string) => {
    if (!OPENS.test(text)) return 0;
    if (CLOSES.test(next)) return 1;
    return INSIDE.test(next) && CLOSES.test(last) ? 2 : 0;
  },
  examples: [
    ['（重走山乡', '听他们说）', '桥修好了'],
    ['（重走', '山乡', '听他们说）'],
  ],
  counterExamples: [
    ['（记者王', '小川）近日，桥修好了', '村里人都来看'],
    ['（一线见闻）', '桥修好了', '路也通了'],
  ],
} as const;

const OPENS = /^[（(][^（()）]{1,23}$/u;
const INSIDE = /^[^（()）]{1,24}$/u;
const CLOSES = /^[^（()）]{0,23}[）)]$/u;

/** A line right above one that says where its story began. */
export const headingOverJump = {
  id: 'label/heading-over-jump',
  why: 'What ends no sentence is the headline of the rest: of 24 such lines of 760 pages 19 are, five are folios, none is text.',
  test: (text: string, below: string) =>
    text.length <= LONGEST_HEADING &&
    !endsSentence(text) &&
    !MARKS.test(text) &&
    jumpAlone.test(below) &&
    parseJump(below)[0]!.direction === 'from',
  examples: [
    ['山乡新路通到家门口', '（上接第一版）'],
    ['渡口的灯', '紧接第2版'],
  ],
  counterExamples: [
    ['路修到了村口。', '（上接第一版）'],
    ['修到了村口，山里的', '（上接第一版）'],
    ['山乡新路通到家门口', '（下转第四版）'],
    ['山乡新路通到家门口', '上接的路也通了'],
  ],
} as const;

const LONGEST_HEADING = 40;
/** In one row of text of two; the text of another column may stop amid a sentence over the rest of a story. */
const MARKS = /[，、；：]/u;
