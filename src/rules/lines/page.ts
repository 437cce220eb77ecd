/** Lines about the page and those who made it. */
import { namesPageAndEditors } from '../../folio/facts.ts';
import { parseFolio } from '../../folio/folio.ts';
import { parseStaff } from '../../folio/staff.ts';
import { foldText } from '../../people/fold.ts';
import { fieldOf, NAMED, SOURCE_FIELDS, TITLE_FIELDS } from '../fields.ts';
import { SECTIONS } from '../folio/rules.ts';
import { PAPER_ENDS } from '../people/roles.ts';
import { DESK_TASKS } from '../staff.ts';
import { PERSON } from '../traits/surname.ts';
import { type AloneRule, LONGEST } from './rule.ts';

/** A line that names those who made the page; OCR reads its colon as it likes. */
export const staffAlone: AloneRule = {
  id: 'label/staff-alone',
  label: 'staff',
  why: 'Only a staff box names its editors so: on 1,500 labelled pages 810 of 813 such lines are of one, of those with names behind a space all of 145.',
  test: (text: string) => {
    if (text.length > LONGEST || !STAFF_WORD.test(text) || WROTE.test(text)) return false;
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
    '【责任编辑：王小川】',
    '[ 责任编辑：王小川 ]',
    '（编辑：王小川 校对：李大江）',
    '责编 王小川 美编 李大江',
    '美术编辑　王小川',
    '编辑/王小川',
  ],
  counterExamples: [
    '编辑：这条路是谁修的？',
    '责任编辑：他说，路修好了。',
    '本版责编',
    '责任编辑，修了一条路',
    '策划：王小川 采写：李大江',
  ],
};

/** Who edits a page does not write it: 策划：… 采写：… is a byline. */
const WROTE = /采写|采寫|撰文|[记記]者|通[讯訊][员員]/u;

/** Matched on folded text, as the next two. */
const EDITS = new RegExp(`^[（■□●]? ?(?:本[版期])?(?:(?:${DESK_TASKS})(?:[：/]| )|编辑/)`, 'u');

const STAFF = new RegExp(
  `^[（【]? ?(?:本[版期])?(?:${DESK_TASKS}) *(?:[：/][^。，？！；（）【】]+|[，；] *${PERSON}) ?[）】]?$`,
  'u',
);

/** A line that names who wrote all of the page. */
export const pageWriters: AloneRule = {
  id: 'label/page-writers',
  label: 'staff',
  why: 'It is of the page, not of the story beside it; no line of 4,282 labelled pages is like it.',
  test: (text: string) => text.length <= LONGEST && PAGE_WRITERS.test(text),
  examples: ['本版撰稿：本报记者王小川', '本版文字 王小川 李大江', '本版稿件均由本报记者王小川采写'],
  counterExamples: ['本版责编：王小川', '本版今起刊登', '本版稿件'],
};

const PAGE_WRITERS =
  /^本[版组組](?:撰稿|采写|采寫|撰文|文字|稿件|文[图圖])(?:[：:/／ 　]|均|由|除)[^。]{2,40}$/u;

/** A line of a known section and the number of its page. */
export const sectionAndPage: AloneRule = {
  id: 'label/section-and-page',
  label: 'folio',
  why: 'The edge of a page has both: all 263 such lines of 4,282 labelled pages stand there.',
  test: (text: string) => text.length <= LONGEST_SECTION && SECTION_AND_PAGE.test(foldText(text)),
  examples: ['要闻·4', '【A05】民生', '12 社会', '02版：要闻', '體育 B3', 'A04版：城事'],
  counterExamples: ['要闻', '4', '要闻天下4', '山乡·4'],
};

const LONGEST_SECTION = 14;
const SECTION_AND_PAGE = new RegExp(
  `^(?:(?:${SECTIONS})(?:新闻|周刊|版)? ?[·|/：]? ?第?[A-Z]{0,2}\\d{1,2}版?|【?第?[A-Z]{0,2}\\d{1,2}版?】? ?[·|/：]? ?(?:${SECTIONS})(?:新闻|周刊|版)?|第?[A-Z]{0,2}\\d{1,2}版： ?\\p{Script=Han}{2,8})$`,
  'u',
);

/** A line that sends the reader to the paper's pages on the net. */
export const scanAlone: AloneRule = {
  id: 'label/scan-alone',
  label: 'folio',
  why: 'It stands by a code, of no story; no line of 4,282 labelled pages is like it.',
  test: (text: string) => text.length <= LONGEST && SCAN.test(text),
  examples: ['扫一扫 关注江城日报微信', '更多新闻请扫描二维码', '江城日报官方微信', '江城日报客户端'],
  counterExamples: ['他扫描二维码进了渡口', '微信', '老人学会了用微信'],
};

const SCAN =
  /^(?:更多\p{Script=Han}{0,8}[，, 　]?)?(?:[请請])?(?:[扫掃]描|[扫掃]一[扫掃]|[扫掃][码碼]|[关關]注)[\p{Script=Han} 　]{0,14}(?:[二维維]{2}[码碼]|微信|公[众眾]号|公眾號|微博|客[户戶]端|[视視][频頻][号號])$|^\p{Script=Han}{1,6}[报報刊网網](?:官方)?(?:微信|微博|公众号|公眾號|客[户戶]端|抖音[号號]|[视視][频頻][号號]|二维码)$/u;

