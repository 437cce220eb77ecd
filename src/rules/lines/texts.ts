/** Lines that are text, whatever they look like. */
import { foldText } from '../../people/fold.ts';
import { isLikelyName } from '../../people/names.ts';
import { endsSentence } from '../../text.ts';
import { KNOWN_AGENCIES } from '../people/roles.ts';
import { type AloneRule, LONGEST } from './rule.ts';

/** A line of a programme: when, and what. */
export const timeAlone: AloneRule = {
  id: 'label/time-alone',
  label: 'body',
  why: 'A programme is text, no folio line; no line of 1,110 labelled pages is like it.',
  test: (text: string) => text.length <= LONGEST && TIME.test(text),
  examples: ['07:30 动画片：小木匠', '19：35　电视剧：渡口(1、2)'],
  counterExamples: ['07:30', '2020-01-02 10:30', '7时30分，车开了'],
};

const TIME = /^\d{1,2}[:：∶]\d{2}[ 　]+[\p{Script=Han}《“]/u;

/** A line of a table of figures below a match: what was counted, and for each side how often. */
export const countAlone: AloneRule = {
  id: 'label/count-alone',
  label: 'body',
  why: 'Of 1,110 labelled pages no line is like it.',
  test: (text: string) => text.length <= LONGEST && COUNT.test(text),
  examples: ['射门 12∶9', '控球率 58%∶42%', '角球 7：4'],
  counterExamples: ['14:30', '第3版：要闻', '江城 2：1 大江', '邮发代号54-219'],
};

const COUNT =
  /^\p{Script=Han}{2,8}(?:[（(]\p{Script=Han}+[）)])?[ 　]+\d{1,3}%?[ 　]?[∶：:][ 　]?\d{1,3}%?$/u;

/** How a letter begins. */
export const salutation: AloneRule = {
  id: 'label/salutation',
  label: 'body',
  why: 'A letter greets whom it is written to: the one such line of 1,110 labelled pages is text.',
  test: (text: string) => text.length <= 16 && SALUTATION.test(text),
  examples: ['编辑同志：', '敬爱的王老师：', '刘明读者：', '親愛的同學們：', '尊敬的编辑部：'],
  counterExamples: ['老师说：', '读者：这条路是谁修的？', '王小川：'],
};

const SALUTATION =
  /^(?:(?:敬爱|敬愛|尊敬|亲爱|親愛)的[\p{Script=Han}]{1,10}|[\p{Script=Han}]{2,5}(?:同志|读者|讀者|先生|女士|老师|老師|朋友|同学|同學)们?們?)[：:]$/u;

/** The beginning of a letter to the editor. */
export const letterBegins = {
  id: 'label/letter-begins',
  why: 'What stands over it heads a story: 33 of 34 such letters of 260 own typeset pages are one, the other stands behind a paragraph.',
  test: (text: string) => LETTER.test(text),
  examples: ['编辑同志：', '編輯先生：本人居於江城', '编辑部：我是山里人'],
  counterExamples: ['编辑同志说，路通了。', '刘明读者：', '编辑部在山里'],
} as const;

const LETTER = /^(?:尊敬的|敬爱的|敬愛的)?(?:编辑|編輯|总编|總編|主编|主編)(?:同志|先生|女士|部)?[：:]/u;

/** A line in brackets that names the agency behind a story. */
export const agencyAlone: AloneRule = {
  id: 'label/agency-alone',
  label: 'body',
  why: 'It ends a text: on 1,500 labelled pages all of 19 such lines are body.',
  test: (text: string) => text.length <= LONGEST && AGENCY.test(foldText(text)),
  examples: ['（据江城社电）', '（據中央社電）', '〈据江城社电)'],
  counterExamples: ['（据江城社电）路修好了。', '（一线见闻）'],
};

const AGENCY = /^（据[^（）]{2,14}电）$/u;

/** An agency alone behind a text. */
export const agencyBehindText = {
  id: 'label/agency-behind-text',
  why: 'It says where the story is from, as in brackets: all 8 such lines of 4,282 labelled pages are text.',
  test: (above: string, text: string) =>
    text.length <= LONGEST && endsSentence(above) && AGENCY_ONLY.test(foldText(text)),
  examples: [
    ['路修好了。', '据新华社'],
    ['路修好了。', '新华社'],
    ['路修好了。', '据新华社江城5月7日电'],
  ],
  counterExamples: [
    ['山乡新路', '新华社'],
    ['路修好了。', '新华社记者 王小川'],
    ['路修好了。', '本报'],
    ['路修好了。', '人民日报'],
    ['路修好了。', '新华社江城5月7日电'],
  ],
} as const;

const AGENCIES = KNOWN_AGENCIES.split('|')
  .filter((name) => /(?<!本)社$/u.test(name))
  .join('|');
const AGENCY_ONLY = new RegExp(
  `^(?:(?:据|综合)?(?:${AGENCIES})(?:[、和](?:${AGENCIES}))?(?:消息|报道)?|据(?:${KNOWN_AGENCIES})[^。，；]{0,14}电)$`,
  'u',
);

