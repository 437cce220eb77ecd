import type { Label } from '../block.ts';
import { findCredit } from '../credit/credit.ts';
import { namesPageAndEditors } from '../folio/facts.ts';
import { parseStaff } from '../folio/staff.ts';
import { parseJump } from '../jump/jump.ts';
import { findLead } from '../lead/lead.ts';
import { findSignature } from '../lead/signature.ts';
import { foldText } from '../people/fold.ts';
import { LIKELY, nameOdds } from '../people/names.ts';
import { parsePeople } from '../people/people.ts';
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
  why: 'Only a staff box names its editors so: on 1,500 labelled pages 810 of 813 such lines are of one, of those with names behind a space all of 145.',
  test: (text: string) => {
    if (text.length > LONGEST || !STAFF_WORD.test(text)) return false;
    const folded = foldText(text);
    if (STAFF.test(folded)) return true;
    const editors = parseStaff(text)?.editors.length ?? 0;
    return editors > 1 || (editors === 1 && EDITS.test(folded) && !/[。，？！]/u.test(folded));
  },
  examples: [
    '本版责编：王小川 李大江',
    '责任编辑：王小川',
    '版式设计：李大江',
    '責任編輯：王曉川',
    '责任编辑，王小川',
    '（责任编辑：王小川）',
    '（编辑：王小川 校对：李大江）',
    '责编 王小川 美编 李大江',
    '美术编辑　王小川',
  ],
  counterExamples: [
    '编辑：这条路是谁修的？',
    '责任编辑：他说，路修好了。',
    '本版责编',
    '责任编辑，修了一条路',
  ],
};

/** What nobody does but at a paper. */
const EDITS =
  /^[（■□●]? ?(?:本[版期])?(?:责任编辑|责编|美术编辑|美编|版式设计|版式|版面设计|责任校对|校对|值班编委|值班主任|组版)(?:[：/]| )/u;

/** Matched on folded text, as the next. */
const STAFF = new RegExp(
  `^（?(?:本[版期])?(?:责任编辑|责编|版式设计|版式|美编|校对) *(?:[：/][^。，？！；（）]+|[，；] *${PERSON})）?$`,
  'u',
);

/** A line that names the page and those who made it. */
const pageAndStaff: AloneRule = {
  id: 'label/page-and-staff',
  label: 'folio',
  why: 'Nothing else names day or page, and editors; no line of 950 labelled pages is like it.',
  test: (text: string) => text.length <= LONGEST_FOLIO && STAFF_WORD.test(text) && namesPageAndEditors(text),
  examples: [
    '江城早报 2031年3月5日 星期三 责编 王小川 / 美编 李大江  A07 社区',
    '2 要闻 2031.3.5 责编：王小川',
  ],
  counterExamples: ['责编：王小川', '2031年3月5日 星期三', '他 编辑 了一本书'],
};

const LONGEST_FOLIO = 100;
const STAFF_WORD = /[编編版校]/u;

/** A line of a programme: when, and what. */
export const timeAlone: AloneRule = {
  id: 'label/time-alone',
  label: 'body',
  why: 'A programme is text, no folio line; no line of 950 labelled pages is like it.',
  test: (text: string) => text.length <= LONGEST && TIME.test(text),
  examples: ['07:30 动画片：小木匠', '19：35　电视剧：渡口(1、2)'],
  counterExamples: ['07:30', '2020-01-02 10:30', '7时30分，车开了'],
};

const TIME = /^\d{1,2}[:：∶]\d{2}[ 　]+[\p{Script=Han}《“]/u;

/** A line that says where the paper is to be reached. */
const addressAlone: AloneRule = {
  id: 'label/address-alone',
  label: 'folio',
  why: 'Papers print it with their price; no line of 400 labelled pages is like it.',
  test: (text: string) => text.length <= LONGEST && ADDRESS.test(foldText(text)),
  examples: ['本报地址：江城市海堤路9号', '邮编：000417', '广告热线：12345678', '社址 江城市海堤路9号'],
  counterExamples: ['地址在海堤路9号，', '传真机修好了', '邮编是000417'],
};

const ADDRESS =
  /^(?:本报|编辑部)?(?:地址|社址|邮编|邮政编码|邮箱|电子邮箱|总编室|新闻热线|广告热线|发行热线|广告电话|发行电话|订阅电话|传真|网址|承印)[： ][^。，；！？]{2,30}$/u;

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

