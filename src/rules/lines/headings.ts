/** What headings and labels are, and are not. */
import { findLead } from '../../lead/lead.ts';
import { foldText } from '../../people/fold.ts';
import { isLikelyName } from '../../people/names.ts';
import { WIDEST_COLUMN } from '../../read/row-widths.ts';
import { endsBetween, endsSentence, widthOf } from '../../text.ts';
import { isRubric } from '../rubrics.ts';
import type { AloneRule } from './rule.ts';

/** A line without a heading mark that ends with a stop. */
export const stopAtEnd = {
  id: 'label/stop-at-end',
  why: 'No column label, kicker or headline ends so: of 15,600 such lines of 500 training pages 3.',
  test: (text: string) => STOP.test(text),
  examples: ['路修好了。', '架桥；'],
  counterExamples: ['路修好了', '路修好了！', '他说“路修好了。”'],
} as const;

const STOP = /[。；]$/u;

/** A short line with at most one Chinese character: what OCR makes of specks, rules and torn characters. */
export const scrap = {
  id: 'label/scrap',
  why: 'No column label, kicker, headline or deck begins so: of 1,900 such lines without a mark on 4,000 labelled pages two.',
  test: (text: string) => INK.test(text) && !TWO_CHINESE.test(text),
  examples: ['了', '口)', '/ENo', '和-    .', '66 。'],
  counterExamples: ['下雪', '雪 山', 'Big Data', '2024年度'],
} as const;

const INK = /^(?: *[^ ]){1,6} *$/u;
const TWO_CHINESE = /\p{Script=Han}[^\p{Script=Han}]*\p{Script=Han}/u;

/** A rubric between a text that ends and a heading. */
export const rubricOver = {
  id: 'label/rubric-over',
  why: 'It opens a story, as its column label or as the headline of briefs: of 1,900 such lines of 12,000 milled pages four are subheads, of 410 with the words from 跟帖 on, of 2,300 pages, the seven that are left out: what judges, lawyers or reporters say stands inside a story.',
  test: (above: string, text: string, below: string) =>
    isRubric(text) && (endsSentence(above) || STORY_END.test(above)) && HEADING.test(below),
  examples: [
    ['路修好了。', '短评', '把路修到家门口'],
    ['“路修好了。”', '■读者来信', '桥头该有盏灯'],
    ['（王小川）', '青年信箱', '该不该回乡'],
    ['路修好了。', '短 评', '把路修到家门口'],
    ['本报记者 王小川 摄', '社论', '把路修到家门口'],
    ['路修好了。', '有问必答', '路怎么修'],
  ],
  counterExamples: [
    ['路修好了', '短评', '把路修到家门口'],
    ['路修好了。', '短评', '路修好了，桥也通了。'],
    ['路修好了。', '桥头', '把路修到家门口'],
    ['路修好了。', '办案札记', '王小川：路是大家的'],
    ['路修好了。', '【法官说法】', '谁该修路'],
  ],
} as const;

/** A bracket, or who took the picture. */
const STORY_END = /[）)]$|[摄攝]$/u;

/** A rubric beside what may be a heading. */
export const rubricBesideHeading = {
  id: 'label/rubric-beside-heading',
  why: 'Below a headline it is the column label, too: of 60 such lines of typeset pages and 500 of milled ones none is a subhead, but for 问答.',
  test: (text: string) => /^\p{Script=Han}{3,}$/u.test(text) && isRubric(text),
  examples: ['江城观点', '来信照登'],
  counterExamples: ['问答', '【镜头】', '法官说法', '把路修到家门口'],
} as const;

/** Short, without a stop, no name with a colon behind. */
const HEADING = /^(?!\p{Script=Han}{2,6}[：:])[^。；]{3,34}(?<![。；，、：:])$/u;

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

/** A line that says whose notice follows: listed companies set it over the title. */
export const codeAlone: AloneRule = {
  id: 'label/code-alone',
  label: 'kicker',
  why: 'Notices of listed companies begin with it; no line of 1,110 labelled pages is like it.',
  test: (text: string) => CODE.test(text),
  examples: ['证券代码：600000', '股票简称：江城港', '公告编号：临2020-021'],
  counterExamples: ['证券代码是什么', '公告：路修好了'],
};

