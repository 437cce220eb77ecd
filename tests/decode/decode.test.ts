import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, encodingNames } from '../../src/decode/index.ts';
import { encodeEucTw, encodeHz, encodeIso2022Cn } from '../../tools/encoding/encoders.ts';
import { cantonese, simplified, traditional } from './texts.ts';

const encode = (text: string, name: string) => iconv.encode(text, name, { addBOM: false });

const cases: [name: string, text: string, bytes: Uint8Array][] = [
  ['UTF-8', simplified, encode(simplified, 'utf8')],
  ['GB2312', simplified, encode(simplified, 'gb2312')],
  ['GBK', `${simplified}镕堃`, encode(`${simplified}镕堃`, 'gbk')],
  ['GBK', traditional.replace(/[「」]/g, ''), encode(traditional.replace(/[「」]/g, ''), 'gbk')],
  ['GB18030', `${simplified}㛃𬭎`, encode(`${simplified}㛃𬭎`, 'gb18030')],
  ['Big5', traditional, encode(traditional, 'big5')],
  ['Big5-HKSCS', traditional + cantonese, encode(traditional + cantonese, 'big5hkscs')],
  ['UTF-16LE', simplified, encode(simplified, 'utf16le')],
  ['UTF-16BE', traditional, encode(traditional, 'utf16be')],
  ['UTF-32LE', simplified, encode(simplified, 'utf32le')],
  ['UTF-32BE', traditional, encode(traditional, 'utf32be')],
  ['HZ-GB-2312', simplified, encodeHz(simplified)],
  ['ISO-2022-CN', simplified, encodeIso2022Cn(simplified)],
  ['EUC-TW', traditional, encodeEucTw(traditional)],
];

describe('decode', () => {
  it.each(cases)('tells and reads %s', (name, text, bytes) => {
    const { text: read, report, notes } = decode(bytes);
    expect(report.name).toBe(name);
    expect(read).toBe(text);
    expect(report).toMatchObject({ bom: false, replaced: 0, firstBad: null, lineEnds: 'mixed' });
    expect(notes).toEqual([]);
  });

  it.each(cases)('reads %s where it is named', (name, text, bytes) => {
    expect(decode(bytes, { encoding: name.toLowerCase() }).text).toBe(text);
  });

  it.each(['utf8', 'utf16le', 'utf16be', 'utf32le', 'utf32be', 'gb18030'])(
    'takes off the mark of %s',
    (name) => {
      const { text, report } = decode(encode(`\uFEFF${simplified}`, name));
      expect(text).toBe(simplified);
      expect(report).toMatchObject({ bom: true, method: 'bom', confidence: 1 });
    },
  );

  it('takes off one mark only', () => {
    expect(decode(Buffer.from('\uFEFF\uFEFF字')).text).toBe('\uFEFF字');
  });

  it('keeps NULs, form feeds and lone returns', () => {
    expect(decode(Buffer.from('本报讯\f昨天\r今天\0明天')).text).toBe('本报讯\f昨天\r今天\0明天');
  });

  it.each([
    ['a\nb', 'LF'],
    ['a\r\nb\r\n', 'CRLF'],
    ['a\rb', 'CR'],
    ['a\r\nb\n', 'mixed'],
    ['a', 'none'],
  ])('tells the line ends of %j', (text, lineEnds) => {
    expect(decode(Buffer.from(text)).report.lineEnds).toBe(lineEnds);
  });

  it('gives the same text as the converter of Node for any UTF-8 bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const expected = new TextDecoder('utf-8').decode(bytes);
        expect(decode(bytes, { encoding: 'utf-8' }).text).toBe(expected);
      }),
    );
  });

  it('never throws for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { report, text } = decode(bytes);
        if (report.replaced > 0) expect(text).toContain('\uFFFD');
        expect(report.confidence).toBeGreaterThanOrEqual(0);
        expect(report.confidence).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('lists the encodings where a name is wrong', () => {
    expect(() => decode(Buffer.from('a'), { encoding: 'klingon' })).toThrow(/klingon.*GB18030.*Big5-HKSCS/);
  });

  it.each(encodingNames)('takes its own name %s', (name) => {
    expect(decode(Buffer.from('abc'), { encoding: name }).text).toBeTypeOf('string');
  });

  it.each([
    ['EUC-TW', '報導：囉龘', 'dedef0d2a1a8fbdb8ea2f2c4'],
    ['ISO-2022-CN', '報導：囉龘\n字', '1b2429470e5e5e705221287b5b1b242a481b4e72440f0a1b2429410e57560f'],
    ['ISO-2022-KR', '오늘 abc 아침\n도시', '1b2429430e3f4034430f20616263200e3e4644270f0a0e35353d430f'],
  ])('reads %s as iconv writes it', (encoding, text, hex) => {
    const { text: read, report } = decode(Buffer.from(hex, 'hex'), { encoding });
    expect(read).toBe(text);
    expect(report.replaced).toBe(0);
  });

  it('says what to do where EUC-TW goes beyond what is read here', () => {
    const bytes = Buffer.concat([encodeEucTw(traditional), Buffer.from('8ea3a1c40a', 'hex')]);
    const { text, report, notes } = decode(bytes);
    expect(text).toBe(`${traditional}\uFFFD\n`);
    expect(report).toMatchObject({ name: 'EUC-TW', replaced: 1 });
    expect(notes[0]!.message).toMatch(
      /cannot be read here: convert the file first: iconv -f EUC-TW -t UTF-8/,
    );
  });

  it('is not sure of a few bytes of another language', () => {
    const bytes = Buffer.from('Wohngeb\u00e4ude f\u00fcr', 'latin1');
    const { report, notes } = decode(bytes);
    expect(notes.map(({ rule }) => rule)).toEqual([
      report.method === 'chardet' ? 'encoding/foreign' : 'encoding/doubtful',
    ]);
  });
});