/** A scholar and a name. */
const titledAuthor: AloneRule = {
  id: 'label/titled-author',
  label: 'byline',
  why: 'Scholars sign with where they work and what they are; no line of 400 labelled pages is like it.',
  test: (text: string) => {
    const name = text.length <= LONGEST ? TITLED.exec(text)?.[1] : undefined;
    return name !== undefined && nameOdds([...foldText(name.replaceAll(/\s/gu, ''))]) >= LIKELY;
  },
  examples: ['江城大学历史系教授 王小川', '江城社会科学院研究员 周 正'],
  counterExamples: ['江城大学教授说', '江城大学教授 课堂', '王小川教授'],
};

const TITLED = new RegExp(
  `^[\\p{Script=Han}·（）]{2,26}(?:研究员|研究員|教授|院士|律师|律師|作家|学者|學者|博士|分析师|經濟學家|经济学家)[ 　]{1,4}(${PERSON})$`,
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

/** How a letter begins. */
const salutation: AloneRule = {
  id: 'label/salutation',
  label: 'body',
  why: 'A letter greets whom it is written to; no line of 950 labelled pages is like it.',
  test: (text: string) => text.length <= 16 && SALUTATION.test(text),
  examples: ['编辑同志：', '敬爱的王老师：', '刘明读者：', '親愛的同學們：', '尊敬的编辑部：'],
  counterExamples: ['老师说：', '读者：这条路是谁修的？', '王小川：'],
};

const SALUTATION =
  /^(?:(?:敬爱|敬愛|尊敬|亲爱|親愛)的[\p{Script=Han}]{1,10}|[\p{Script=Han}]{2,5}(?:同志|读者|讀者|先生|女士|老师|老師|朋友|同学|同學)们?們?)[：:]$/u;

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
  why: 'Papers of Taiwan name their reporters so; no line of 950 labelled pages is like it.',
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

const reportAlone = behindStroke(
  'label/report-alone',
  'dateline',
  new RegExp(`${REPORTERS}(?:报导|报道)$`, 'u'),
  ['記者王曉川／台北報導', '記者王曉川、李大同／綜合報導'],
  ['記者王曉川', '文/王小川 图/李大江', '〔記者王曉川／台北報導〕', '記者王曉川／特稿'],
);

const essayAlone = behindStroke(
  'label/essay-alone',
  'byline',
  new RegExp(`${REPORTERS}(?:特稿|特写|专访|外电|分析)$`, 'u'),
  ['特約記者王曉川／特稿', '編譯王曉川／綜合外電'],
  ['記者王曉川／台北報導', '記者王曉川'],
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

/** A line that says whose notice follows: listed companies set it over the title. */
export const codeAlone: AloneRule = {
  id: 'label/code-alone',
  label: 'kicker',
  why: 'Notices of listed companies begin with it; no line of 950 labelled pages is like it.',
  test: (text: string) => CODE.test(text),
  examples: ['证券代码：600000', '股票简称：江城港', '公告编号：临2020-021'],
  counterExamples: ['证券代码是什么', '公告：路修好了'],
};

const CODE =
  /^(?:(?:证券|股票|基金|债券|公司|转债|[ABH]股)(?:代码|简称)|(?:公告)?编号)[：:] ?[\p{Script=Han}A-Za-z\d*－—-]{1,20}(?:[ 　]|$)/u;

/** A line in brackets that says whether a text goes on. */
const endNote: AloneRule = {
  id: 'label/end-note',
  label: 'body',
  why: 'It stands behind a text; no line of 400 labelled pages is like it.',
  test: (text: string) => END_NOTE.test(text),
  examples: ['（未完待续）', '(完)', '（本文有删节）'],
  counterExamples: ['（完成）', '（上）', '未完'],
};

const END_NOTE =
  /^[（(](?:未完待[续續]|待[续續]|完|全文完|[续續]完|未完|(?:本文|文字)?(?:略)?有[删刪](?:节|節|改))[）)]$/u;

/** A line that says nothing but who took the picture. */
const creditAlone: AloneRule = {
  id: 'label/credit-alone',
  label: 'credit',
  why: 'Nothing else names people and says 摄 and no more: on 2,000 labelled pages 1,085 of 1,089 such lines are credits.',
  test: (text: string) => text.length <= LONGEST && TOOK.test(text) && findCredit(text)?.start === 0,
  examples: [
    '本报记者 王小川 摄',
    '（記者王曉川攝）',
    '新华社记者王小川摄',
    '王小川 摄影报道',
    '江城大学供图',
  ],
  counterExamples: ['工人在修路。王小川摄', '他在山里拍摄', '本报记者 王小川'],
};

/** A line that says nothing but who wrote, behind the sign that papers set in front of an author. */
const authorAlone: AloneRule = {
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
      role !== null ||
      name.includes('·') ||
      end - start > name.length ||
      nameOdds([...foldText(name)]) >= LIKELY,
  );

/** Of such lines, in characters: the longest of the labelled pages has 31. */
const LONGEST = 40;
const TOOK = /(?:[摄攝]|[摄攝]影[报報][道導导]|供[图圖]) ?[）)]?$/u;

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

/** A label that stands over a box, or over all stories of one kind. */
export const boxLabel = {
  id: 'label/box-label',
  why: 'It names neither people nor the page; of 2,000 labelled pages no byline, credit or folio line is one.',
  test: (text: string) => BOX.test(text),
  examples: ['■ 相关新闻', '【延伸阅读】', '相关链接：', '新聞背景', '技术统计', '征稿启事', '遗失声明'],
  counterExamples: ['相关新闻说', '本报记者 王小川'],
} as const;

const BOX =
  /^[■□◆◇●★▲【［〔[] ?(?:相关|背景|延伸|新闻|知识|名词|核心|记者|编者|编后|专家|名家)?(?:新闻|链接|阅读|背景|解释|提示|手记|观察|点评|观点|评论|短评|快评|时评|简讯|短讯|快讯|速递|速览|声音|说法|视点)[】］〕\]]?[：:]?$|^(?:相[关關](?:新[闻聞]|[链鏈]接|[阅閱][读讀]|[报報][道導])|新[闻聞](?:[链鏈]接|背景)|延伸[阅閱][读讀]|名[词詞]解[释釋]|背景[链鏈]接|技[术術][统統][计計]|小[资資]料|小[档檔]案|编者按|編者按)[：:]?$|^\p{Script=Han}{0,6}(?:公告|启事|啟事|启示|声明|聲明|通告|通知|公示|讣告|訃告)$/u;

/** A line of a table of figures below a match: what was counted, and for each side how often. */
export const countAlone: AloneRule = {
  id: 'label/count-alone',
  label: 'body',
  why: 'Of 2,000 labelled pages no heading and no folio line is like it.',
  test: (text: string) => text.length <= LONGEST && COUNT.test(text),
  examples: ['射门 12∶9', '控球率 58%∶42%', '角球 7：4'],
  counterExamples: ['14:30', '第3版：要闻', '江城 2：1 大江', '邮发代号54-219'],
};

const COUNT =
  /^\p{Script=Han}{2,8}(?:[（(]\p{Script=Han}+[）)])?[ 　]+\d{1,3}%?[ 　]?[∶：:][ 　]?\d{1,3}%?$/u;

/** A text that reporters in brackets end. */
export const signedEnd = {
  id: 'label/signed-end',
  why: 'Behind them a story is over: on 300 labelled pages no subhead stands there.',
  test: (text: string) => {
    if (!/[）)]$/u.test(text) || /整理.?$/u.test(text)) return false;
    const people = findSignature(text)?.people.people ?? [];
    return ROLE.test(people[0]?.role ?? '');
  },
  examples: ['（本报记者 卜算子）', '他们说，那样的灯不会说话。（本报记者容与 通讯员风满楼）'],
  counterExamples: ['路修好了。（王小川）', '（本报记者王小川整理）', '路修好了。'],
} as const;