/** The mark that some papers set behind a story, in a line of its own. */
export const endMark = {
  id: 'label/end-mark',
  why: 'Behind a text it says that the story ends; where lines are paragraphs no line of 4,282 labelled pages is like it.',
  test: (above: string, text: string) =>
    END_MARK.test(text) && (endsSentence(above) || /[）)]$/u.test(above)),
  examples: [
    ['路修好了。', '■'],
    ['路修好了。”', '★★★'],
    ['（作者：王小川）', '□'],
  ],
  counterExamples: [
    ['山乡新路', '■'],
    ['路修好了。', '■王小川'],
  ],
} as const;

const END_MARK = /^[■□●○◆◇★☆▲△▼▽◎※❖◈▪⊙]{1,3}$/u;

/** A line in brackets that says whether a text goes on. */
export const endNote: AloneRule = {
  id: 'label/end-note',
  label: 'body',
  why: 'It stands behind a text; no line of 1,110 labelled pages is like it.',
  test: (text: string) => END_NOTE.test(text),
  examples: ['（未完待续）', '(完)', '【完】', '（本文有删节）'],
  counterExamples: ['（完成）', '（上）', '未完'],
};

const END_NOTE =
  /^[（(【](?:未完待[续續]|待[续續]|完|全文完|[续續]完|未完|(?:本文|文字)?(?:略)?有[删刪](?:节|節|改))[）)】]$/u;

/** Words with which a notice ends in a line of its own. */
export const herebyLine = {
  id: 'label/hereby',
  why: 'They end a notice in a paragraph of their own.',
  test: (text: string) => /^特此(?:公告|通知|声明|通告|公示|说明|致谢|聲明|說明)[。！]?$/u.test(text),
  examples: ['特此公告。', '特此通知'],
  counterExamples: ['特此公告如下'],
} as const;

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

/** Lines in a row that are verses, each a paragraph of its own. */
export const verses = {
  id: 'label/verses',
  why: 'Four short lines in a row, commas behind half of them, or five and a third, are verses: where lines are paragraphs, on 22,000 milled pages all of 110 such rows.',
  /** For each line whether it goes on with verses: it is in such a row, and not the first of it. */
  of: (lines: readonly string[]): boolean[] => {
    const out = lines.map(() => false);
    for (let from = 0, to = 0; from < lines.length; from = ++to) {
      while (to < lines.length && SHORT_LINE.test(lines[to]!)) to++;
      const open = lines.slice(from, to).filter((line) => line.endsWith('，')).length;
      if (areVerses(to - from, open)) out.fill(true, from + 1, to);
    }
    return out;
  },
  examples: [
    ['春天来了，', '桥头的柳树，', '一夜之间', '绿了半边天，', '船也醒了。'],
    ['春天来了，', '桥头的柳树绿了。', '河水涨了，', '船也醒了。'],
  ],
  counterExamples: [
    ['春天来了，', '桥头的柳树，', '船也醒了。'],
    ['春天来了，', '桥头的柳树绿了。', '河水涨了。', '船也醒了。'],
    ['春天来了。', '桥头的柳树绿了。', '船也醒了。', '村里人上山了，', '山路通了。'],
    ['春天来了，', '桥头的柳树，', '（一）', '绿了半边天，', '船也醒了。'],
  ],
} as const;

const areVerses = (lines: number, open: number) =>
  (lines >= 4 && open * 2 >= lines) || (lines >= 5 && open * 10 >= lines * 3);
/** No heading, list entry, bracket or label. */
const SHORT_LINE = /^(?![#*>|（(【-]).{2,25}[\p{Script=Han}，。；！？…—”]$/u;

/** A line that stands on its page more than once. */
export const repeatedLabel = {
  id: 'label/repeated',
  why: 'What stands over several stories word for word is a label: of 101 such lines of 1,000 labelled pages 3 are bylines, of people whose name is unlikely, and none ends a headline.',
  test: (text: string) => /^\p{Script=Han}{3,8}$/u.test(text) && !isLikelyName(text) && !REPORTING.test(text),
  examples: ['渡口短讯', '来信照登'],
  counterExamples: ['王小川', '本报记者王小川', '县委报道组', '渡口短讯（三则）'],
} as const;

const REPORTING = /记者|記者|通讯员|通訊員|报道|報道|編譯|编译|[组組]$/u;

/** News that is relayed: the agency stands in the sentence. */
export const relayed = {
  id: 'label/relayed',
  why: '据新华社…电 is text on all labelled pages; `origin` tells it.',
  test: (text: string) => RELAYED.test(text),
  examples: ['据新华社江城5月7日电', '据中新社报道', '据新华社'],
  counterExamples: ['新华社江城5月7日电', '据了解', '根据新华社电'],
} as const;

const RELAYED = new RegExp(`^据(?:${KNOWN_AGENCIES})`, 'u');
