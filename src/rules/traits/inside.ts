import type { Trait } from './trait.ts';

const has = (
  id: string,
  why: string,
  pattern: RegExp,
  examples: string[],
  counterExamples: string[],
): Trait => ({
  id: `has/${id}`,
  why,
  test: (text) => pattern.test(text.length > 120 ? text.slice(0, 120) : text),
  examples,
  counterExamples,
});

const stopInside = (text: string) => {
  const at = text.indexOf('。');
  return at >= 0 && at < text.length - 2;
};

export const INSIDE_TRAITS: readonly Trait[] = [
  {
    id: 'has/stop',
    why: 'Two sentences in one block: running text.',
    test: stopInside,
    examples: ['路通了。车来了'],
    counterExamples: ['路通了。'],
  },
  has(
    'comma',
    'A comma: running text, or a headline of two halves.',
    /[，,]/u,
    ['路通了，车来了'],
    ['路通了'],
  ),
  has(
    'commas',
    'Several commas: running text.',
    /[，,][^，,]+[，,]/u,
    ['路通了，车来了，人富了'],
    ['路通了，车来了'],
  ),
  has('list-comma', 'Enumerations.', /、/u, ['桥、路'], ['桥和路']),
  has('colon', 'Speech, or a headline that names its speaker.', /[：:]/u, ['村长：路通了'], ['路通了']),
  has('space', 'Names, and lines set as one, are parted by spaces.', /\S[ \u3000]+\S/u, ['张 三'], ['张三']),
  has('quote', 'Quotation marks.', /[“”"「」]/u, ['修“连心桥”'], ['修连心桥']),
  has('book', 'Titles of works and laws.', /[《》]/u, ['《修路法》'], ['修路法']),
  has('middle-dot', 'Series and foreign names.', /[·•]/u, ['山乡·见闻'], ['山乡见闻']),
  has('bar', 'Labels are parted from titles by a bar.', /[|｜丨]/u, ['山乡｜见闻'], ['山乡见闻']),
  has('digits', 'Figures.', /[0-9０-９]/u, ['12公里'], ['十二公里']),
  has(
    'date',
    'A full date.',
    /[0-9〇一二三四五六七八九]{2,4}年[0-9一二三四五六七八九十]{1,3}月/u,
    ['2021年3月'],
    ['三月'],
  ),
  has(
    'weekday',
    'Folio lines name the day of the week.',
    /(?:星期|週|礼拜)[一二三四五六日天]/u,
    ['星期四'],
    ['期四'],
  ),
  has(
    'edition',
    'Folio lines number the page.',
    /第?[0-9A-D一二三四五六七八九十]{1,3}\s?[版頁]/u,
    ['第3版', '今日8版', 'A12版'],
    ['版面'],
  ),
  has(
    'issue',
    'Mastheads number the issue.',
    /刊号|刊號|邮发|郵發|总第|第[0-9]{3,6}期|CN\s?[0-9]{2}/u,
    ['第25512期', '国内刊号'],
    ['第一期工程'],
  ),
  has('wide-spaces', 'Columns or names set apart.', /\S[ \u3000]{2,}\S/u, ['甲   乙'], ['甲 乙']),
  {
    id: 'has/only-quote',
    why: 'A line in quotation marks as a whole is a heading or speech.',
    test: (text) => /^[“"「].*[”"」]$/u.test(text) && text.length < 40,
    examples: ['“让路连着心”'],
    counterExamples: ['让“路”连着心'],
  },
];
