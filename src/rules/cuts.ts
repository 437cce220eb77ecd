import { findCredit } from '../credit/credit.ts';
import { namesPageAndEditors } from '../folio/facts.ts';
import { parseFolio } from '../folio/folio.ts';
import { parseStaff } from '../folio/staff.ts';
import { parseJump } from '../jump/jump.ts';
import { findLead } from '../lead/lead.ts';
import { foldText } from '../people/fold.ts';
import { endsBetween } from '../text.ts';
import { fieldOf, TITLE_FIELDS } from './fields.ts';
import { metaParts } from './lines/meta.ts';
import { sourceBegins } from './lines/page.ts';
import { bylineBehindHeading } from './lines/people.ts';
import { endsWithName, namesGoOn } from './own-leads.ts';
import { SIGNED_AUTHOR } from './signed-author.ts';

/**
 * Where a printed line may hold two things. A cut only offers the labeller two blocks instead of one; whether they
 * are two things is for the model to say (the second may still `continue` the first).
 */
export interface CutRule {
  readonly id: string;
  readonly why: string;
  /** Offsets into `text` at which a new part begins, in order; none for most lines. */
  readonly cut: (text: string, line: CutContext) => readonly number[];
  /** Lines with `|` at each place where they are to be cut. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export interface CutContext {
  /** True where the line looks like one of a hard-wrapped paragraph. */
  readonly wrapped: boolean;
  readonly mark: string;
  /** End of the line above and beginning of the line below; '' at the page's edges and over several blank lines. */
  readonly above: string;
  readonly below: string;
  /** The row in front of the one above, where the rows are as the paper broke them. */
  readonly before?: string;
}

const SENTENCE_END = /[。；][”’」』）]*$/;
const LONGEST_HEADING = 80;

/** Longest heading lines of 2,000 milled pages: 62 characters for kicker and headline set as one line. */
function mayBeHeading(text: string, { wrapped, mark }: CutContext): boolean {
  return mark !== '' || (!wrapped && text.length <= LONGEST_HEADING && !SENTENCE_END.test(text));
}

const LABEL_AT_END = /[^（）()。；]([（(][^（）()：:。，,0-9]{2,24}[）)])$/;

export const labelAtEnd: CutRule = {
  id: 'cut/label-at-end',
  why: 'A column label often stands in brackets at the end of the headline.',
  cut: (text, line) => {
    if (text.length > 60 || !mayBeHeading(text, line)) return [];
    const match = LABEL_AT_END.exec(text);
    return match ? [text.length - match[1]!.length] : [];
  },
  examples: ['山乡新路通到家门口|（一线见闻）', '把账本晒在阳光下|（短评）'],
  counterExamples: [
    '关于加强管理的意见（2025年10月29日）',
    '他说这件事（指修路）办得好。',
    '会上说，路要修好。（王小川）',
  ],
};

const TITLE_FIELD = new RegExp(`^${fieldOf(TITLE_FIELDS)} ?(?=\\S)`, 'u');

/** `【标题】`, a space, and the first character behind. */
const LONGEST_FIELD = 6;

export const afterFieldName: CutRule = {
  id: 'cut/after-field-name',
  why: 'Archives export stories with named fields; the name is no part of the headline.',
  cut: (text) => {
    if (text.length > LONGEST_HEADING) return [];
    const match = TITLE_FIELD.exec(foldText(text.slice(0, LONGEST_FIELD)));
    return match ? [match[0].length] : [];
  },
  examples: ['标题：|老渡口装上新灯', '【题名】|老渡口装上新灯'],
  counterExamples: ['标题里写着老渡口', '标题：', '本报讯'],
};

const SPACE = /[ \u3000\u00a0\u2002-\u200a]+/g;
/** 【江城晚报 王小川 报道】 */
const WHOLLY_SQUARE = /^【[^【】]*】$/u;
/** A quotation may be closed on another line, or by OCR not at all; a bracket is one all the same. */
const isInside = (text: string, at: number) =>
  endsBetween(foldText(text.slice(0, at)), '（', '）') ||
  WHOLLY_SQUARE.test(foldText(text)) ||
  ['“”', '《》', '「」'].some(
    ([open, close]) => endsBetween(text.slice(0, at), open!, close!) && text.includes(close!, at),
  );

/** A line with these names people. */
const ROLE_AHEAD =
  /[记記][ 　]{0,3}者|通讯员|通訊員|评论员|實習生|实习生|特派员|[摄攝]|[供制製绘繪][图圖]|(?:[图圖文]|采写|采寫|撰文|策划|策劃|统筹|統籌) ?[/／\\＼|｜丨│：:为為]|(?:^|[ 　/／])[文图圖](?=[ 　]|$)|[图圖]$/u;
