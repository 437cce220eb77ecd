import { findCredit } from '../../credit/credit.ts';
import { parseFolio } from '../../folio/folio.ts';
import { parseStaff } from '../../folio/staff.ts';
import { findLead } from '../../lead/lead.ts';
import { foldText } from '../../people/fold.ts';
import { nameOdds } from '../../people/names.ts';
import { parsePeople } from '../../people/people.ts';
import { widthOf } from '../../text.ts';
import { KNOWN_AGENCIES } from '../people/roles.ts';
import { STAFF_CORE, STAFF_LABEL } from '../staff.ts';
import { type GluedRule, isOver, type Joint, NARROW, OFF, OVER } from './joint.ts';

/** So a story, a caption or a credit ends. */
const ENDS =
  /[。！？…][”’」』）]*$|[摄攝]$|供[图圖]$|(?:作者|供[图圖]|[摄攝]|采写|整理|视觉|視覺|影像|新华社)[^（）]{0,30}[）)]$|[转轉接]第?[一二三四五六七八九十\d]+版[）】]$/u;
const SENTENCE_END = /[。！？…]/u;
/** What stands behind an end is told by its words. */
const TOLD = 2;

/** What ends in front of a joint; the bracket that says who wrote or took it may have begun on the row above. */
const endOf = ({ left, line }: Joint) => (/[）)]$/u.test(left) ? line.rowAbove + left : left);
const isEnd = (joint: Joint) => ENDS.test(endOf(joint));
/** Says who took the picture in front of it. */
const OF_PICTURE = /^[（(]|[摄攝](?:[（(][^（）()]{0,30}[）)]?)?$/u;

export const isLead = (text: string): boolean => {
  const lead = findLead(text);
  return lead !== null && lead.start === 0 && lead.kind !== 'reporters';
};

const BYLINE =
  /^[■□●◎◆]?[ \u3000]?(?:本[报報]|本刊)?(?:记者|記者|通讯员|通訊員)|^[■□●◎◆][ \u3000]?\p{Script=Han}[\p{Script=Han} ]{1,9}$/u;
export const isByline = (text: string): boolean => BYLINE.test(text) && !SENTENCE_END.test(text);
/** Whether a line names the authors of what stands below, and nothing else. */
export const isAuthor = (text: string): boolean =>
  /^(?:[■□●◎◆]|本[报報]记者|本[报報]記者)/u.test(text) &&
  text.length <= 40 &&
  parsePeople(text).whole &&
  parsePeople(text).people.length > 0;
export const hasSentenceEnd = (text: string): boolean => SENTENCE_END.test(text);

export const datelineBehind: GluedRule = {
  id: 'glued/dateline',
  why: 'A dateline begins a story.',
  worth: (joint) => (isEnd(joint) && isLead(joint.right) ? TOLD : 0),
  examples: ['路修好了。|本报江城5月7日电（记者王小川）河水'],
  counterExamples: ['近日，本报江城5月7日电'],
};

/** Whether what stands behind an end may be a heading. */
export const mayBeHeading = (joint: Joint): boolean =>
  isEnd(joint) && joint.right.length > 1 && !SENTENCE_END.test(joint.right) && !OF_PICTURE.test(joint.right);

export const headingBehind: GluedRule = {
  id: 'glued/heading',
  why: 'What stands between the end of a story and the next dateline is a heading.',
  worth: (joint) => (mayBeHeading(joint) && joint.line.leads() ? TOLD : 0),
  examples: ['报名从速，额满为止。|江城出台', '王小川摄|山乡有新路'],
  counterExamples: ['路修好了，村里人都来', '路修好了。王小川摄'],
};

export const furnitureBehind: GluedRule = {
  id: 'glued/furniture',
  why: 'A staff box or a folio line stands by itself.',
  worth: (joint) =>
    isEnd(joint) && (parseStaff(joint.right) !== null || parseFolio(joint.right) !== null) ? TOLD : 0,
  examples: ['路修好了。|责任编辑：王小川', '路修好了。|2031年3月5日 星期三 要闻 3版'],
  counterExamples: ['路修好了。编辑部在山里'],
};

/** Points at a picture. */
const POINTS = /^[▲▼◀▶△▽◁▷↑↓←→].{4}/u;
const OF_IMAGE = /^[图圖][为為]/u;
const ONE_SENTENCE = /^[^。！？…]{4,}[。！？…]?$/u;

/** A caption of one sentence, and its credit. */
function isCaption(text: string): boolean {
  const credit = /[摄攝供绘繪）)]/u.test(text) ? findCredit(text) : null;
  return (
    credit !== null && credit.end >= text.length - 1 && ONE_SENTENCE.test(text.slice(0, credit.start).trim())
  );
}

