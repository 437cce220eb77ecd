import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decode } from '../../src/decode/index.ts';

const read = (bytes: Uint8Array, encoding: string) => decode(bytes, { encoding }).text;

it('reads every two-byte code of GB 18030 as ICU does', () => {
  const icu = new TextDecoder('gb18030');
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue;
      const bytes = Uint8Array.of(lead, trail);
      expect(read(bytes, 'gb18030')).toBe(icu.decode(bytes));
    }
  }
});

it('reads four-byte codes of GB 18030 as ICU does', () => {
  const icu = new TextDecoder('gb18030', { ignoreBOM: true });
  for (let code = 0x80; code < 0x30000; code += code < 0x10000 ? 7 : 331) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const bytes = iconv.encode(`a${String.fromCodePoint(code)}`, 'gb18030');
    expect(read(bytes, 'gb18030')).toBe(icu.decode(bytes));
  }
});

it('reads every code of Big5-HKSCS as iconv-lite does', () => {
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const expected = iconv.decode(Buffer.from([lead, trail]), 'big5hkscs');
      if (expected.includes('\uFFFD')) continue;
      expect(read(Uint8Array.of(lead, trail), 'big5-hkscs')).toBe(expected);
    }
  }
});

it('replaces a bad lead byte alone, never the line end behind it', () => {
  for (const encoding of ['gb18030', 'big5']) {
    expect(read(Uint8Array.of(0x41, 0xd6, 0x0a, 0xff, 0x42), encoding)).toBe('A\uFFFD\n\uFFFDB');
  }
});

it('reads the euro sign of code page 936', () => {
  expect(read(Uint8Array.of(0x80, 0x35), 'gbk')).toBe('€5');
});

it('reads the signs of windows-1252', () => {
  expect(read(Buffer.from('It\x92s \x80', 'latin1'), 'windows-1252')).toBe('It’s €');
});