/** Words with which a notice ends in a line of its own. */
export const herebyLine = {
  id: 'label/hereby',
  why: 'They end a notice in a paragraph of their own.',
  test: (text: string) => /^特此(?:公告|通知|声明|通告|公示|说明|致谢|聲明|說明)[。！]?$/u.test(text),
  examples: ['特此公告。', '特此通知'],
  counterExamples: ['特此公告如下'],
} as const;

/** A line and the one behind it. */
export const coupletOver = {
  id: 'label/couplet',
  why: 'Two lines of four to seven characters and a mark, as many in both, are verses; no paragraph is broken so.',
  test: (text: string, next: string) => VERSE.test(text) && VERSE.test(next) && text.length === next.length,
  examples: [
    ['桥头新柳渐成行，', '渡口人家晒网忙。'],
    ['千山鸟飞绝，', '万径人踪灭。'],
  ],
  counterExamples: [
    ['路修好了，', '村里人都来看。'],
    ['桥头新柳渐成行', '渡口人家晒网忙'],
  ],
} as const;

const VERSE = /^\p{Script=Han}{4,7}[，。；！？]$/u;

/** A date that fills a line, as below a notice or a letter. */
export const dateAlone = {
  id: 'label/date-alone',
  why: 'Where a line is a paragraph, no paragraph is broken before its date.',
  test: (text: string) => DATE_ALONE.test(text),
  examples: ['2020年7月14日', '二〇二〇年七月十四日'],
  counterExamples: ['7月14日', '2020年7月14日，路修好了'],
} as const;

