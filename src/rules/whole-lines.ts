import type { Label } from '../block.ts';
import { findCredit } from '../credit/credit.ts';
import { parseJump } from '../jump/jump.ts';
import { findLead } from '../lead/lead.ts';
import { foldText } from '../people/fold.ts';
import { WIDEST_COLUMN } from '../read/row-widths.ts';
import { endsBetween, endsSentence, widthOf } from '../text.ts';
import { fieldOf, SOURCE_FIELDS, TITLE_FIELDS } from './fields.ts';
import { SIGNED_AUTHOR } from './signed-author.ts';
import { PERSON } from './traits/surname.ts';

/** A line that can be one thing alone, whatever stands around it. */
export interface AloneRule {
  readonly id: string;
  readonly why: string;
  readonly label: Label;
  readonly test: (text: string) => boolean;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

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

/** A line that names those who made the page; OCR reads its colon as it likes. */
const staffAlone: AloneRule = {
  id: 'label/staff-alone',
  label: 'staff',
  why: 'Only a staff box names its editors so: on 1,500 labelled pages 810 of 813 such lines are of one.',
  test: (text: string) => text.length <= LONGEST && STAFF.test(foldText(text)),
  examples: [
    '本版责编：王小川 李大江',
    '责任编辑：王小川',
    '版式设计：李大江',
    '責任編輯：王曉川',
    '责任编辑，王小川',
    '（责任编辑：王小川）',
  ],
  counterExamples: [
    '编辑：这条路是谁修的？',
    '责任编辑：他说，路修好了。',
    '本版责编',
    '责任编辑，修了一条路',
  ],
};

/** Matched on folded text, as the next. */
const STAFF = new RegExp(
  `^（?(?:本[版期])?(?:责任编辑|责编|版式设计|版式|美编|校对) *(?:[：/][^。，？！；（）]+|[，；] *${PERSON})）?$`,
  'u',
);

/** A line of an electronic edition that names the paper, the day and the page behind a headline. */
export const sourceAlone: AloneRule = {
  id: 'label/source-alone',
  label: 'folio',
  why: 'Electronic editions set it between headline and text; no other line of 950 labelled pages is like it.',
  test: (text: string) => text[0] === '《' && text.length <= LONGEST && SOURCE.test(foldText(text)),
  examples: [
    '《 江城日报 》（ 2023年06月01日   第 01 版）',
    '《江城日报》(2023年6月1日 A5版)',
    '《江城日报》（2023年6月1日 01版）',
  ],
  counterExamples: [
    '《江城日报》（2023年6月1日 第1版）刊文说，路修好了',
    '《江城日报》（2023年6月1日）',
    '（2023年6月1日 第1版）',
  ],
};

const SOURCE =
  /^《 {0,2}[\p{Script=Han}·]{2,14} {0,2}》 {0,2}（ {0,2}\d{4}年\d{1,2}月\d{1,2}日 {0,4}第? ?[A-Z]{0,2}\d{1,3} ?版 {0,2}）$/u;

/** A line that may begin with a field's name. */
const NAMED = /^(?:【|.{2,4}[：:])/u;

/** A line of an archive's export that says where and when a story was printed; a field's name alone stands before its headline. */
const fieldAlone: AloneRule = {
  id: 'label/field-alone',
  label: 'folio',
  why: 'Archives export stories with named fields; no line of 950 labelled pages is like it.',
  test: (text: string) => text.length <= LONGEST && NAMED.test(text) && FIELD.test(foldText(text)),
  examples: ['来源：江城晚报', '日期：2019-03-08', '版次：A05', '【报纸名称】江城晚报', '标题：', '【题名】'],
  counterExamples: ['标题：老渡口装上新灯', '来源：这些钱是哪里来的？', '日期定了', '来源是江城晚报'],
};

const FIELD = new RegExp(
  `^(?:${fieldOf(SOURCE_FIELDS)} ?[^。，？！?!；：]{1,30}|${fieldOf(TITLE_FIELDS)})$`,
  'u',
);

/** A line of an archive's export that names who wrote. */
const writerAlone: AloneRule = {
  id: 'label/writer-alone',
  label: 'byline',
  why: 'It says who wrote, and no more; no line of 950 labelled pages is like it.',
  test: (text: string) => text.length <= LONGEST && NAMED.test(text) && WRITER.test(foldText(text)),
  examples: ['作者：王小川', '作者：王小川 李大江', '【作者】王小川；李大江'],
  counterExamples: ['作者：他说，路修好了', '作者王小川', '作者：'],
};

const WRITER = new RegExp(
  `^${fieldOf('作者')} ?[\\p{Script=Han}·]{2,8}(?:[ 、；][\\p{Script=Han}·]{2,8}){0,4}$`,
  'u',
);

/** A line in brackets that names the agency behind a story. */
const agencyAlone: AloneRule = {
  id: 'label/agency-alone',
  label: 'body',
  why: 'It ends a text: on 1,500 labelled pages all of 19 such lines are body.',
  test: (text: string) => text.length <= LONGEST && AGENCY.test(foldText(text)),
  examples: ['（据江城社电）', '（據中央社電）', '〈据江城社电)'],
  counterExamples: ['（据江城社电）路修好了。', '（一线见闻）'],
};

const AGENCY = /^（据[^（）]{2,14}电）$/u;

/** A line that says nothing but who took the picture. */
const creditAlone: AloneRule = {
  id: 'label/credit-alone',
  label: 'credit',
  why: 'Nothing else names people and says 摄 and no more: on 2,000 labelled pages 1,085 of 1,089 such lines are credits.',
  test: (text: string) => text.length <= LONGEST && TOOK.test(text) && findCredit(text)?.start === 0,
  examples: ['本报记者 王小川 摄', '（記者王曉川攝）', '新华社记者王小川摄'],
  counterExamples: ['工人在修路。王小川摄', '他在山里拍摄', '本报记者 王小川'],
};

/** A line that says nothing but who wrote, behind the sign that papers set in front of an author. */
const authorAlone: AloneRule = {
  id: 'label/author-alone',
  label: 'byline',
  why: 'Such a sign, perhaps a role, and names are a byline: on 1,000 labelled pages all of 417 such lines are.',
  test: (text: string) => text.length <= LONGEST && AUTHOR.test(text),
  examples: ['□王小川', '■王 川 李大江', '◇ 王小川', '◎本报记者 王小川', '●王小川', '■ 若昂·桑托斯'],
  counterExamples: ['■王小川采写的报道', '王小川', '□山乡新路通车', '★王小川', '●记者在现场看到'],
};

const AUTHOR = new RegExp(`^${SIGNED_AUTHOR}$`, 'u');

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

/** A line without a heading mark that ends with a stop. */
export const stopAtEnd = {
  id: 'label/stop-at-end',
  why: 'No column label, kicker or headline ends so: of 15,600 such lines of 500 training pages 3.',
  test: (text: string) => STOP.test(text),
  examples: ['路修好了。', '架桥；'],
  counterExamples: ['路修好了', '路修好了！', '他说“路修好了。”'],
} as const;

const STOP = /[。；]$/u;

/** A line that ends with a dash. */
export const dashAtEnd = {
  id: 'label/dash-at-end',
  why: 'A kicker or subhead ends so, complete, and no headline: on 1,000 labelled pages all of 600 such heading lines.',
  test: (text: string) => DASH.test(text) && !inQuotes(text),
  examples: ['修路架桥连山乡——', '养路工王小川――'],
  counterExamples: ['——修路记', '修路—架桥', '路修好了—', '“山乡新路——'],
} as const;

const DASH = /[^—―─](?:——|――|──)$/u;

/** Whether the text ends inside a quotation: there a title may be parted at its dash. */
const inQuotes = (text: string) =>
  ['“”', '「」', '『』', '《》'].some(([open, close]) => endsBetween(text, open!, close!));

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

/** All rules for single lines. */
export const ALONE_RULES: readonly AloneRule[] = [
  jumpAlone,
  staffAlone,
  sourceAlone,
  fieldAlone,
  writerAlone,
  agencyAlone,
  creditAlone,
  authorAlone,
];
