import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { detectEncoding } from '../../src/decode/detect.ts';
import { likeliestEncoding } from '../../src/decode/likeliest.ts';
import { madePage } from '../../tools/bench/made-page.ts';
import { fuzzCase } from '../../tools/fuzz/cases.ts';

const ENCODINGS = ['utf8', 'gb18030', 'big5', 'utf16le', 'utf16be'];

test('the likeliest encoding is the first of all that are weighed', () => {
  for (const encoding of ENCODINGS) {
    const page = iconv.encode(madePage(3, 3000), encoding);
    for (const size of [90, 300, 1500, 4095, 4096, 4097, 4098, page.length])
      for (const from of [0, 1, 2, 600]) {
        const bytes = page.subarray(from, from + size);
        expect(likeliestEncoding(bytes)).toEqual(detectEncoding(bytes)[0]);
      }
  }
});

test('of strange and broken bytes too', () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { bytes } = fuzzCase(seed);
    expect(likeliestEncoding(bytes), `seed ${seed}`).toEqual(detectEncoding(bytes)[0]);
  }
});