const HAN = /\p{Script=Han}/u;
/** A time in front of what is on then. */
const TIME = /^\d{1,2}[:：∶]\d{2}$/u;

/** Whether the whole line is a staff box without colons, or one beside page and day; others with colons are told part by part. */
const namesEditors = (text: string) =>
  (/[编編校]/u.test(text) && !/[：:]/u.test(text) && parseStaff(text) !== null) ||
  (/[编編校版]/u.test(text) && namesPageAndEditors(text));

export const sourceAtEnd: CutRule = {
  id: 'cut/source-at-end',
  why: 'Electronic editions print the author and where the story stood on one line.',
  cut: (text) => {
    const at = sourceBegins(text);
    return at > 0 && !parseFolio(text.slice(0, at).trimEnd()) ? [at] : [];
  },
  examples: [
    '王小川 |《江城日报》（2025年03月13日 第 05 版）',
    '江城大学副教授 王小川 |《 江城日报 》（ 2025年03月13日 第 05 版）',
  ],
  counterExamples: [
    '《江城日报》（2025年03月13日 第 05 版）',
    '王小川 《江城日报》（2025年03月13日）',
    '要闻 《江城日报》（2025年03月13日 第 05 版）',
  ],
};

export const authorInMeta: CutRule = {
  id: 'cut/author-in-meta',
  why: 'Pages on the net print the author beside where and when a story was printed.',
  cut: (text) => {
    const parts = metaParts(text) ?? [];
    return parts.flatMap(({ from, author }, i) => (i > 0 && author !== parts[i - 1]!.author ? [from] : []));
  },
  examples: [
    '来源：江城日报 |作者：王小川 |日期：2026-07-11',
    '王小川 |2026-07-11',
    '2026-07-11 10:22 |江城日报记者 王小川',
  ],
  counterExamples: ['来源：江城日报 日期：2026-07-11', '王小川 2026年7月11日', '作者：王小川'],
};

export const bylineAtEnd: CutRule = {
  id: 'cut/byline-at-end',
  why: 'A headline and who reports may stand on one line.',
  cut: (text, line) => {
    const at = mayBeHeading(text, line) ? bylineBehindHeading.at(text) : -1;
    return at > 0 ? [at] : [];
  },
  examples: ['山乡小路通到家门口 |本报记者 王小川', '山乡小路通到家门口 |文/王小川'],
  counterExamples: [
    '本报记者 王小川 通讯员 李大江',
    '山乡小路通到家门口 王小川',
    '工人在铺路 本报记者 王小川 摄',
  ],
};

export const headingHalves: CutRule = {
  id: 'cut/heading-halves',
  why: 'Two lines set as one heading are parted by a space: kicker and headline, or two halves of one headline.',
  cut: (text, line) => {
    if (!mayBeHeading(text, line) || ROLE_AHEAD.test(text) || namesEditors(text)) return [];
    if (sourceAtEnd.cut(text, line).length || metaParts(text)) return [];
    const at: number[] = [];
    for (const match of text.matchAll(SPACE)) {
      // A label in brackets, or a quotation, may be several words.
      if (isInside(text, match.index)) continue;
      const before = text.slice(at.at(-1) ?? 0, match.index).trim();
      const after = text.slice(match.index + match[0].length);
      if (
        before.length >= 4 &&
        after.length >= 4 &&
        HAN.test(before.at(-1)! + after[0]!) &&
        !TIME.test(before)
      )
        at.push(match.index + match[0].length);
    }
    return at.length <= 3 ? at : [];
  },
  examples: ['县里出资为司机买保险 |三百名货车司机有了保障', '把路修好 |让货出山'],
  counterExamples: [
    '山乡新路通到家门口（一线见闻 行走乡间）',
    '“山乡新路 行走乡间”专题展开幕',
    '本报记者 王小川 李大江',
    '责任编辑　王小川　美术编辑　李大江',
    '19:35 电视剧渡口',
    '张 三',
    '他们说 这条路修得好，方便了大家出行。',
  ],
};

/** How much of a line can matter to a dateline: the longest of 3,000 training articles has 61 characters. */
const LEAD_REACH = 90;

/** A line in which a dateline may be cut before its last word has at most so many characters: those of a column. */
const LINE = 48;
const AGENCY = /^[据據【〔（]?(?:本[报報刊]|\p{Script=Han}{2,6}[社报報网網])/u;

/** Behind these no further name stands. */
const CLOSED = /[）)】〕］：:]$/u;

