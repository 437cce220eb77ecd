/** Numbers that a seed gives. */
export interface Dice {
  /** A whole number, 0 ≤ n < `end`. */
  below(end: number): number;
  pick<T>(list: readonly T[]): T;
}

type Mutation = (lines: string[], dice: Dice) => string[];

const move: Mutation = (lines, dice) => {
  const from = dice.below(lines.length);
  const run = lines.splice(from, 1 + dice.below(8));
  lines.splice(dice.below(lines.length + 1), 0, ...run);
  return lines;
};

/** What happens to the lines of pages, and worse. */
const MUTATIONS: Record<string, Mutation> = {
  move,
  double: (lines, dice) => {
    const from = dice.below(lines.length);
    lines.splice(dice.below(lines.length + 1), 0, ...lines.slice(from, from + 1 + dice.below(8)));
    return lines;
  },
  drop: (lines, dice) => {
    lines.splice(dice.below(lines.length), 1 + dice.below(4));
    return lines;
  },
  unmark: (lines) => lines.map((line) => line.replace(/^#+\s*|\*\*/g, '')),
  mark: (lines, dice) =>
    lines.map((line) => (dice.below(4) ? line : `${'#'.repeat(1 + dice.below(7))} ${line}`)),
  noise: (lines, dice) =>
    lines.map((line) =>
      line.replace(/[\u4e00-\u9fff]/g, (c) => (dice.below(20) ? c : dice.pick([...'口日曰目一丨。，']))),
    ),
  wrap: (lines, dice) => {
    const width = 5 + dice.below(30);
    return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [line]);
  },
  unwrap: (lines) => [lines.join('')],
  columns: (lines, dice) => {
    const half = lines.length >> 1;
    const gap = ' '.repeat(1 + dice.below(8));
    return lines.slice(0, half).map((line, i) => line + gap + (lines[half + i] ?? ''));
  },
  spaces: (lines, dice) => lines.map((line) => (dice.below(3) ? line : [...line].join(' '))),
  indent: (lines, dice) => lines.map((line) => '　'.repeat(dice.below(4)) + line),
  bold: (lines, dice) =>
    lines.map((line) => (dice.below(3) ? line : `**${line}${dice.below(2) ? '**' : ''}`)),
  table: (lines, dice) => lines.map((line) => (dice.below(3) ? line : `| ${line} | ${line.slice(0, 4)} |`)),
  /** Lines that converters, scripts and archives write between texts. */
  between: (lines, dice) => lines.flatMap((line) => (dice.below(4) ? [line] : [dice.pick(BETWEEN), line])),
  fields: (lines, dice) => lines.map((line) => (dice.below(3) ? line : dice.pick(FIELDS) + line)),
  html: (lines, dice) =>
    lines.map((line) => (dice.below(5) ? line : `<${dice.pick(['p', 'table', 'tr', '!-- ', 'b'])}>${line}`)),
};

const FIELDS = [
  '【标题】',
  '标题：',
  '【作者】',
  '作者:',
  '【来源】',
  '日期：',
  '版次：',
  '专栏：',
  '【正文】',
  '字数：',
];
const BETWEEN = [
  ...[
    '-----',
    '* * *',
    '====',
    '--- Page 2 ---',
    '=== p2.png ===',
    '[Page 3]',
    '第2页',
    '<!-- PageBreak -->',
  ],
  ...['第2版()', '1958.09.20', '文章 1 之 3', 'A05 | 要聞 | By 記者 王小川 | 2011-09-20', '石门日报'],
];
const BREAKS = ['\n', '\n', '\r\n', '\r', '\u2028', '\n\n', '\f'];

/** A page with some things done to it. */
export function mutate(page: string, dice: Dice): string {
  let lines = page.split('\n');
  for (let n = 1 + dice.below(4); n > 0; n--)
    lines = MUTATIONS[dice.pick(Object.keys(MUTATIONS))]!(lines.length ? lines : [''], dice);
  return lines.join(dice.pick(BREAKS));
}