const DATE_ALONE =
  /^[\d〇○零一二三四五六七八九]{4} ?年 ?[\d一二三四五六七八九十]{1,3} ?月 ?[\d一二三四五六七八九十]{1,3} ?日$/u;

/** Text that does not begin with the label of a summary. */
export const noSummary = {
  id: 'label/no-summary',
  why: 'A summary stands under its label or behind it; without one it is text, and on dev all of 12 were.',
  test: (text: string) => !SUMMARY.test(text),
  examples: ['近日，路修好了。', '阅读让人明白'],
  counterExamples: [
    '阅读提示',
    '【核心阅读】',
    '内容提要：路修好了。',
    '導讀',
    '■核心提示',
    '编者按：',
    '开栏的话',
  ],
} as const;

const SUMMARY =
  /^[【〔［[■●◆▲□]?[ 　]?(?:(?:阅读|閱讀|核心|新闻|新聞|内容|內容|本文|编辑|編輯)(?:提示|阅读|閱讀|提要|摘要|导读|導讀)|提要|导读|導讀|摘要|提示|要点|要點|编者按|編者按|编者的话|編者的話|编者语|开栏的话|開欄的話|主持人语|主持人的话)(?:[】〕］\]：:　 ]|$)/u;

/** Text without a word of who made a picture. */
export const noCredit = {
  id: 'label/no-credit',
  why: 'All of the 2,000 credits of labelled pages say 摄, 绘, 图, 影像 or who gave the picture.',
  test: (text: string) => !CREDIT_WORD.test(text),
  examples: ['法官说法', '江城日报记者 王小川'],
  counterExamples: ['王小川摄', '受访者供图', '记者王小川 文/图', '新华社发'],
} as const;

const CREDIT_WORD = /(?:[摄攝](?!氏))|[绘繪图圖影视視画畫发發供拍照镜鏡CcPp]/u;

/** Lines around which nothing speaks of a picture. */
export const noPicture = {
  id: 'label/no-picture',
  why: 'By a caption stands who took the picture, or it says what is seen: on dev 170 of 176 captions.',
  test: (text: string) => !PICTURE.test(text),
  examples: ['2016年12月3日，陈某向林某借车。', '房屋署回覆，零件今日运到。'],
  counterExamples: [
    '图为新桥。',
    '工人在修路。王小川摄',
    '数据来源：江城统计局',
    '▲新桥',
    '电影《山路》剧照',
  ],
} as const;

const PICTURE =
  /[摄攝](?!氏)|[绘繪]|图[为為①-⑨一二三四五六\d：:（(]|圖[為①-⑨：:]|[上下左右本供组題题][图圖]|[图圖]片?[/／]|文[图圖]|[近剧劇外][照景]|海[报報]|来源|來源|[二維维]{2}码|[▲△▼▽◀◁▶▷◄►]|影像|[视視][觉覺]|照片|[资資]料|作品|中国画|油画|版画|国画|漫画|[图圖畫画卷]》|截[图圖]|[发發][）)]?$|VCG|CFP|IC photo/mu;

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
  pageAndStaff,
  addressAlone,
  timeAlone,
  sourceAlone,
  fieldAlone,
  writerAlone,
  titledAuthor,
  reportAlone,
  essayAlone,
  salutation,
  agencyAlone,
  endNote,
  codeAlone,
  countAlone,
  creditAlone,
  authorAlone,
];