/** A line with a whole date, and the paper, the page or the day of the week. */
export const folioAlone: AloneRule = {
  id: 'label/folio-alone',
  label: 'folio',
  why: 'Beside a whole date only the edge of a page has these: of 5,000 labelled pages all of 2,250 such lines.',
  test: (text: string) => {
    if (text.length > LONGEST_FOLIO || !YEAR.test(text)) return false;
    const facts = parseFolio(text);
    return (
      facts !== null &&
      WHOLE_DATE.test(facts.date ?? '') &&
      (facts.newspaper ?? facts.number ?? facts.weekday) !== null
    );
  },
  examples: [
    '江城日报 2031年3月5日 星期三',
    '江城日报”2031年3月5日 ”星期三 8 各地传真',
    '2031年3月5日“星期三',
  ],
  counterExamples: ['2031年3月5日', '江城日报 星期三', '农机厂 1994年6月14日', '2031年3月5日 星期三 晴'],
};

const YEAR = /[\d０-９〇○零一二三四五六七八九]{4} ?年|\d{4}[.-]\d/u;
const WHOLE_DATE = /^\d{4}-\d\d-\d\d$/;

/** A line that is the name of a paper. */
export const paperAlone = {
  id: 'label/paper-alone',
  why: 'The name of a paper is no heading: of 5,000 labelled pages 1,299 of 1,306 such lines stand at the edge of a page, the others are column labels.',
  test: (text: string) => text.length <= LONGEST && PAPER.test(foldText(text)),
  examples: ['江城日报', '大江晚報', '江城都市报'],
  counterExamples: ['快报', '江城日报社论', '走进江城日报的人'],
} as const;

const PAPER = new RegExp(`^\\p{Script=Han}{1,4}(?:${PAPER_ENDS})$`, 'u');

/** A line that names the page and those who made it. */
export const pageAndStaff: AloneRule = {
  id: 'label/page-and-staff',
  label: 'folio',
  why: 'Nothing else names day or page, and editors; no line of 1,110 labelled pages is like it.',
  test: (text: string) => text.length <= LONGEST_FOLIO && STAFF_WORD.test(text) && namesPageAndEditors(text),
  examples: [
    '江城早报 2031年3月5日 星期三 责编 王小川 / 美编 李大江  A07 社区',
    '2 要闻 2031.3.5 责编：王小川',
  ],
  counterExamples: ['责编：王小川', '2031年3月5日 星期三', '他 编辑 了一本书'],
};

const LONGEST_FOLIO = 100;
const STAFF_WORD = /[编編版校]/u;

/** A line that says where the paper is to be reached. */
export const addressAlone: AloneRule = {
  id: 'label/address-alone',
  label: 'folio',
  why: 'Papers print it with their price; no line of 1,110 labelled pages is like it.',
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
    '《江城日报》(2023年06月01日 A04版:城事)',
  ],
  counterExamples: [
    '《江城日报》（2023年6月1日 第1版）刊文说，路修好了',
    '《江城日报》（2023年6月1日）',
    '（2023年6月1日 第1版）',
  ],
};

const SOURCE =
  /^《 {0,2}[\p{Script=Han}·]{2,14} {0,2}》 {0,2}（ {0,2}\d{4}年\d{1,2}月\d{1,2}日 {0,4}第? ?[A-Z]{0,2}\d{1,3} ?版(?:[：·]\p{Script=Han}{2,8})? {0,2}）$/u;

/** Where in a line it begins that it ends with what `sourceAlone` says; -1 for other lines. */
export function sourceBegins(text: string): number {
  const at = text.length <= LONGEST_SOURCED ? text.lastIndexOf('《') : -1;
  return at >= 0 && sourceAlone.test(text.slice(at).trimEnd()) ? at : -1;
}

/** In characters, the author in front included. */
const LONGEST_SOURCED = 120;

/** A line of an archive's export that says where and when a story was printed; a field's name alone stands before its headline. */
export const fieldAlone: AloneRule = {
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

/** A line of a table of contents: a headline, and the page that it stands on. */
export const contentsLine: AloneRule = {
  id: 'label/contents-line',
  label: 'folio',
  why: 'Nothing else ends with a page set apart; jump lines say 转 or 接 and stand in brackets.',
  test: (text: string) => text.length <= LONGEST && CONTENTS_LINE.test(text),
  examples: ['两座旧厂房变成体育馆　2版', '菜市场的秤为什么都准了 第3版', '一个人的图书馆……A5版'],
  counterExamples: ['下转第2版', '（下转 第2版）', '本报今日共8版', '他把书翻到第2版', '他说 ，见 3版'],
};

const CONTENTS_LINE = /^[^转轉接，。]{4,36}[　 …·](?:第 ?)?[A-Z]?\d{1,2} ?版$/u;

/** Text of some length that names no paper, page, day, price or desk. */
export const noFolio = {
  id: 'label/no-folio',
  why: 'At the edge of a page stand its paper, number, day and price: of 3,048 such lines of 870 labelled pages all but 11, which name the staff.',
  test: (text: string) => !FOLIO_SIGN.test(text) && SIX_CHINESE.test(text),
  examples: ['一条路修到家门口', '山乡小路通车了'],
  counterExamples: [
    '要闻',
    '江城日报',
    '第四版 综合新闻',
    '国内统一连续出版物',
    '星期三 农历八月',
    '国际新闻综合',
  ],
} as const;

const SIX_CHINESE = /(?:\p{Script=Han}[^\p{Script=Han}]*){6}/u;
const FOLIO_SIGN = /[报報版期日曰年月周週刊号號网網社编編辑輯校对對电電责責统統连連续續邮郵订訂价價闻聞\d]/u;
