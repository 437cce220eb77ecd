import { describe, expect, it } from 'vitest';
import { cutAtPauses, isRowed } from '../../src/read/pauses.ts';
import { type Item, itemsOf } from '../../src/read/thread-items.ts';

/** Items that stand in these rows, one after the other. */
const inRows = (...rows: number[]) => rows.map((row, id) => itemOf('路修通了。', row, id));
const itemOf = (text: string, row: number, id: number): Item => ({
  id,
  pieces: [{ line: row, from: 0, to: text.length, text, width: text.length, left: 0, loose: false }],
  width: 12,
  full: 0,
  opens: false,
  row,
  place: 1,
  stretch: 0,
});

describe('cutAtPauses', () => {
  it('cuts a column where another one has two lines before its next', () => {
    const items = inRows(0, 0, 1, 1, 2, 3, 3, 4, 4);
    expect(cutAtPauses(items, [0, 1, 0, 1, 1, 0, 1, 0, 1], false)).toEqual([0, 1, 0, 1, 1, 2, 1, 2, 1]);
  });

  it('cuts a column where nothing of it stands in two rows and more that it had each of', () => {
    const items = inRows(0, 1, 2, 5, 6, 7);
    expect(cutAtPauses(items, [0, 0, 0, 0, 0, 0], false)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('cuts no column where rows are uneven only', () => {
    const items = inRows(0, 0, 1, 2, 3, 3, 4, 4);
    expect(cutAtPauses(items, [0, 1, 0, 1, 0, 1, 0, 1], false)).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
  });

  it('cuts no column that has each second row, as the rows between are of columns of another height', () => {
    const items = inRows(0, 1, 2, 3, 4, 5, 6, 7);
    expect(cutAtPauses(items, [0, 1, 0, 1, 0, 1, 0, 1], false)).toEqual([0, 1, 0, 1, 0, 1, 0, 1]);
  });

  it('leaves a column whole that surely goes on with its sentence, where the layout is kept', () => {
    const texts = ['今天上午，', '记者从市交通', '运输局获悉，', '这条路下个月'];
    const items = texts.map((text, id) => itemOf(text, [0, 1, 5, 6][id]!, id));
    expect(cutAtPauses(items, [0, 0, 0, 0], true)).toEqual([0, 0, 0, 0]);
    expect(cutAtPauses(items, [0, 0, 0, 0], false)).toEqual([0, 0, 1, 1]);
  });

  it('numbers columns as they begin', () => {
    const items = inRows(0, 0, 1, 1, 2, 5, 5, 6, 6);
    expect(cutAtPauses(items, [0, 1, 0, 1, 1, 0, 1, 0, 1], false)).toEqual([0, 1, 0, 1, 1, 2, 3, 2, 3]);
  });
});

describe('isRowed', () => {
  const LEFT =
    '山下的村子过去只有一条土路雨天连自行车也推不过去前年冬天县里把这条路排进了当年的工程三个月后水泥路';
  const RIGHT =
    '图书馆的灯一直亮到夜里十点来看书的大多是附近工厂里刚刚下班的年轻人管理员说去年借出的书比前年多了两';
  const rows = (blanks: number) =>
    [0, 8, 16, 24, 32, 40].map((at) => ({
      text: `${LEFT.slice(at, at + 8)} ${RIGHT.slice(at, at + 8)}`,
      indent: 0,
      blanks: at && blanks,
    }));

  it('tells rows of two columns', () => {
    expect(isRowed(itemsOf(rows(0)))).toBe(true);
  });

  it('is false where blank lines tell what stands apart, and for lines of one column', () => {
    expect(isRowed(itemsOf(rows(1)))).toBe(false);
    expect(isRowed(itemsOf(rows(0).map((row) => ({ ...row, text: row.text.slice(0, 8) }))))).toBe(false);
  });
});
