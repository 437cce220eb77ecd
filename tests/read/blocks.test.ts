import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../src/read/blocks.ts';
import { textOf } from '../../src/text.ts';

const texts = (source: string) => readBlocks(source).map(({ text }) => text);

describe('readBlocks', () => {
  test('a line is a block, with its mark, indent and blank lines', () => {
    const [headline, body] = readBlocks('# 山路通了\n\n\n　　新路从村口修到了镇上，');
    expect(headline).toMatchObject({ text: '山路通了', mark: '#', start: 2, end: 6, line: 1, blanks: 0 });
    expect(body).toMatchObject({ mark: '', indent: 2, line: 4, blanks: 2 });
  });

  test('line ends of all kinds count as one each', () => {
    expect(readBlocks('甲路\r\n乙路\r丙路\n丁路').map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });

  test('kicker and headline on one line are two blocks', () => {
    expect(texts('# 县里出钱修好进山公路 二十车山货当天出山')).toEqual([
      '县里出钱修好进山公路',
      '二十车山货当天出山',
    ]);
  });

  test('a dateline is parted from its paragraph, emphasis marks stay with it', () => {
    const source = '**本报讯**（记者王小川）新路通车。';
    const [dateline, body] = readBlocks(source);
    expect(source.slice(dateline!.start, dateline!.end)).toBe('**本报讯**（记者王小川）');
    expect(dateline!.text).toBe('本报讯（记者王小川）');
    expect(body!.text).toBe('新路通车。');
  });

  test.each([
    [
      ['新华社江城5月', '18日电新路昨天'],
      ['新华社江城5月', '18日电', '新路昨天'],
    ],
    [
      ['本报江城5月6日电 记者王小川 记', '者从镇上获悉：新路昨天通车'],
      ['本报江城5月6日电 记者王小川', '记', '者从镇上获悉：新路昨天通车'],
    ],
    [
      ['本报江城5月6日电 记者', '王小川 记者从镇上获悉：新路通了'],
      ['本报江城5月6日电 记者', '王小川', '记者从镇上获悉：新路通了'],
    ],
    [
      ['老人们也笑。【下转第4', '版】'],
      ['老人们也笑。', '【下转第4', '版】'],
    ],
    [
      ['老人们也笑。（下转', '第四版）'],
      ['老人们也笑。', '（下转', '第四版）'],
    ],
  ])('%j are cut where the line below tells, with a blank line between them too', (lines, parts) => {
    expect(texts(lines.join('\n'))).toEqual(parts);
    expect(texts(lines.join('\n\n'))).toEqual(parts);
  });

  test('a dateline that goes on in the next line is parted there', () => {
    const wrapped = [
      '本报讯（记者王小',
      '川）新路昨天通车，',
      '山货当天便出了山，',
      '村里人都说好日子',
      '近了，老人们也笑。',
    ];
    expect(texts(wrapped.join('\n')).slice(0, 3)).toEqual(['本报讯（记者王小', '川）', '新路昨天通车，']);
  });

  test('radicals are folded, places stay', () => {
    const [block] = readBlocks('⼭路通⼈⼼');
    expect(block!.text).toBe('山路通人心');
    expect(block!.end).toBe(5);
  });

  test('⻓ is the Simplified 长, ⻑ the Traditional 長', () => {
    expect(texts('⻓江')).toEqual(['长江']);
    expect(texts('市⻑')).toEqual(['市長']);
  });

  test('a mark needs a space: a blast furnace is no headline', () => {
    expect(readBlocks('#1高炉点火')[0]).toMatchObject({ mark: '', text: '#1高炉点火' });
  });
});

describe('any text', () => {
  const dirt = fc.array(
    fc.constantFrom(
      '山',
      '路',
      '，',
      '。',
      '（',
      '）',
      '**',
      '# ',
      '\n',
      '\r\n',
      ' ',
      '　',
      '记者',
      '本报讯',
      '摄',
      '下转第2版',
      'a',
      '1',
      '⼭',
      '\u0000',
      '|',
    ),
    { maxLength: 60 },
  );

  test('each character that is no white space and no mark is in exactly one block', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          dirt.map((parts) => parts.join('')),
        ),
        (source) => {
          const times = new Uint8Array(source.length);
          for (const { start, end } of readBlocks(source)) for (let i = start; i < end; i++) times[i]!++;
          for (let i = 0; i < source.length; i++) {
            if (times[i]! > 1) throw new Error(`twice: ${i}`);
            if (!times[i] && !/[\s*#\u0085\u2028\u2029]/.test(source[i]!)) throw new Error(`lost: ${i}`);
          }
        },
      ),
    );
  });

  test('the text of a block is the text at its place', () => {
    fc.assert(
      fc.property(
        dirt.map((parts) => parts.join('')),
        (source) => {
          for (const { text, start, end } of readBlocks(source)) {
            expect(text.replace(/\s|\*/g, '')).toBe(textOf(source, [[start, end]]).replace(/\s|\*/g, ''));
          }
        },
      ),
    );
  });
});
