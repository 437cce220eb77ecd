/** What a page on the net says of a story in one line: where and when it was printed, who wrote, how often it was read. */
import { foldText } from '../../people/fold.ts';
import { isLikelyName } from '../../people/names.ts';
import { parsePeople } from '../../people/people.ts';
import { PAPER_ENDS } from '../people/roles.ts';
import { type AloneRule, LONGEST } from './rule.ts';

/** A part of such a line, `[from, to)`; `sure` where no newspaper prints it. */
export interface MetaPart {
  readonly from: number;
  readonly to: number;
  readonly author: boolean;
  readonly sure: boolean;
}

const TIME = '\\d{1,2}：\\d{2}(?:：\\d{2})?';
const FIGURES = `\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?: ?${TIME})?`;
const DAY = `(?:${FIGURES}|\\d{4}年\\d{1,2}月\\d{1,2}日(?: ?(?:星期|周)[一二三四五六日天])?(?: ?${TIME})?)`;
const PAGE = '第?[A-Z]{0,2}\\d{1,3}版(?:：\\p{Script=Han}{2,8}|[ ·]\\p{Script=Han}{2,4}(?=[ |]))?';
const PAPER = `《?\\p{Script=Han}{2,8}(?:${PAPER_ENDS}|新闻网|在线|客户端|网)》?`;
const SOURCE = '(?:文章|本文|稿件|信息|新闻)?(?:来源|稿源|出处)|报纸|报纸名称|媒体';
const WHEN = '(?:发布|发表|更新|出版)?(?:时间|日期)';
const WHERE = '版次|版面|版名|版号|栏目';
const DESK = '责任编辑|责编|编辑';

const KINDS: readonly { pattern: RegExp; author?: boolean; sure?: boolean }[] = [
  { pattern: new RegExp(`(?:${SOURCE})： ?[\\p{Script=Han}A-Za-z·《》]{2,16}`, 'uy'), sure: true },
  { pattern: new RegExp(`(?:${WHEN})： ?${DAY}`, 'uy'), sure: true },
  { pattern: new RegExp(`(?:${WHERE})： ?[\\p{Script=Han}A-Z\\d]{1,10}`, 'uy'), sure: true },
  { pattern: /(?:浏览|点击|阅读|访问)(?:次数|数|量|率)?(?:：| (?=\d)) ?\d{1,8}次?/uy, sure: true },
  { pattern: /字[号体]：? ?[大中小](?: ?[大中小]){0,2}/uy, sure: true },
  { pattern: new RegExp(`(?:${DESK})： ?\\p{Script=Han}{2,3}`, 'uy') },
  { pattern: new RegExp(FIGURES, 'uy'), sure: true },
  { pattern: new RegExp(DAY, 'uy') },
  { pattern: new RegExp(PAGE, 'uy') },
  { pattern: new RegExp(`${PAPER}(?![\\p{Script=Han}：])`, 'uy') },
  {
    pattern:
      /(?:作者|撰文|采写)： ?\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,3}(?![\p{Script=Han}：])){0,3}/uy,
    author: true,
  },
  {
    pattern:
      /\p{Script=Han}{0,8}(?:记者|通讯员)[： ]? ?\p{Script=Han}{2,3}(?:[ 、]\p{Script=Han}{2,3}(?![\p{Script=Han}：])){0,3}(?![\p{Script=Han}：])/uy,
    author: true,
  },
  {
    pattern:
      /\p{Script=Han}{2,3}(?:[ 、]\p{Script=Han}{2,3}(?![\p{Script=Han}：])){0,2}(?![\p{Script=Han}：])/uy,
    author: true,
  },
];

const BETWEEN = /[ |/·]*/uy;
/** The author by the name of a field. */
const NAMED = /(?:作者|撰文|采写)：/u;
const MAY_BE = /\d{4}|：/u;

