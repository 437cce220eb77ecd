import { findCredit } from '../credit/credit.ts';
import { parseJump } from '../jump/jump.ts';

/** A line that says nothing but that a story goes on, or began, on another page. */
export const jumpAlone = {
  id: 'label/jump-alone',
  why: 'Nothing else says 下转第四版 and no more: on 2,000 labelled pages all of 754 such lines are jump lines.',
  test: (text: string) => {
    if (text.length > LONGEST) return false;
    const [jump] = parseJump(text);
    return jump?.start === 0 && jump.end >= text.trimEnd().length;
  },
  examples: ['（下转第四版）', '［上接第一版）', '(下轉A3版)'],
  counterExamples: ['路修到了村口。（下转第四版）', '第四版', '他翻到下一版。'],
};

/** A line that says nothing but who took the picture. */
export const creditAlone = {
  id: 'label/credit-alone',
  why: 'Nothing else names people and says 摄 and no more: on 2,000 labelled pages 1,085 of 1,089 such lines are credits.',
  test: (text: string) => text.length <= LONGEST && TOOK.test(text) && findCredit(text)?.start === 0,
  examples: ['本报记者 王小川 摄', '（記者王曉川攝）', '新华社记者王小川摄'],
  counterExamples: ['工人在修路。王小川摄', '他在山里拍摄', '本报记者 王小川'],
};

/** Of such lines, in characters: the longest of the labelled pages has 31. */
const LONGEST = 40;
const TOOK = /[摄攝] ?[）)]?$/u;

/**
 * A short line that opens a bracket and does not close it goes on where the next line, or the one behind that, ends with
 * it: of 511 such lines of typeset training pages, mupdf's and poppler's raw ones, 2 do not.
 */
export const bracketOver = {
  opens: /^[（(][^（()）]{1,23}$/u,
  inside: /^[^（()）]{1,24}$/u,
  closes: /^[^（()）]{0,23}[）)]$/u,
} as const;