/** Whether a dateline begins on a line and may go on behind it. */
function isBegun(above: string): boolean {
  const lead = findLead(above);
  if (!lead) return above.length < LINE && AGENCY.test(above);
  if (lead.start !== 0) return false;
  const rest = above.slice(lead.end);
  if (!lead.closed || rest) return !lead.closed || namesGoOn(rest);
  return lead.people.people.length === 0 || !CLOSED.test(above);
}

export const afterDateline: CutRule = {
  id: 'cut/after-dateline',
  why: 'The dateline stands in front of the first paragraph, on the same line.',
  cut: (text, { above, below, before = '' }) => {
    const line = text.slice(0, LEAD_REACH);
    const begun = isBegun(above) ? above : before && isBegun(before + above) ? before + above : '';
    const over = begun ? findLead(begun + line) : null;
    if (over?.start === 0 && over.closed && over.end > begun.length && endsWithName(over))
      return [over.end - begun.length];
    const own = findLead(line);
    if (own?.start !== 0) return [];
    const whole = (below && findLead(text + below)) || own;
    if (!whole.closed) return [own.end];
    return whole.end > text.length ? [] : [whole.end];
  },
  examples: ['本报讯（记者王小川）|近日，路修好了。', '新华社江城5月7日电|路修好了。'],
  counterExamples: ['记者在现场看到，路修好了。'],
};

export const jumpLine: CutRule = {
  id: 'cut/jump-line',
  why: 'A jump line stands at the end or the beginning of its paragraph, or at the end of one line and the beginning of the next.',
  cut: (text, { above, below }) => {
    const before = JUMP_BEGUN.exec(above)?.[0] ?? '';
    const behind = JUMP_BEGUN.test(text) ? below.slice(0, JUMP_REACH) : '';
    if (!/[转轉接]/u.test(before + text)) return [];
    const [from, to] = [before.length, before.length + text.length];
    return parseJump(before + text + behind)
      .filter(({ start, end }) => start < from + 3 || end > to - 3)
      .flatMap(({ start, end }) => [start - from, end - from])
      .filter((at) => at > 0 && at < text.length);
  },
  examples: ['路修到了村口，|（下转第四版）', '（上接第一版）|全村人都来了。'],
  counterExamples: ['下转第四版', '村里上接县城，下转乡镇。'],
};

/** The end of a line on which a jump line in brackets begins and does not end. */
const JUMP_BEGUN = /[（【(][^（）【】()]{0,10}$/u;
const JUMP_REACH = 10;

/** A caption has at least so many characters in front of its credit; shorter lines are credits as a whole. */
const SHORTEST_CAPTION = 8;
const LONGEST_CAPTION = 260;

export const creditAtEnd: CutRule = {
  id: 'cut/credit-at-end',
  why: 'The credit often stands behind its caption, on the same line.',
  cut: (text) => {
    if (text.length > LONGEST_CAPTION || !CREDIT_WORD.test(text.slice(-24))) return [];
    const credit = findCredit(text);
    return credit && credit.start >= SHORTEST_CAPTION && credit.end >= text.length - 1 ? [credit.start] : [];
  },
  examples: ['图为工人在铺设村道。|王小川摄', '三月的一天，学生在新桥上写生。|本报记者 李大江 摄（影像社）'],
  counterExamples: ['本报记者 王小川 摄', '他举办了一次摄影展。'],
};

export const authorAtEnd: CutRule = {
  id: 'cut/author-at-end',
  why: 'A headline and its author, behind the sign that papers set there, may stand on one line.',
  cut: (text) => {
    const found = text.length <= LONGEST_HEADING ? AUTHOR.exec(text) : null;
    return found ? [found.index + found[0].indexOf(found[1]!)] : [];
  },
  examples: [
    '山乡有新路 |□王小川',
    '怎样修好一座桥|■ 王 川',
    '山乡有新路 |●王小川',
    '山乡有新路|◎本报记者 王小川',
  ],
  counterExamples: ['□王小川', '路修好了。□', '本报记者□王小川采写'],
};

const AUTHOR = new RegExp(`[^ \\u3000][ \\u3000]*(${SIGNED_AUTHOR})$`, 'u');

const CREDIT_WORD = /[摄攝绘繪图圖片影发發社透照取]|提供|IC|photo|CFP|VCG|Getty/u;

export const CUT_RULES: readonly CutRule[] = [
  labelAtEnd,
  afterFieldName,
  sourceAtEnd,
  authorInMeta,
  bylineAtEnd,
  headingHalves,
  afterDateline,
  jumpLine,
  creditAtEnd,
  authorAtEnd,
];