const CODE =
  /^(?:(?:证券|股票|基金|债券|公司|转债|[ABH]股)(?:代码|简称)|(?:公告)?编号)[：:] ?[\p{Script=Han}A-Za-z\d*－—-]{1,20}(?:[ 　]|$)/u;

/** A label that stands over a box, or over all stories of one kind. */
export const boxLabel = {
  id: 'label/box-label',
  why: 'It names neither people nor the page: of 164 such lines of 1,110 labelled pages none is a byline, a credit or a folio line.',
  test: (text: string) => BOX.test(text),
  examples: ['■ 相关新闻', '【延伸阅读】', '相关链接：', '新聞背景', '技术统计', '征稿启事', '遗失声明'],
  counterExamples: ['相关新闻说', '本报记者 王小川'],
} as const;

const BOX =
  /^[■□◆◇●★▲【［〔[] ?(?:相关|背景|延伸|新闻|知识|名词|核心|记者|编者|编后|专家|名家)?(?:新闻|链接|阅读|背景|解释|提示|手记|观察|点评|观点|评论|短评|快评|时评|简讯|短讯|快讯|速递|速览|声音|说法|视点)[】］〕\]]?[：:]?$|^(?:相[关關](?:新[闻聞]|[链鏈]接|[阅閱][读讀]|[报報][道導])|新[闻聞](?:[链鏈]接|背景)|延伸[阅閱][读讀]|名[词詞]解[释釋]|背景[链鏈]接|技[术術][统統][计計]|小[资資]料|小[档檔]案|编者按|編者按)[：:]?$|^\p{Script=Han}{0,6}(?:公告|启事|啟事|启示|声明|聲明|通告|通知|公示|讣告|訃告)$/u;

/** Text that does not begin with the label of a summary. */
export const noSummary = {
  id: 'label/no-summary',
  why: 'A summary stands under its label or behind it; five texts without one that had been taken for summaries on 228 labelled pages were none.',
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

/** The label over the figures of a match. */
export const figuresLabel = {
  id: 'label/figures-label',
  why: 'It stands over figures in a report, and is no headline of its own.',
  test: (text: string) => FIGURES.test(text),
  examples: ['技术统计', '双方出场名单', '首发阵容', '【技术统计】'],
  counterExamples: ['技术统计局成立', '统计数据说明什么', '阵容整齐'],
} as const;

const FIGURES =
  /^[【■●]?(?:本场|双方|两队|全场|赛后)?(?:技术统计|技術統計|数据统计|出场(?:阵容|名单)|首发(?:阵容|名单)|上场(?:阵容|名单))】?$/u;

/** A line that ends with the name of a column in brackets. */
export const rubricAtEnd = {
  id: 'label/rubric-at-end',
  why: 'It ends a headline: of 330 such lines of 460 typeset and milled pages five are text.',
  test: (text: string) => {
    const [, before = '', name = ''] = BRACKET_AT_END.exec(foldText(text.trim())) ?? [];
    if (!name || NO_RUBRIC.test(name) || TAKEN.test(before)) return false;
    const behind = /\p{Script=Han}{2}/u.test(before);
    return isRubric(name) || (name.length >= 4 && behind) || (name.length === 4 && !isLikelyName(name));
  },
  examples: ['一盏灯，亮了四十年（倾听·人生）', '河口村修路（文化零讯）', '（名家随笔）', '把路修好〈来信)'],
  counterExamples: [
    '路修好了。（江城随笔）',
    '（下转第四版）',
    '王小川摄（影像中国）',
    '（王小川）',
    '（欧阳小川）',
    '（李大江参与采写）',
    '（星期一闭馆）',
  ],
} as const;

const BRACKET_AT_END = /^([^。；！？]{0,14})（([\p{Script=Han}·]{2,8})）$/u;
const TAKEN = /摄/u;
const NO_RUBRIC =
  /^(?:下转|上接|紧接|转|据|资料|记者|作者|译者)|摄|[电稿]$|参与|请|[图照]片|报[道导]|整理|转第?.{1,3}版/u;
