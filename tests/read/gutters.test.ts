import { describe, expect, it } from 'vitest';
import { findGutters } from '../../src/read/gutters.ts';

const LEFT = [
  '山下的村子过去只有一条土路，雨天',
  '连自行车也推不过去。前年冬天，县',
  '里把这条路排进了当年的工程，三个',
  '月后水泥路一直铺到最后一户人家的',
  '院门口。村民们自己买来树苗，在路',
  '的两边种上了樱桃和核桃。',
];
const RIGHT = [
  '图书馆的灯一直亮到夜里十点，来看',
  '书的大多是附近工厂里刚刚下班的年',
  '轻人。管理员说，去年借出的书比前',
  '年多了两成，最受欢迎的是讲机床和',
  '电路的那几排架子，有时候要排队等',
  '上半个月才能借到想看的那一本。',
];
const lineOf = (text: string, indent = 0, blanks = 0) => ({ text, indent, blanks });
const rowsOf = (space: string) => LEFT.map((text, i) => lineOf(text + space + RIGHT[i]));
const readBack = (lines: { text: string }[]) => {
  const { parts } = findGutters(lines.map((line) => ({ indent: 0, blanks: 0, ...line })));
  return parts.map((part) => lines[part.line]!.text.slice(part.from, part.to));
};

describe('findGutters', () => {
  it.each([' ', '   ', '　'])('parts rows of two columns at %j', (space) => {
    expect(readBack(rowsOf(space))).toEqual([...LEFT, ...RIGHT]);
  });

  it('parts rows of three columns', () => {
    const rows = LEFT.slice(0, 5).map((text, i) => lineOf(`${text} ${RIGHT[i]} ${LEFT[4 - i]}`));
    const { cuts } = findGutters(rows);
    expect(cuts.map((cut) => cut.length)).toEqual([2, 2, 2, 2, 2]);
  });

  it('gives a line that stands alone to the column that it goes on with', () => {
    const rows = rowsOf(' ');
    rows.splice(3, 1, lineOf(LEFT[3]!), lineOf(RIGHT[3]!));
    expect(readBack(rows)).toEqual([...LEFT, ...RIGHT]);
  });

  it('leaves lines of one column as they are', () => {
    const lines = [...LEFT, ...RIGHT].map((text) => lineOf(text));
    expect(findGutters(lines).cuts.flat()).toEqual([]);
  });

  it.each([
    ['names', '本报记者 李 江 王小川 张大河'],
    ['halves of a heading', '修一条通到家门口的路 种一片看得见的果树'],
    ['a letter-spaced line', '里 把 这 条 路 排 进 了 当 年 的 工 程 ， 三 个'],
    ['a folio', '第3版 综合 星期五 2019年3月8日'],
  ])('does not part %s among lines of one column', (_, text) => {
    const lines = [...LEFT, text, ...RIGHT].map((line) => lineOf(line));
    expect(findGutters(lines).cuts.flat()).toEqual([]);
  });

  it('leaves a single row of two equal halves in doubt', () => {
    const lines = [...LEFT.slice(0, 5), `${LEFT[0]} ${RIGHT[0]}`, ...RIGHT.slice(0, 5)].map((text) =>
      lineOf(text),
    );
    const { cuts, doubt } = findGutters(lines);
    expect(cuts.flat()).toEqual([]);
    expect(doubt).toEqual([5]);
  });

  it('has each character of each line in one part', () => {
    const lines = [...rowsOf('  '), lineOf('责任编辑：李江 版式：王川')];
    const ink = (text: string) => [...text.replace(/\s/g, '')].sort().join('');
    expect(ink(readBack(lines).join(''))).toBe(ink(lines.map((line) => line.text).join('')));
  });
});
