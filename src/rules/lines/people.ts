/** Lines that say who wrote. */
import type { Label } from '../../block.ts';
import { findSignature } from '../../lead/signature.ts';
import { foldText } from '../../people/fold.ts';
import { isLikelyName } from '../../people/names.ts';
import { parsePeople } from '../../people/people.ts';
import { endsSentence } from '../../text.ts';
import { fieldOf, NAMED } from '../fields.ts';
import { DESK_LEAD } from '../leads.ts';
import { isRubric } from '../rubrics.ts';
import { SIGNED_AUTHOR } from '../signed-author.ts';
import { type AloneRule, LONGEST, SHORTEST_TEXT } from './rule.ts';

/** A line that says nothing but who wrote, behind the sign that papers set in front of an author. */
export const authorAlone: AloneRule = {
  id: 'label/author-alone',
  label: 'byline',
  why: 'Such a sign, perhaps a role, and names are a byline: on 1,000 labelled pages all of 417 such lines are.',
  test: (text: string) => text.length <= LONGEST && AUTHOR.test(text) && namesAuthors(text),
  examples: ['□王小川', '■王 川 李大江', '◇ 王小川', '◎本报记者 王小川', '●王小川', '■ 若昂·桑托斯'],
  counterExamples: [
    '■王小川采写的报道',
    '王小川',
    '□山乡新路通车',
    '★王小川',
    '●记者在现场看到',
    '■时评',
    '■ 国际',
    '●金融街',
  ],
};

const AUTHOR = new RegExp(`^${SIGNED_AUTHOR}$`, 'u');

/** Labels begin with surnames too (时评, 国际): a bare name is likely one, or is set apart as one (荣 庐). */
const namesAuthors = (text: string) =>
  parsePeople(text).people.every(
    ({ name, role, start, end }) =>
      role !== null || name.includes('·') || end - start > name.length || isLikelyName(name),
  );

/** A line that says nothing but who made both text and picture. */
export const textAndPicture: AloneRule = {
  id: 'label/text-and-picture',
  label: 'byline',
  why: 'Who made both is the author: on 850 labelled pages of many papers 18 of 19 such lines, the other signs the text.',
  test: (text: string) => text.length <= LONGEST && BOTH.test(text) && parsePeople(text).whole,
  examples: [
    '本报记者 王小川 文/摄',
    '晚报记者 王小川 文并摄',
    '记者王小川 文/图',
    '■王小川 李大江 文/片',
    '本报记者 王小川 文 本报记者 李大江 摄',
  ],
  counterExamples: ['记者 王敬文摄', '王小川 摄', '他写了一本图文并茂的书', '王小川 摄影报道'],
};

const BOTH = /文(?:[/／、并][摄攝片图圖])$|[图圖摄攝][/／]文$|[ 　/／]文[ 　、，].{2,20}[ 　/／][摄攝图圖]$/u;

