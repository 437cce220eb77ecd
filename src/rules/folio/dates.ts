import { NUMBER } from '../../numerals.ts';
import { type FolioRule, rule } from './rule.ts';

const FULL_YEAR = '(?:1[89]|20)\\d{2}';
/** With the era the years of the Republic, else four figures. */
const YEAR = `(?<era>(?:中华)?民国)?(?<year>${FULL_YEAR}|[一二][〇零一二三四五六七八九]{3}|(?<=民国)(?:\\d{1,3}|[〇零一二三四五六七八九十百廿卅]{1,5}))`;
const MONTH = `(?<month>${NUMBER}) ?月`;
const DAY = `(?<day>${NUMBER}) ?[日曰号]`;

export const DATE_RULES: readonly FolioRule[] = [
  rule(
    'date',
    'date',
    'The day of the paper.',
    new RegExp(`(?:公元|西元)?${YEAR} ?年 ?${MONTH} ?${DAY}`, 'uy'),
    [
      '2031年3月5日',
      '二〇三一年三月五日',
      '中華民國一二〇年三月五日',
      '民国廿六年七月一日',
      '2031 年 3 月 5 日',
    ],
    ['2031年3月'],
  ),
  rule(
    'date-strokes',
    'date',
    'The day in figures.',
    new RegExp(`(?<year>${FULL_YEAR})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})(?!\\d)`, 'uy'),
    ['2031-03-05', '2031.3.5', '2031/03/05'],
    ['2031-2032'],
  ),
  rule(
    'date-parted',
    'date',
    'Databases part year, month and day with strokes.',
    new RegExp(`${YEAR} ?年 ?/ ?${MONTH} ?/ ?${DAY}`, 'uy'),
    ['2031年/3月/5日'],
    ['2031年/3月'],
  ),
  rule(
    'date-strokes-era',
    'date',
    'The day in figures, years of the Republic.',
    /(?<era>民国)(?<year>\d{2,3})[-./](?<month>\d{1,2})[-./](?<day>\d{1,2})(?!\d)/uy,
    ['民國120.03.05'],
    ['民國120'],
  ),
  rule(
    'month',
    'month',
    'Mastheads set year and month above a large day.',
    new RegExp(`${YEAR} ?年 ?${MONTH}(?! ?[\\d〇一二三四五六七八九十])`, 'uy'),
    ['2031年3月', '二〇三一年三月'],
    ['2031年3月5日'],
  ),
  rule(
    'month-day',
    'date',
    'The day without its year.',
    new RegExp(`${MONTH} ?${DAY}`, 'uy'),
    ['3月5日', '三月五日'],
    ['3月', '5日'],
    true,
  ),
  rule(
    'weekday',
    'weekday',
    'The day of the week.',
    /(?:星期|周|礼拜|週)[一二三四五六日天曰](?!刊|末)|(?:MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY|MON|TUE|WED|THU|FRI|SAT|SUN)\b\.?/iuy,
    ['星期三', '周五', '禮拜日', 'Friday'],
    ['周刊', '星期'],
  ),
  rule(
    'lunar',
    'other',
    'The day in the farmers’ calendar.',
    /(?:(?:农历|夏历|阴历|旧历|古历|岁次)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?|(?:农历|夏历|阴历|旧历|古历))[ 、]?(?:[闰]?[正一二三四五六七八九十冬腊]{1,2}月(?:大|小)?[初十廿卅二三一四五六七八九]{1,3}日?)?(?:[ ，、]?(?:[一-龥]{1,3}月[一-龥]{1,3}(?:立春|雨水|惊蛰))?)?/uy,
    ['辛亥年九月十五', '农历三月初五', '夏曆辛亥年二月廿一'],
    ['甲方', '子年'],
  ),
];
