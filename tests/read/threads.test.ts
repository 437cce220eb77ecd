import { describe, expect, it } from 'vitest';
import { inThreads, type RowLine } from '../../src/read/threads.ts';

/** Lines of one width, but for the last. */
const wrapped = (text: string, width: number) => text.match(new RegExp(`.{1,${width}}`, 'g')) as string[];
const LEFT = wrapped(
  '山下的村子过去只有一条土路，雨天连自行车也推不过去。前年冬天，县里把这条路排进了当年的工程，三个月后水泥路' +
    '一直铺到最后一户人家的院门口。村民们自己买来树苗，在路的两边种上了樱桃和核桃。今年春天樱桃第一次挂果，县里' +
    '的果品公司开着车上门来收，一棵树能卖三百多块钱。村里的年轻人看到了奔头，陆续从城里回来，有人开起了农家乐，' +
    '有人在网上卖核桃油，去年一共寄出了两万多个包裹。快递公司干脆把收货点设在了村口的老槐树下面。',
  12,
);
const RIGHT = wrapped(
  '图书馆的灯一直亮到夜里十点，来看书的大多是附近工厂里刚刚下班的年轻人。管理员说，去年借出的书比前年多了两成' +
    '，最受欢迎的是讲机床和电路的那几排架子，有时候要排队等上半个月才能借到想看的那一本。馆里打算明年再添两间' +
    '阅览室，把二楼空着的会议室也改成书库，放下新买的书。附近的居民也常常带着孩子过来，周末的故事会总是坐得满满' +
    '当当，有几位退休的教师轮流讲课，一讲就是一个下午。有读者写信来说，这里是他们下了班以后的第二个家。',
  12,
);
const lineOf = (text: string, indent = 0, blanks = 0): RowLine => ({ text, indent, blanks });
const rowsOf = (space: string) => LEFT.map((text, i) => lineOf(text + space + RIGHT[i]));
const byTurns = (blanks = 0) =>
  LEFT.flatMap((text, i) => [lineOf(text, 0, i && blanks), lineOf(RIGHT[i]!, 0, blanks)]);
const readBack = (lines: readonly RowLine[]) =>
  inThreads(lines).map(({ line, from, to }) => lines[line]!.text.slice(from, to));

describe('inThreads', () => {
  it.each([' ', '   ', '　'])('parts rows of two columns at %j', (space) => {
    expect(readBack(rowsOf(space))).toEqual([...LEFT, ...RIGHT]);
  });

  it('puts lines of two columns by turns in order', () => {
    expect(readBack(byTurns(1))).toEqual([...LEFT, ...RIGHT]);
  });

  it('tells where a column begins', () => {
    const begins = inThreads(rowsOf(' ')).map((part) => part.begins);
    expect(begins).toEqual([...LEFT.map(() => false), true, ...RIGHT.slice(1).map(() => false)]);
  });

  it('parts rows of a layout that is kept, where a column begins further down', () => {
    const rows = LEFT.map((text, i) =>
      lineOf(i < 2 ? text : `${text}      ${RIGHT[i - 2]}`, i === 5 ? 5 : 0),
    );
    rows.push(...RIGHT.slice(-2).map((text) => lineOf(text, 22)));
    expect(readBack(rows)).toEqual([...LEFT, ...RIGHT]);
  });

  it('gives a line that stands alone to the column that it goes on with', () => {
    const rows = rowsOf(' ');
    rows.splice(1, 1, lineOf(LEFT[1]!), lineOf(RIGHT[1]!));
    expect(readBack(rows)).toEqual([...LEFT, ...RIGHT]);
  });

  it('leaves lines of one column as they are', () => {
    const texts = [...LEFT, ...RIGHT];
    expect(readBack(texts.map((text) => lineOf(text)))).toEqual(texts);
    expect(readBack(texts.map((text) => lineOf(text, 0, 1)))).toEqual(texts);
  });

  it.each([
    ['names', '本报记者 李 江 王小川 张大河'],
    ['halves of a heading', '修一条通到家门口的路 种一片看得见的果树'],
    ['a letter-spaced line', '里 把 这 条 路 排 进 了 当 年 的 工 程 ， 三 个'],
    ['a folio', '第3版 综合 星期五 2019年3月8日'],
    ['two columns', `${LEFT[0]} ${RIGHT[0]}`],
  ])('does not part a single row of %s among lines of one column', (_, text) => {
    const texts = [...LEFT, text, ...RIGHT];
    expect(readBack(texts.map((line) => lineOf(line)))).toEqual(texts);
  });

  it('has each character of each line in one part', () => {
    const lines = [...rowsOf('  '), ...byTurns(), lineOf('责任编辑：李江 版式：王川')];
    const ink = (texts: readonly string[]) => [...texts.join('').replace(/\s/g, '')].sort().join('');
    expect(ink(readBack(lines))).toBe(ink(lines.map((line) => line.text)));
  });

  it('takes no lines at all', () => {
    expect(inThreads([])).toEqual([]);
  });
});
