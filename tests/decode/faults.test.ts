import { deflateRawSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, detectEncoding, detectRow, sniffBinary } from '../../src/decode/index.ts';
import { seeded } from '../../tools/encoding/random.ts';
import { simplified, traditional } from './texts.ts';

const gbk = (text: string) => iconv.encode(text, 'gbk');

describe('damage', () => {
  it('is counted and placed', () => {
    const good = Buffer.from('第一行\n第二行\n第三行又写了几个字\n');
    const bytes = Buffer.concat([good, Buffer.from([0xff]), Buffer.from('尾\n'), Buffer.from([0xfe])]);
    const { report, notes } = decode(bytes);
    expect(report).toMatchObject({ name: 'UTF-8', replaced: 2, firstBad: { offset: good.length, line: 4 } });
    expect(notes).toMatchObject([{ rule: 'encoding/damaged', action: 'gap', line: 4 }]);
  });

  it('does not count a U+FFFD that the file holds itself', () => {
    expect(decode(Buffer.from('这里缺了一个\uFFFD字\n')).report.replaced).toBe(0);
  });

  it('does not put the rest of a line out of step', () => {
    const bytes = gbk(simplified);
    bytes[2] = 0x35;
    const { text, report } = decode(bytes);
    expect(text).toBe(simplified.replace('报', '5\uFFFD'));
    expect(report.replaced).toBe(1);
  });

  it('is a cut character at either edge', () => {
    const { text, report } = decode(gbk(simplified.slice(0, 12)).subarray(0, -1));
    expect(text).toBe(`${simplified.slice(0, 11)}\uFFFD`);
    expect(report.replaced).toBe(1);
  });
});

describe('mixed files', () => {
  const other = '这一段是从别处抄来的，存成了另一种编码，一直没有人看出来。\n';

  it('are read line by line', () => {
    const line = simplified.split('\r\n')[0]!;
    const bytes = Buffer.concat([gbk(`${line}\n${line}\n`), Buffer.from(other), gbk(`${line}\n`)]);
    const { text, report, notes } = decode(bytes);
    expect(text).toBe(`${line}\n${line}\n${other}${line}\n`);
    expect(report).toMatchObject({ name: 'mixed', method: 'lines', replaced: 0 });
    expect(report.mixed).toEqual([
      {
        encoding: 'GB2312',
        lines: [
          [1, 2],
          [4, 4],
        ],
      },
      { encoding: 'UTF-8', lines: [[3, 3]] },
    ]);
    expect(notes).toMatchObject([{ rule: 'encoding/mixed', line: 3 }]);
  });

  it('may hold Big5 in GBK', () => {
    const bytes = Buffer.concat([gbk(simplified), iconv.encode(traditional, 'big5'), gbk(simplified)]);
    expect(decode(bytes).text).toBe(simplified + traditional + simplified);
  });

  it('are not files with names in rare characters', () => {
    expect(decode(gbk(`${simplified}赵堃、钱镕、孙喆和李玥都来了。\n`)).report.mixed).toBeUndefined();
  });
});

describe('double encoding', () => {
  const asLatin = (bytes: Uint8Array) => Buffer.from(decode(bytes, { encoding: 'windows-1252' }).text);

  it.each([
    ['UTF-8', Buffer.from(simplified)],
    ['GB18030', gbk(simplified)],
  ])('of %s read as windows-1252 is turned back', (from, bytes) => {
    const { text, report } = decode(asLatin(bytes));
    expect(text).toBe(simplified);
    expect(report.double).toMatchObject([{ from, as: 'windows-1252', left: [] }]);
  });

  it('of UTF-8 read as GBK is turned back where no byte was lost', () => {
    const whole = '图书馆门口，排起了长队啊';
    expect(Buffer.from(whole).length % 2).toBe(0);
    const wrong = decode(Buffer.from(whole), { encoding: 'gbk' }).text;
    expect(wrong).not.toContain('\uFFFD');
    expect(decode(Buffer.from(`${wrong}\n`))).toMatchObject({
      text: `${whole}\n`,
      report: { double: [{ from: 'UTF-8', as: 'GBK', mended: [[1, 1]], left: [] }] },
    });
  });

  it('is noted and left where bytes were lost', () => {
    const { text, notes } = decode(Buffer.from('本报锟斤拷锟斤拷记者\n'));
    expect(text).toBe('本报锟斤拷锟斤拷记者\n');
    expect(notes).toMatchObject([{ rule: 'encoding/double', action: 'gap', line: 1 }]);
  });

  it('is not seen in good text, in French or in the name of the fault', () => {
    for (const text of [simplified, traditional, 'Le café où j’étais ä ü\n', '乱码里常有“锛”字。\n']) {
      expect(decode(Buffer.from(text)).text).toBe(text);
      expect(decode(Buffer.from(text)).report.double).toBeUndefined();
    }
  });
});

