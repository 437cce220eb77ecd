import { NUMBER } from '../numerals.ts';

/** Forms of jump lines, matched anywhere in folded text without white space. Groups: page, also open and close. */
export interface JumpRule {
  readonly id: string;
  readonly why: string;
  readonly direction: 'to' | 'from';
  readonly pattern: RegExp;
  /** Texts with the jump line between `|`, and the page it names. */
  readonly examples: readonly [text: string, page: string][];
  readonly counterExamples: readonly string[];
}

const OPEN = '(?<open>[（【《<◀◁◄←▶▷►→▲▼△]{0,2})';
const CLOSE = '(?<close>[）】》>▶▷►→▲▼]{0,2})';
/** The headline that a continuation cites: （上接第一版《…》）. */
const CITED = '(?:[：:]?《[^《》]{2,40}》(?:一文)?(?=[）】]|$))?';
/** A page of a section may stand in a bracket without the word: （轉A3）. */
const PAGE = `第?(?:(?<page>[A-Za-z]{0,2}${NUMBER}|头)(?:[、，至\\-—][A-Za-z]{0,2}${NUMBER})?[版页板](?:[·：]?\\p{Script=Han}{0,6}(?=[）】]))?|(?<section>[A-Za-z]{1,2}\\d{1,2})(?=[）】]))[①-⑳]?`;

export const JUMP_RULES: readonly JumpRule[] = [
  {
    id: 'jump/to',
    why: '下转: the rest of the article is on another page.',
    direction: 'to',
    pattern: new RegExp(
      `${OPEN}(?:下[转传專接]|(?<=[（【])全?文转[至到入]?|[全文]{0,2}转[至到入]?(?=第)|续见|[紧緊]?转接|[紧緊续]转|(?<=[（【])转(?=[A-Za-z])|(?<=[（【])未完[，、；]?下?转)(?:至|到|入)?${PAGE}${CITED}${CLOSE}`,
      'gu',
    ),
    examples: [
      ['路修到了村口。|（下转第四版）|', '4'],
      ['|下转第十二版|', '12'],
      ['路修到了村口。|（下转A05版）|', 'A5'],
      ['|(下轉A3版)|', 'A3'],
      ['路修到了村口。|[下转第2版）|', '2'],
      ['路修到了村口。|（下转 第 4 版）|', '4'],
      ['路修到了村口。|（下转第2、3版）|', '2'],
      ['|下转B2版▶|', 'B2'],
      ['路修到了村口，但|（文轉A4版）|', 'A4'],
      ['路修到了村口，但|下转第三版|', '3'],
      ['|（紧转第四版）|', '4'],
      ['|（下接第四版①）|', '4'],
      ['|（轉A3）|', 'A3'],
      ['|（下转第4版《山乡新路》）|', '4'],
      ['|（未完，转第四版）|', '4'],
    ],
    counterExamples: [
      '从山上下转到第四个弯',
      '他翻到下一版。',
      '转第三次版画展',
      '把课文转4版印出',
      '故事下转第四版本时改写了结局',
    ],
  },
  {
    id: 'jump/from',
    why: '上接: the article began on another page.',
    direction: 'from',
    pattern: new RegExp(
      `${OPEN}(?:[上文]接|[紧緊]接|续自|(?<![下转])接(?=第)|(?<=[（【])[接续](?=第?[\\dA-Za-z一二三四五六七八九十头]))(?:自)?${PAGE}${CITED}${CLOSE}`,
      'gu',
    ),
    examples: [
      ['|（上接第一版）|路修到了村口。', '1'],
      ['|上接一版|', '1'],
      ['|◀上接1版|', '1'],
      ['|▶紧接第三版|那天下雨。', '3'],
      ['|（紧接第3版）|', '3'],
      ['|（上接第一版《路修到了村口》）|那天下雨。', '1'],
      ['|（上接A01版）|路修到了村口。', 'A1'],
      ['|上接第一版|路修到了村口。', '1'],
      ['|[上接第一版）|路修到了村口。', '1'],
      ['|上接第一版《路修到了村口》|', '1'],
      ['|（上接头版）|路修到了村口。', '1'],
      ['|（接1版）|路修到了村口。', '1'],
      ['|（续第一版）|路修到了村口。', '1'],
    ],
    counterExamples: [
      '楼上接天线的人走了。',
      '紧接第三版之后又出了一本书。',
      '他上接第一版教材，下启第二版。',
    ],
  },
];
