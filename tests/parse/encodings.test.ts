import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/index.ts';
import { parsePage } from '../../src/parse.ts';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);

/** Encodings that hold any character, and those that hold these pages' script. */
const ANY = ['UTF-8', 'UTF-16LE', 'UTF-16BE', 'UTF-32LE', 'UTF-32BE', 'GB18030'];
const TRADITIONAL = ['Big5-HKSCS'];

const encoded = (text: string, encoding: string, bom: boolean) =>
  iconv.encode(text, encoding === 'Big5-HKSCS' ? 'big5hkscs' : encoding, { addBOM: bom });

async function reading(bytes: Uint8Array) {
  const { source: _source, ...rest } = await parsePage(bytes);
  return JSON.stringify(rest);
}

describe('the same page in every encoding gives the same output but for its source', () => {
  for (const name of readdirSync(PAGES).sort()) {
    const { text } = decode(readFileSync(new URL(`${name}/source.txt`, PAGES)));
    const fits = TRADITIONAL.filter((e) => iconv.decode(encoded(text, e, false), 'big5hkscs') === text);
    test(name, async () => {
      const wanted = await reading(encoded(text, 'UTF-8', false));
      for (const encoding of [...ANY, ...fits]) {
        expect(await reading(encoded(text, encoding, false)), encoding).toBe(wanted);
        if (encoding.startsWith('UTF'))
          expect(await reading(encoded(text, encoding, true)), `${encoding}, BOM`).toBe(wanted);
      }
    });
  }
});
