import { findCredit } from '../credit/credit.ts';
import { parseJump } from '../jump/jump.ts';
import { findLead } from '../lead/lead.ts';
import { WIDEST_COLUMN } from '../read/row-widths.ts';
import { endsSentence, widthOf } from '../text.ts';

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

/** A line of a page whose lines are as the paper broke them, and the line behind it. */
export const deckOverColumns = {
  id: 'label/deck-over-columns',
  why: 'What is wider than a column, and stops without a stop in front of a dateline, is a deck: on 900 training pages all of 7 are.',
  test: (text: string, next: string) =>
    widthOf(text) > WIDEST_COLUMN && !endsSentence(text) && beginsWithDateline(next),
  examples: [
    [
      `听取大桥检修情况汇报，${'研究山乡道路有关工作，'.repeat(4)}审议通过渡口条例`,
      '新华社江城5月7日电县里开会',
    ],
  ],
  counterExamples: [
    ['听取大桥检修情况汇报', '新华社江城5月7日电县里开会'],
    [`${'县里开会，听取大桥检修情况汇报，'.repeat(4)}会议结束。`, '新华社江城5月7日电县里开会'],
    [`${'县里开会，听取大桥检修情况汇报，'.repeat(4)}审议渡口条例`, '桥修好了，村里人都来看。'],
  ],
} as const;

function beginsWithDateline(text: string): boolean {
  const lead = findLead(text);
  return !!lead && lead.start === 0 && lead.closed && lead.kind !== 'reporters';
}