export const captionBehind: GluedRule = {
  id: 'glued/caption',
  why: 'A sign that points at a picture begins a caption, and so does 图为 behind an end; a credit ends one.',
  worth: (joint) => {
    const { right } = joint;
    return POINTS.test(right) || (isEnd(joint) && (OF_IMAGE.test(right) || isCaption(right))) ? TOLD : 0;
  },
  examples: [
    '村民参加了会议|▲图为新桥。',
    '路修好了。|图为新桥',
    '路修好了。|学生在新桥上写生。王小川摄',
    '路修好了，村里人说。|学生在新桥上写生。 本报记者 王小川摄',
  ],
  counterExamples: ['近日图为新桥', '学生在新桥上写生。王小川摄'],
};

/** Odds, in tenths of a natural logarithm, that a name has two or three characters; see src/people/split.ts. */
const LENGTH = { 2: -11, 3: -4 };

/** A quick look. */
const MAY_BE_NAMES = /^[■□●◎◆]|[编編校版美责責视視]/u;
/** A phone number or an address of a staff box, and what is no part of it. */
const CONTACT_END = /@[\w.-]+\.[a-z]{2,}$|[电電][话話].{0,8}\d{7,8}$/iu;

/** Where the labels of a staff box, or the sign and the role in front of an author, end for the last time; 0 without. */
function labelEnd(text: string): number {
  let end = AUTHOR_LABEL.exec(text)?.[0].length ?? 0;
  let core = end > 0;
  for (let at = 0; at < text.length; at++) {
    STAFF_LABEL.lastIndex = at;
    const label = STAFF_LABEL.exec(text);
    if (!label) continue;
    core ||= STAFF_CORE.test(label[0]);
    end = at + label[0].length;
    at = end - 1;
  }
  return core ? end : 0;
}

const AUTHOR_LABEL = /^[■□●◎◆] ?(?:本[报報](?:记者|記者) ?)?/u;
/** Names in front of the last one. */
const NAMES = /^(?:\p{Script=Han}{2,3} )*/u;
/** What follows a name has at least so many characters. */
const SHORTEST = 2;

/** Where the last name behind such a label ends, if more follows at once; 0 where not. */
function nameEnd(printed: string): number {
  const text = foldText(printed);
  const label = labelEnd(text);
  const from = label && label + NAMES.exec(text.slice(label))![0].length;
  const name = /^\p{Script=Han}*/u.exec(text.slice(from))![0];
  if (!from || name.length < 3 + SHORTEST) return 0;
  const odds = (length: 2 | 3) => nameOdds([...name.slice(0, length)]) + LENGTH[length];
  return from + (odds(3) > odds(2) ? 3 : 2);
}

export const namesInFront: GluedRule = {
  id: 'glued/behind-names',
  why: 'Behind the names of a staff box or of authors, or an address, another thing begins.',
  worth: (joint) => {
    const [left, right] = [endOf(joint), joint.right];
    const names =
      joint.space === 0 &&
      MAY_BE_NAMES.test(left) &&
      left.length === nameEnd(left + right) &&
      (parseStaff(left) !== null || isAuthor(left));
    return names || (CONTACT_END.test(left) && /^\p{Script=Han}/u.test(right)) ? TOLD : 0;
  },
  examples: [
    '责任编辑：王小川 校对：李大江|山乡有新路',
    '◎李大江|中央宣传部部署',
    '编辑：王小川 邮箱：desk@example.com|山乡有新路',
  ],
  counterExamples: ['责任编辑：王小川 校对：李大江'],
};

/** Any heading's last words may be a paper's name: a dateline behind one is told by a known name. */
const OWN_LEAD = new RegExp(`^【?(?:[据據]|综合)?(?:本報|${KNOWN_AGENCIES})`, 'u');

export const datelineBehindHeading: GluedRule = {
  id: 'glued/dateline-behind-heading',
  why: 'A dateline behind a heading, on a line wider than the columns, begins a story.',
  worth: ({ right, line }) => (isOver(line) && OWN_LEAD.test(right) && isLead(right) ? 1.5 : 0),
  columns: [8, 8],
  examples: ['山乡有了新的路|新华社江城5月7日电（记者王小川）'],
  counterExamples: ['近日，路修好了'],
};

export const headingAlone: GluedRule = {
  id: 'glued/heading-alone',
  why: 'Behind an end, on a line that is no row of the columns around, and with no row of theirs below, stands a heading.',
  worth: (joint) => {
    const { right, line } = joint;
    const { width, above, below, before, behind } = line;
    const short = before > 0 && width < before - OVER && Math.abs(above - before) <= OFF;
    const heading = Math.abs(below - before) > OFF && Math.abs(below - behind) > OFF;
    const told = (short || isOver(line)) && heading && widthOf(right) >= NARROW;
    return told && mayBeHeading(joint) ? 1 : 0;
  },
  columns: [14, 14],
  below: 4,
  examples: ['路修好了。|江城出台'],
  counterExamples: ['路修好了，江城出台'],
};

/** What the words tell, behind the end of a story or of a staff box; asked of lines that begin with no dateline. */
export const TEXT_RULES: readonly GluedRule[] = [
  datelineBehind,
  headingBehind,
  furnitureBehind,
  captionBehind,
  namesInFront,
  datelineBehindHeading,
  headingAlone,
];
