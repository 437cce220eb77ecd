/** The fields with which archives export a story. All are Simplified: they are matched on folded text. */
import type { Label } from '../block.ts';

/** Where and when a story was printed. */
export const SOURCE_FIELDS =
  '来源|出处|日期|出版日期|版次|版名|版号|版面|报纸名称|报纸中文名|中文报纸名|报纸|报名|刊名|媒体名称|发布时间|发表时间|newspaper|publication|source|date|page|section';
/** What archives say behind a story's text, or in front of it. */
const COUNTS = '字数|页数|文章编号|文件编号|文献编号';
/** What else an archive says of a story. */
const OTHER_FIELDS =
  '页码|报纸英文名|作者单位|作者机构|关键词|关键字|主题词|分类号|专辑|专题|国内统一刊号|网址|链接|DOI|ISSN|url|link|lang|language|tags|keywords|category|categories|layout|slug|id';
/** The field of the headline. */
export const TITLE_FIELDS = '标题|题名|篇名|主标题|正标题|文章标题|中文标题|title|headline';

export interface FieldRule {
  readonly names: string;
  /** What the field's value is; the name itself is no part of it, and its line no part of the story where there is no value. */
  readonly label: Label;
  /** True where name and value stand together in the output: they say nothing of the story's text. */
  readonly whole?: boolean;
  /** True where it may stand behind the text, so that the next story's head follows. */
  readonly behind?: boolean;
}

/** `body` is told by its own lines. */
export const FIELDS: readonly FieldRule[] = [
  { names: SOURCE_FIELDS, label: 'folio', whole: true },
  { names: COUNTS, label: 'folio', whole: true, behind: true },
  { names: OTHER_FIELDS, label: 'folio', whole: true },
  { names: TITLE_FIELDS, label: 'headline' },
  { names: '引题|肩题|眉题|kicker', label: 'kicker' },
  { names: '副标题|副题|subtitle|deck', label: 'deck' },
  { names: '专栏|栏目|栏目名称|column', label: 'column' },
  { names: '作者|责任者|author|authors|byline', label: 'byline' },
  { names: '摘要|内容摘要|内容提要|abstract|summary|description', label: 'summary' },
  { names: '正文|全文|文章内容|正文内容|文章正文|text|content|body', label: 'body' },
];

/** A field's name as it stands in front of what it says: `来源：`, `【来源】`; `behind` may stand between the name and its colon. */
export const fieldOf = (names: string, behind = '') => `(?:【(?:${names})】|(?:${names})${behind}：)`;

/** A line that may begin with a field's name. */
export const NAMED = /^(?:【|.{2,12}[：:])/u;

/** Lines of an archive's export that name no field. */
export interface RecordLineRule {
  readonly id: string;
  readonly why: string;
  /** Matched on folded text. */
  readonly pattern: RegExp;
  /** True where no newspaper prints such a line. */
  readonly sure: boolean;
  /** True where a head has it once, so that a second one is the next head's. */
  readonly begins?: boolean;
  /** True where the parts between its bars are lines of their own. */
  readonly parted?: boolean;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export const RECORD_LINES: readonly RecordLineRule[] = [
  {
    id: 'record/count',
    why: 'Databases number the stories that they give.',
    pattern: /^(?:文章|记录|Document|Record) ?\d{1,5} ?(?:之|of|\/) ?\d{1,5}$/u,
    sure: true,
    begins: true,
    examples: ['文章 1 之 3', '文章 12 之 40', 'Document 1 of 20'],
    counterExamples: ['文章三篇', '文章 1'],
  },
  {
    id: 'record/bars',
    why: 'WiseNews names page, section, writer and day in a row parted by bars.',
    pattern: /^[A-Z]{0,2}\d{1,3} *\|(?:[^|]{0,40}\|){0,4} *\d{4}[-.]\d{1,2}[-.]\d{1,2}$/u,
    sure: true,
    parted: true,
    examples: ['A05  |  要聞  |  By 記者 王曉川  |  2011-09-20', 'C7 | 2011-09-20'],
    counterExamples: ['A05 | 要聞', '| 2011-09-20 |'],
  },
  {
    id: 'record/page',
    why: 'The archive of People’s Daily names page and section so.',
    pattern: /^第\d{1,3}版（[^（）]{0,20}）$/u,
    sure: false,
    examples: ['第2版()', '第1版(要闻)'],
    counterExamples: ['第2版', '（第2版）'],
  },
  {
    id: 'record/day',
    why: 'Exports set the day on a line of its own.',
    pattern: /^\d{4}(?:[-.]\d{1,2}[-.]\d{1,2}|年\d{1,2}月\d{1,2}日)$/u,
    sure: false,
    examples: ['1958.09.20', '1958-09-20', '2011年9月20日'],
    counterExamples: ['1958', '9月20日'],
  },
];
