import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/read/blocks.ts';

const textsOf = (...lines: string[]) => readBlocks(lines.join('\n')).map(({ text }) => text);
const column = [
  '镇上的老桥修了三个月昨天又',
  '可以走人了桥面上新铺了石板',
  '栏杆也重新刷过两头各加了一',
  '盏灯施工的人说石板是旧的洗',
];

describe('a row whose characters were set apart', () => {
  test('is one block without the spaces, and keeps its places', () => {
    const source = [...column, '过 又 用 夜 里 也 有 人', '专门来看'].join('\n');
    const row = readBlocks(source).find(({ text }) => text.startsWith('过'))!;
    expect(row.text).toBe('过又用夜里也有人');
    expect(row.part).toBe(0);
    expect(source.slice(row.start, row.end)).toBe('过 又 用 夜 里 也 有 人');
  });

  test('keeps the space between Latin words', () => {
    expect(textsOf(...column, '放 的 是 Folk Songs 一 书', '的录音')).toContain('放的是Folk Songs一书');
  });

  test('holds marks in pairs and, here and there, two characters', () => {
    expect(textsOf(...column, '“ 水 声 ”“ 人声 ” 都 响 起')).toContain('“水声”“人声”都响起');
  });

  test.each(['张 三', '编 者 按', '本报记者 王 川 李 江', '## 春 江 晚 报 社'])('“%s” is none', (line) => {
    expect(textsOf(...column, line)).toContain(line.replace('## ', ''));
  });
});

describe('characters on lines of their own', () => {
  test.each([[''], ['\n']])('are one row, with %j between the lines too', (blank) => {
    const lines = [...column, '老', '桥', '修', '好', '了', ...column].join(`\n${blank}`);
    const row = readBlocks(lines).find(({ text }) => text.startsWith('老桥'))!;
    expect(row.text).toBe('老桥修好了');
    expect(lines.slice(row.start, row.end).replace(/\n/g, '')).toBe('老桥修好了');
  });

  test('may be numbers, and carry marks', () => {
    expect(textsOf(...column, '近', '10', '年', '来，', ...column)).toContain('近10年来，');
  });

  test('end with their sentence: the last character of a paragraph is none of a vertical heading', () => {
    expect(textsOf(...column, '路。', '老', '桥', '修', '好', '了', ...column)).toContain('老桥修好了');
  });

  test('are none where they are few, or where a row would begin with a stop', () => {
    expect(textsOf(...column, '甲', '乙', '丙', ...column)).toContain('乙');
    expect(textsOf(...column, '。', '记', '者', '手', '记', ...column)).toContain('记者手记');
  });
});

test('whatever is put together stands in the source, and nothing is lost', () => {
  const line = fc.stringMatching(/^[春夏秋冬“”，。 a1]{0,12}$/);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const source = [...column, ...lines].join('\n');
      const blocks = readBlocks(source);
      const ink = (text: string) => text.replace(/\s/g, '');
      for (const { text, start, end } of blocks) expect(ink(source.slice(start, end))).toBe(ink(text));
      expect(ink(blocks.map(({ text }) => text).join(''))).toBe(ink(source));
    }),
  );
});
