/** What a picture has beside it. */
import { findCredit } from '../../credit/credit.ts';
import { isLikelyName } from '../../people/names.ts';
import { endsSentence } from '../../text.ts';
import { BANK } from '../credits.ts';
import { type AloneRule, LONGEST } from './rule.ts';

/** A line that says nothing but who took the picture. */
export const creditAlone: AloneRule = {
  id: 'label/credit-alone',
  label: 'credit',
  why: 'Nothing else names people and says 摄 and no more: on 2,000 labelled pages 1,085 of 1,089 such lines are credits.',
  test: (text: string) => text.length <= LONGEST && TOOK.test(text) && findCredit(text)?.start === 0,
  examples: ['本报记者 王小川 摄', '（記者王曉川攝）', '新华社记者王小川摄', '江城大学供图'],
  counterExamples: ['工人在修路。王小川摄', '他在山里拍摄', '本报记者 王小川', '本报记者 王小川 摄影报道'],
};

const TOOK = /(?:[摄攝]|供[图圖]) ?[）)]?$/u;

/** A line behind a text that says nothing but where a picture is from: 图/王小川. */
export const creditBehindText = {
  id: 'label/credit-behind-text',
  why: 'Under a heading it may be half of a byline, behind a text it is a credit; 4,282 labelled pages have one, of which truth says nothing.',
  test: (above: string, text: string) => {
    if (text.length > LONGEST || !PICTURE_BY.test(text) || !endsSentence(above)) return false;
    const credit = findCredit(text);
    return (
      credit?.start === 0 && credit.people.people.every(({ name }) => name.length < 4 || isLikelyName(name))
    );
  },
  examples: [
    ['工人在修路。', '图/王小川'],
    ['工人在修路。', '■摄影/本报记者 王小川'],
    ['工人在修路。', '圖／市政府提供'],
    ['工人在修路。', '图｜王小川'],
  ],
  counterExamples: [
    ['山乡新路', '图/王小川'],
    ['工人在修路。', '图：新桥通车'],
    ['工人在修路。', '本报记者 王小川'],
  ],
} as const;

/** A line behind a text, in front of a heading. */
export const openCaption = {
  id: 'label/open-caption',
  why: 'Where no column has cut a paragraph, a sentence that begins with a day and ends without a stop is a caption: so are all of 9 such lines of 240 labelled pages.',
  test: (above: string, text: string) =>
    text.length <= LONGEST_SENTENCE &&
    DAY_AHEAD.test(text) &&
    OPEN_SENTENCE.test(text) &&
    endsSentence(above),
  examples: [
    ['桥修好了。', '昨日上午，工人在江城大桥上铺桥面'],
    ['桥修好了。', '7月7日晚10时，工人把最后一块桥板吊上江城大桥'],
  ],
  counterExamples: [
    ['江城大桥通车', '昨日上午，工人在江城大桥上铺桥面'],
    ['桥修好了。', '昨日上午，工人在江城大桥上铺桥面。'],
    ['桥修好了。', '工人在江城大桥上铺桥面'],
    ['桥修好了。', '7月7日，江城大桥通车：'],
  ],
} as const;

const DAY_AHEAD = /^(?:昨[日天晚]|今[日天晨]|前[日天]|每天|日前|近日|(?:\d{1,2}月)?\d{1,2}日)/u;
const OPEN_SENTENCE = /，.{4,}[^。！？…”’」』）：；—，、．.!?)】〕\d]$/u;

/** A sentence, and behind it on its line where the picture is from. */
export const creditBehindCaption = {
  id: 'label/credit-behind-caption',
  why: 'So captions end; an agency alone may also end a story, but hardly one sentence of a line’s length. No line of 1,900 labelled pages whose lines are paragraphs is like it.',
  test: (front: string, behind: string) => {
    if (front.length > LONGEST_SENTENCE || !SENTENCE.test(front) || FILED.test(behind)) return false;
    const credit = findCredit(behind);
    return credit?.start === 0 && (credit.rule !== 'credit/named' || KIND.test(behind) || BANK.test(behind));
  },
  examples: [
    ['工人在食堂門前施工。', '（路透）'],
    ['工人在食堂门前施工。', '图/视觉中国'],
    ['工人在食堂门前施工。', '（图片由受访者提供）'],
    ['工人在食堂门前施工。', '网络图片'],
    ['工人在食堂门前施工。', '王小川 摄/江城图片'],
  ],
  counterExamples: [
    ['食堂开工了。工人都来了。', '（中央社）'],
    ['食堂明天开工', '（中央社）'],
    ['工人在食堂门前施工。', '（王小川）'],
    ['工人在食堂门前施工。', '（资料照片）'],
  ],
} as const;