describe('what is not Chinese', () => {
  const texts: [string, string][] = [
    ['windows-1251', 'Сегодня утром в городе открылась новая библиотека, пришли сотни читателей. '],
    ['shift_jis', '今日の朝、町に新しい図書館がひらかれて、たくさんの人がきました。'],
    ['euc-kr', '오늘 아침 도시에 새로운 도서관이 문을 열었고 많은 독자들이 찾아왔습니다. '],
    ['iso-8859-1', 'Ce matin, la bibliothèque a été inaugurée; les élèves étaient très gais. '],
  ];
  it.each(texts)('%s gets no Chinese encoding, and a note', (encoding, text) => {
    const { report, notes } = decode(iconv.encode(text.repeat(4), encoding));
    expect(report.name.toLowerCase()).toBe(encoding);
    expect(report.language).toBe('other');
    expect(notes).toMatchObject([{ rule: 'encoding/foreign' }]);
  });

  it('stays 7-bit where it is', () => {
    expect(detectEncoding(Buffer.from('Bush hid the facts'))[0]).toMatchObject({ name: 'ASCII' });
    expect(detectEncoding(Buffer.from('home is ~{not here~}'))[0]).toMatchObject({ name: 'ASCII' });
  });
});

it('tells the two characters that others get wrong', () => {
  expect(detectEncoding(gbk('联通'))[0]!.name).toBe('GB2312');
});

it.each([
  ['PDF', Buffer.from('%PDF-1.7\n')],
  ['PNG image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
  ['Word document', Buffer.from('PK\x03\x04....word/document.xml', 'latin1')],
  ['ALTO XML', Buffer.from('<?xml version="1.0"?>\n<alto xmlns="http://www.loc.gov/standards/alto/ns-v3#">')],
  ['ALTO XML', Buffer.from('\ufeff<?xml version="1.0"?><alto:alto xmlns:alto="x">')],
  ['PAGE XML', Buffer.from('<?xml version="1.0"?><PcGts xmlns="x">')],
  ['hOCR', Buffer.from("<!DOCTYPE html><html><body><div class='ocr_page' id='page_1'>")],
  ['XML of pdftotext', Buffer.from('<doc>\n  <page width="595.0" height="842.0">\n    <word xMin="56.8"')],
  ['JSON', Buffer.from('{"title": "渡口亮灯", "text": "本报讯"}')],
  ['JSON', Buffer.from('[\n  {\n    "text": "本报讯"')],
  ['bytes that are text in no encoding', deflateRawSync(Buffer.from(simplified.repeat(40)))],
  ['bytes that are text in no encoding', Buffer.alloc(3000)],
])('knows a %s and says what to run', (kind, bytes) => {
  expect(sniffBinary(bytes)).toMatchObject({ kind });
  expect(detectRow('x', bytes)).toMatchObject({ encoding: kind, report: null });
});

/** Text of which this share of bytes has gone bad. */
function spoilt(bytes: Uint8Array, share: number): Buffer {
  const random = seeded(7);
  return Buffer.from(bytes.map((byte) => (random() < share ? Math.floor(random() * 256) : byte)));
}

it('takes no text for binary', () => {
  for (const text of [
    '{"本报讯"} 路通了',
    '[1] 路通了',
    '<p class="page">路通了</p>',
    '<alter>路通了</alter>',
  ])
    expect(sniffBinary(Buffer.from(text))).toBeNull();
  for (const name of ['utf8', 'gbk', 'utf16le', 'utf16be', 'utf32le']) {
    expect(sniffBinary(iconv.encode(simplified, name))).toBeNull();
  }
  expect(sniffBinary(spoilt(gbk(simplified.repeat(20)), 0.2))).toBeNull();
  expect(sniffBinary(spoilt(iconv.encode(simplified.repeat(20), 'utf16le'), 0.2))).toBeNull();
  expect(
    sniffBinary(iconv.encode('오늘 아침 도시에 새로운 도서관이 문을 열었다. '.repeat(20), 'utf16le')),
  ).toBeNull();
});

it('makes a row of a file', () => {
  expect(detectRow('a.txt', gbk(simplified))).toMatchObject({
    path: 'a.txt',
    encoding: 'GB2312',
    lineEnds: 'mixed',
    damage: 'none',
  });
});