/** The parts of a line that says such things and no more, at least two of them, or one that nothing else is; else null. */
export function metaParts(text: string): MetaPart[] | null {
  if (text.length > LONGEST_META) return null;
  const folded = foldText(text);
  if (!MAY_BE.test(folded)) return null;
  const parts: MetaPart[] = [];
  for (let at = skip(folded, 0); at < folded.length; ) {
    const part = partAt(folded, at);
    if (!part) return null;
    parts.push(part);
    at = skip(folded, part.to);
    if (at === part.to && at < folded.length) return null;
  }
  const named = parts.length > 1 && NAMED.test(folded);
  return named || parts.some(({ sure }) => sure) ? parts : null;
}

const LONGEST_META = 90;

function skip(folded: string, at: number): number {
  BETWEEN.lastIndex = at;
  return at + BETWEEN.exec(folded)![0].length;
}

function partAt(folded: string, from: number): MetaPart | null {
  for (const { pattern, author = false, sure = false } of KINDS) {
    pattern.lastIndex = from;
    const match = pattern.exec(folded);
    if (!match || (author && !namesPeople(match[0]))) continue;
    return { from, to: from + match[0].length, author, sure };
  }
  return null;
}

function namesPeople(folded: string): boolean {
  const { people, whole } = parsePeople(folded);
  return whole && people.length > 0 && people.every(({ name }) => isLikelyName(name));
}

export const metaAlone: AloneRule = {
  id: 'label/meta-alone',
  label: 'folio',
  why: 'No newspaper prints it; no line of 4,282 labelled pages is like it.',
  test: (text: string) => (metaParts(text)?.every(({ author }) => !author) ?? false) || TITLED.test(text),
  examples: [
    '时间：2026-07-11 来源：江城日报',
    '2026年07月11日 07:00 | 来源：江城日报',
    '文章来源：江城日报',
    '浏览次数：123',
    '字号：大 中 小',
    '2026-07-11',
    '江城新闻网 | 2026-07-11',
    '来源：江城日报 编辑：王小川',
    '原标题：山乡小路通车了',
    '（原标题：山乡小路通车了）',
  ],
  counterExamples: [
    '2026年7月11日',
    '时间：他说，路修好了',
    '作者：王小川',
    '阅读让人安静',
    '来源：江城日报 作者：王小川',
    '字号大的书',
    '王小川 2026年7月11日',
    '农机厂 2026-07-11',
    '编辑：王小川',
  ],
};

const TITLED = /^[（(]?原[标標][题題][：:][^。]{4,50}[）)]?$/u;

/** The author in such a line, beside what else it says on the same printed line. */
export const metaAuthor = {
  id: 'label/meta-author',
  why: 'Beside where and when a story was printed a name is its author’s; no line of 4,282 labelled pages is like it.',
  test: (text: string, beside: string) =>
    text.length <= LONGEST && metaAlone.test(beside) && AUTHOR.test(foldText(text)),
  examples: [
    ['王小川', '2026-07-11'],
    ['作者：王小川', '来源：江城日报'],
    ['江城日报记者 王小川', '2026-07-11 10:22'],
  ],
  counterExamples: [
    ['王小川', '路修好了'],
    ['山乡：新路', '2026-07-11'],
  ],
} as const;

const AUTHOR =
  /^(?:(?:作者|撰文|采写)： ?|\p{Script=Han}{0,8}(?:记者|通讯员)[： ]? ?)?\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4}){0,3}$/u;

/** The editor in such a line. */
export const metaDesk = {
  id: 'label/meta-desk',
  why: 'A part of a line that names an editor is none of the byline in front.',
  test: (text: string) => DESK_PART.test(foldText(text)),
  examples: ['编辑：王小川'],
  counterExamples: ['编辑：路是谁修的', '作者：王小川'],
} as const;

const DESK_PART = new RegExp(`^(?:${DESK})： ?\\p{Script=Han}{2,3}$`, 'u');