/** Names in a bracket that say what kind of picture; 摄 is told by the weights. */
const KIND = /^[（(].*(?:[图圖]|[摄攝]影)/u;
/** A part of the caption. */
const FILED = /^[（(]?(?:[资資]料|[档檔]案)(?:照片?|[图圖]片?)[）)]?$/u;
/** In characters; with one sentence. */
const LONGEST_SENTENCE = 80;
const SENTENCE = /^[^。！？]{6,}[。！？]$/u;

const PICTURE_BY = /^[■□●]? ?(?:[图圖]|[摄攝]影|供[图圖]|[图圖]片来源|[图圖]源) ?[/／|｜丨：:]/u;

/** A line with an arrow to its picture in front. */
export const arrowToPicture = {
  id: 'label/arrow-to-picture',
  why: 'Arrows in front of a line point to a picture, or to another page.',
  test: (text: string) => ARROW.test(text) && !OTHER_PAGE.test(text),
  examples: ['↑王小川（右）在渡口。', '◀新桥通车。', '→船工老李', '▲↑王小川', '▲▲王小川在渡口'],
  counterExamples: ['▶下转第3版', '→', '▲王小川在渡口。', '修路→通车'],
} as const;

/** A line with a triangle in front, which captions have, and briefs in a row. */
export const triangleBefore = {
  id: 'label/triangle-before',
  why: 'A triangle in front of a line, and of none near it, points to a picture: 10 of 10 on 180 pages of many papers.',
  test: (text: string) => /^▲ ?\p{Script=Han}/u.test(text) && !OTHER_PAGE.test(text),
  examples: ['▲王小川在渡口。', '▲ 新桥'],
  counterExamples: ['▲', '▲下转第3版', '↑新桥', '新桥▲'],
} as const;

const ARROW = /^(?:▲[▲↑↓←→◀▶]|[↑↓←→↗↖↘↙◀▶◄►]{1,2}) ?[\p{Script=Han}“]/u;
const OTHER_PAGE = /[转轉接见見].{0,3}[版页頁]/u;

/** Text without a word of who made a picture. */
export const noCredit = {
  id: 'label/no-credit',
  why: 'Credits say 摄, 绘, 图, 影像 or who gave the picture: so do 567 of 571 of 600 labelled pages.',
  test: (text: string) => !CREDIT_WORD.test(text),
  examples: ['法官说法', '江城日报记者 王小川'],
  counterExamples: ['王小川摄', '受访者供图', '记者王小川 文/图', '新华社发'],
} as const;

const CREDIT_WORD = /(?:[摄攝](?!氏))|[绘繪图圖影视視画畫发發供拍照镜鏡CcPp]/u;

/** Lines around which nothing speaks of a picture. */
export const noPicture = {
  id: 'label/no-picture',
  why: 'By a caption of more than a clause stands who took the picture, or it says what is seen: so do 520 of 546 captions on 551 labelled pages, those of one clause included.',
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
  /[摄攝](?!氏)|[绘繪]|图[为為①-⑨一二三四五六\d：:（(]|圖[為①-⑨：:]|[上下左右本供组題题][图圖]|[图圖]片?[/／]|文[图圖]|[近剧劇外][照景]|海[报報]|来源|來源|[二維维]{2}码|[▲△▼▽◀◁▶▷◄►]|影像|[视視][觉覺]|照片|[资資]料|作品|中国画|油画|版画|国画|漫画|[图圖畫画卷]》|截[图圖]|出版社|[发發][）)]?$|VCG|CFP|IC photo/mu;
