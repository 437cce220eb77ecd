import { describe, expect, test } from 'vitest';
import { fillingOf, styleOf } from '../../src/label/style.ts';
import { readBlocks } from '../../src/read/blocks.ts';

const WIDTH = 14;
const SENTENCE = '渡口的老船工每天天亮以前把缆绳解开等第一批上学的孩子上船风浪再大也没有误过一次如今桥通了';
const LENGTHS = [31, 43, 36, 29, 41];

/** Paragraphs as a column of 14 characters breaks them, the first line of each so many characters shorter. */
function column(indent: number, leading = ''): string {
  return LENGTHS.flatMap((length) => {
    const text = `${SENTENCE.repeat(2).slice(0, length)}。`;
    const lines = [leading + text.slice(0, WIDTH - indent)];
    for (let at = WIDTH - indent; at < text.length; at += WIDTH) lines.push(text.slice(at, at + WIDTH));
    return lines;
  }).join('\n');
}

describe('the first lines of paragraphs', () => {
  test.each([
    ['two-short', column(2)],
    ['whole', column(0)],
    ['unknown', column(2, '　　')],
    ['unknown', LENGTHS.map((length) => SENTENCE.repeat(3).slice(0, length * 2)).join('\n\n')],
  ])('are %s', (firstLines, text) => {
    expect(styleOf(readBlocks(text)).firstLines).toBe(firstLines);
  });

  test.each([
    ['whole', 15],
    ['whole', 13.5],
    ['one-short', 13],
    ['two-short', 12],
    ['two-short', 11.5],
    ['short', 11],
    ['short', 4],
  ])('a line that is %s has %d of 14 em', (filling, width) => {
    expect(fillingOf(width, WIDTH)).toBe(filling);
  });

  test('a line needs room for the whole of what the next one begins with', () => {
    const page = [
      '渡口的老船工每天天亮以前',
      '1998年就把缆绳解开，等',
      '好”，天就亮了',
      '风浪再大也没有误过',
    ].join('\n');
    expect([...styleOf(readBlocks(page)).needs]).toEqual([13, 13, 7, 9]);
  });
});