/** A line of an archive's export that names who wrote. */
export const writerAlone: AloneRule = {
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

/** A line that names reporters, and behind a stroke where they are or what they write. */
const behindStroke = (
  id: string,
  label: Label,
  pattern: RegExp,
  examples: string[],
  counterExamples: string[],
): AloneRule => ({
  id,
  label,
  why: 'Papers of Taiwan name their reporters so; of 1,110 labelled pages only our own in their forms have it.',
  test: (text: string) => {
    if (text.length > LONGEST || !/[／/╱]/u.test(text)) return false;
    const folded = foldText(text);
    return pattern.test(folded) && parsePeople(text).whole;
  },
  examples,
  counterExamples,
});

const REPORTERS =
  '^\\p{Script=Han}{0,8}(?:记者|编译|特派员|通讯员)[\\p{Script=Han}、 ]{2,20}\\/ ?\\p{Script=Han}{0,6}';

export const reportAlone = behindStroke(
  'label/report-alone',
  'dateline',
  new RegExp(`${REPORTERS}(?:报导|报道)$`, 'u'),
  ['記者王曉川／台北報導', '記者王曉川、李大同／綜合報導'],
  ['記者王曉川', '文/王小川 图/李大江', '〔記者王曉川／台北報導〕', '記者王曉川／特稿'],
);

/** A desk in place of the reporter: 地方中心／嘉義報導. */
export const deskAlone: AloneRule = {
  id: 'label/desk-alone',
  label: 'dateline',
  why: 'Papers of Taiwan name a desk so where nobody signs; no line of 4,282 labelled pages is like it.',
  test: (text: string) => text.length <= LONGEST && /[／/╱]/u.test(text) && DESK_LINE.test(foldText(text)),
  examples: ['地方中心／嘉義報導', '社會中心／綜合報導'],
  counterExamples: ['地方中心', '中心／外圍', '〔地方中心／綜合報導〕'],
};

const DESK_LINE = new RegExp(`${DESK_LEAD.source}$`, 'u');

export const essayAlone = behindStroke(
  'label/essay-alone',
  'byline',
  new RegExp(`${REPORTERS}(?:特稿|特写|专访|外电|分析)$`, 'u'),
  ['特約記者王曉川／特稿', '編譯王曉川／綜合外電'],
  ['記者王曉川／台北報導', '記者王曉川'],
);

/** A line that says nothing but who reports. */
export const reportersOnly = {
  id: 'label/reporters-only',
  why: 'A role and names, and no more, are a byline or a credit, but for those in brackets that end a story.',
  test: (text: string) => {
    if (text.length > LONGEST || !ROLE.test(text) || /^[（(【〔]|参与|參與/u.test(text)) return false;
    const { whole, people, open } = parsePeople(text);
    return (
      whole &&
      open.length === 0 &&
      people.length > 0 &&
      people[0]!.role !== null &&
      ROLE.test(people[0]!.role)
    );
  },
  examples: ['江城日報記者 陳大文', '本报记者 王小川 通讯员 李大江', '山河新闻记者 王小川 发自江城'],
  counterExamples: [
    '记者在现场看到',
    '王小川',
    '本报记者',
    '编辑同志：',
    '（本报记者王小川、李大江参与采写）',
  ],
} as const;

const ROLE = /[记記]者|通[讯訊][员員]|[评評][论論][员員]/u;

/** A text that names in brackets end, and a short line behind it. */
export const headingBehindNames = {
  id: 'label/heading-behind-names',
  why: 'Behind the names a story is over: of 1,600 such lines of 9,000 milled pages none is a subhead or a deck, two are text.',
  test: (above: string, text: string) =>
    SHORT_LINE.test(text) && NAMES_AT_END.test(above) && findSignature(above)?.kind === 'people',
  examples: [
    ['路修好了。（王小川）', '桥头添了一盏灯'],
    ['他说：“路修好了。”（王 川 李大江）', '短讯'],
  ],
  counterExamples: [
    ['路修好了。（王小川）', '桥头添了一盏灯。'],
    ['路修好了。（公交）', '桥头添了一盏灯'],
    ['路修好了。（江城大学 王小川）', '先问一问'],
    ['船工（王小川）', '桥头添了一盏灯'],
  ],
} as const;

const NAMES_AT_END =
  /[。！？”」][（(](?:\p{Script=Han}{2,3}|\p{Script=Han}[ 　]\p{Script=Han})(?:[ 　、](?:\p{Script=Han}{2,3}|\p{Script=Han}[ 　]\p{Script=Han})){0,3}[）)]$/u;
const SHORT_LINE = /^[^。；▲△■●◆·]{2,34}(?<![。；，：:])$/u;

/** Who wrote, behind a text. */
export const writerBehindText = {
  id: 'label/writer-behind-text',
  why: 'It signs the text above: all 57 such lines of 4,282 labelled pages, homes and offices with a name, are text or byline.',
  test: (above: string, text: string) =>
    text.length <= LONGEST &&
    endsSentence(above) &&
    (isFromHome(text) || (SIGNED.test(text) && parsePeople(text).whole)),
  examples: [
    ['路修好了。', '文/王小川'],
    ['路修好了。', '整理：王小川'],
    ['路修好了。', '采写｜王小川 李大江'],
    ['路修好了。', '江城县委宣传部 王小川'],
  ],
  counterExamples: [
    ['山乡新路', '文/王小川'],
    ['路修好了。', '文/图'],
    ['路修好了。', '整理：他说，路修好了'],
  ],
} as const;

const SIGNED =
  /^[□■●◎]? ?(?:文|采写|撰文|整理|编译|编辑整理)[ ]?[/／|｜丨：:][ 　]?\p{Script=Han}{2,4}(?:[ 　、]\p{Script=Han}{2,4}){0,3}$/u;

/** Names with what they are, or did for the text, under a heading and over a text. */
export const reportersUnderHeading = {
  id: 'label/reporters-under-heading',
  why: 'They are the byline: so are all but two of 854 such lines of 1,900 labelled pages whose lines are paragraphs, those of a book.',
  test: (above: string, text: string, below: string) => {
    if (text.length > LONGEST || below.length < SHORTEST_TEXT || !WROTE.test(text) || NO_BYLINE.test(text))
      return false;
    if (above === '' || endsSentence(above) || /[，、：》]$/u.test(above)) return false;
    const { whole, people, open } = parsePeople(text);
    return whole && open.length === 0 && people.length > 0 && people[0]!.role !== null;
  },
  examples: [
    ['村里的路修好了', '新华社“江城视点”记者王小川、李大江', '路修好以后，我们又去了一趟村里。'],
    ['村里的路修好了', '文丨王小川', '路修好以后，我们又去了一趟村里。'],
    ['村里的路修好了', '文\\王小川 图\\李大江', '路修好以后，我们又去了一趟村里。'],
  ],
  counterExamples: [
    ['路修好了。', '文丨王小川', '路修好以后，我们又去了一趟村里。'],
    ['村里的路修好了', '本报记者 王小川摄', '路修好以后，我们又去了一趟村里。'],
    ['《山乡新路》', '作者：王小川', '出版：江城出版社 定价：48元'],
    ['村里的路修好了', '（本报记者 王小川）', '路修好以后，我们又去了一趟村里。'],
    ['村里的路修好了', '记者在现场看到', '路修好以后，我们又去了一趟村里。'],
    ['村裡的路修好了', '記者王曉川／台北報導', '路修好以後，我們又去了一趟村裡。'],
  ],
} as const;

const WROTE =
  /^(?![（(【〔［[﹝])(?:.*(?:采写|采寫|撰文|[记記]者|通[讯訊][员員]|[评評][论論][员員]|作者|[编編][译譯]|特派)|[□■◎●○◆◇ 　]*(?:文|采写|撰文|文字)[字图圖]?[ 　]?[/／\\＼|｜丨│：:])/u;
/** Behind these the line is a credit, or a dateline. */
const NO_BYLINE = /[摄攝]$|供[图圖]$|[报報][道導导][：:]?[】〕］\]﹞]?$/u;

/** Reporters behind a heading, on one line with it. */
export const bylineBehindHeading = {
  id: 'label/byline-behind-heading',
  why: 'A role and names behind a heading are its byline; of 4,282 labelled pages none whose lines are paragraphs has one; in rows over columns 11 of 25 are, 9 are datelines.',
  /** Where the byline begins; -1 in other lines. */
  at: (text: string): number => {
    const match = text.length <= LONGEST_WITH_HEADING ? HEADING_AND_BYLINE.exec(text) : null;
    if (!match || REPORTS.test(match[1]!) || parsePeople(match[1]!).whole) return -1;
    const tail = text.slice(match.index + match[0].length - match[2]!.length);
    const { whole, people, open } = parsePeople(tail);
    const likely = people.every(({ name }) => isLikelyName(name));
    return whole && likely && open.length === 0 && people.length > 0 ? text.length - tail.length : -1;
  },
  /** Of the parts of a line. */
  test: (front: string, text: string): boolean =>
    bylineBehindHeading.at(`${front} ${text}`) === front.length + 1,
  examples: [
    ['山乡小路通到家门口', '本报记者 王小川'],
    ['山乡小路通到家门口', '文/王小川'],
    ['一条路修了三年（见闻）', '记者 王小川 李大江'],
  ],
  counterExamples: [
    ['本报记者 王小川', '通讯员 李大江'],
    ['工人在铺路。', '本报记者 王小川'],
    ['工人在铺路', '本报记者 王小川 摄'],
    ['本报讯', '记者 王小川'],
    ['山乡小路通到家门口', '记者在现场看到'],
  ],
};

/** In characters. */
const LONGEST_WITH_HEADING = 80;
/** In front of more names of a byline, and of those of a dateline. */
const REPORTS = /[记記]者|通[讯訊][员員]|[讯訊汛电電]$/u;
const HEADING_AND_BYLINE =
  /^([^，。；]{5,50}[^，。、：；！？”） \u3000]|[^，。；]{5,50}[）)])[ \u3000]+((?:(?:本[报報刊]|\p{Script=Han}{2,6}[报報社网網])?(?:见习|实习|首席|特约|全媒体)?(?:[记記]者|通[讯訊][员員])[ \u3000：:/／]*|(?:文|采写|撰文|作者)[/／|｜丨：:] ?)\p{Script=Han}[\p{Script=Han} \u3000、]{1,30})$/u;

/** A writer's home or office and name under a heading. */
export const writerUnderHeading = {
  id: 'label/writer-under-heading',
  why: 'It is the byline: so are all 12 such lines of 900 labelled pages; behind a text, where 15 stand, it ends a letter.',
  test: (above: string, text: string, below: string) =>
    above !== '' && !endsSentence(above) && isFromHome(text) && !isFromHome(above) && !isFromHome(below),
  examples: [
    ['两双胶鞋', '江城县人民法院 王小川', '路修好以后，我又去了一趟。'],
    ['夜里的灯', '江城医院急诊科 王 川', '夜里十一点，门开了。'],
  ],
  counterExamples: [
    ['路修好了。', '江城县 王小川', '来信照登'],
    ['一等奖', '江城县 王小川', '北泽市 李大江'],
    ['两双胶鞋', '江城县 渡口', '路修好以后，我又去了一趟。'],
    ['', '江城县 王小川', '路修好以后，我又去了一趟。'],
  ],
} as const;

const FROM_HOME =
  /^\p{Script=Han}{2,20}(?:医院.{0,5}科|医院|法院|检察院|大学|学院|[中小]学|学校|研究[所院]|公司|集团|[村镇乡县市区厂局委社店站所连营团部队]|宣传部|街道|民警|教师|医生|律师) +(?<name>\p{Script=Han}{2,3}|\p{Script=Han} \p{Script=Han})$/u;

function isFromHome(line: string): boolean {
  if (line.length > LONGEST || !/[ 　]/u.test(line)) return false;
  const name = FROM_HOME.exec(foldText(line))?.groups?.name?.replaceAll(' ', '');
  return name !== undefined && isLikelyName(name);
}

/** A line that says nothing but who reports, its role broken by white space. */
export const brokenRole: AloneRule = {
  id: 'label/broken-role',
  label: 'byline',
  why: 'White space breaks the role as it breaks other words: so it does in a byline of 1,110 labelled pages.',
  test: (text: string) =>
    text.length <= LONGEST && text.search(BROKEN) >= 0 && reportersOnly.test(text.replace(BROKEN, '$1$2')),
  examples: ['本报记 者 王小川 李大江', '记 者 王小川'],
  counterExamples: ['本报记者 王小川', '记 者说，路修好了'],
};

/** The name of a column or of a box. */
export const noByline = {
  id: 'label/no-byline',
  why: 'What a column or a box is called names nobody: of 30 such lines of 2,000 labelled pages none is a byline.',
  test: (text: string) => isRubric(text) || BOX.test(foldText(text)),
  examples: ['江城观点', '来信照登', '记者手记', '記者手記'],
  counterExamples: ['本报记者', '王小川', '本报记者王小川', '江城大学教授'],
} as const;

const BOX = /^(?:记者|编辑|采访)(?:手记|观察|蹲点|调查|札记|感言)$/u;

const BROKEN = /([记記])[ 　]{1,3}(者)/gu;

/** What signs an editor's note. */
export const editorSigns = {
  id: 'label/editor-signs',
  why: 'The note stands over a story of several parts: of 17 doubtful headings below one 15 part it.',
  test: (text: string) => EDITOR.test(text),
  examples: ['——编 者', '—编者', '一一编 者'],
  counterExamples: ['编者按', '编者', '——王小川', '路修好了。——编者'],
} as const;

const EDITOR = /^[—－一-]{1,2}[ 　]*[编編][ 　]*者$/u;

/** A text that names end. Who put a part of a round-up together signs that part alone. */
export const signedText = {
  id: 'label/signed-text',
  why: 'A heading behind it opens a story, whatever words both texts share.',
  test: (text: string) => !PUT_TOGETHER.test(text) && findSignature(text) !== null,
  examples: ['路修好了。（王小川）', '（本报记者 王小川）'],
  counterExamples: ['（本报记者王小川整理）', '路修好了。'],
} as const;

const PUT_TOGETHER = /整理.?$/u;

/** A text that reporters in brackets end. */
export const signedEnd = {
  id: 'label/signed-end',
  why: 'Behind them a story is over: behind 99 brackets with people that end a line of 350 labelled pages stands no subhead.',
  test: (text: string) => {
    if (!/[）)]$/u.test(text) || PUT_TOGETHER.test(text)) return false;
    const people = findSignature(text)?.people.people ?? [];
    return ROLE.test(people[0]?.role ?? '');
  },
  examples: ['（本报记者 卜算子）', '他们说，那样的灯不会说话。（本报记者容与 通讯员风满楼）'],
  counterExamples: ['路修好了。（王小川）', '（本报记者王小川整理）', '路修好了。'],
} as const;

/** A line of Chinese characters alone, longer than names, without a role or an office. */
export const namesNobody = {
  id: 'label/names-nobody',
  why: 'It is a heading or text: of 9,000 such lines of 900 labelled pages three are bylines, with offices that go on below.',
  test: (text: string) =>
    LONG_HAN.test(text) && !ROLES_OR_OFFICES.test(foldText(text)) && !parsePeople(text).whole,
  examples: ['江口海事处送教到船惠及四百船员', '山里的核桃卖到了省城的市场'],
  counterExamples: [
    '江城大学路桥系教授王小川',
    '江城日报记者王小川李大江报道',
    '中共江城市委党史和文献研究院',
    '王小川李大江赵明陈佳欣周思远',
    '王小川',
  ],
} as const;

const LONG_HAN = /^\p{Script=Han}{12,}$/u;
const ROLES_OR_OFFICES =
  /记者|通讯|作者|摄|评论|整理|编译|口述|特派|撰|图|报|社|教授|主任|研究员|医师|[院组会室部局厅校生任科司所心系处团]$/u;
