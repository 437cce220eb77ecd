import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../src/decode/index.ts';
import { parsePage } from '../../src/parse.ts';
import { type Encoder, encoders } from '../../tools/encoding/encoders.ts';
import { changedPages, fixtureTexts } from './pages.ts';

/** Unicode with a byte order mark, beside the encoders without. */
const marked = ['utf8', 'utf16le', 'utf16be', 'utf32le', 'utf32be', 'gb18030'].map((name) => ({
  name: `${name}, BOM`,
  encode: (text: string) => iconv.encode(`\uFEFF${text}`, name),
}));

async function reading(bytes: Uint8Array) {
  const { source: _source, ...rest } = await parsePage(bytes);
  return JSON.stringify(rest);
}

/** The characters of a text that an encoding holds. */
function held(text: string, encode: (text: string) => Buffer, name: string): string {
  const known = new Map<string, boolean>();
  const isHeld = (char: string) => {
    if (!known.has(char)) known.set(char, decode(encode(char), { encoding: name }).text === char);
    return known.get(char)!;
  };
  return Array.from(text).filter(isHeld).join('');
}

const plainName = (name: string) => name.replace(/,? (?:\(|BOM).*/, '');
const all = [...encoders, ...marked];

describe('the same page in every encoding gives the same output but for its source', () => {
  test.each(fixtureTexts)('%s', async (_, text) => {
    const wanted = await reading(Buffer.from(text));
    for (const { name, encode } of all) {
      if (held(text, encode, plainName(name)) !== text) continue;
      expect(await reading(encode(text)), name).toBe(wanted);
    }
  });
});

/** Every encoding is told from so many hanzi on; of fewer it is said that they are too few (docs/encodings.md). */
const ENOUGH = 32;
const hanziIn = (text: string) => text.match(/\p{Script=Han}/gu)?.length ?? 0;

/** Pages of the script that an encoding is for. */
function textsFor({ script }: Partial<Encoder>): string[] {
  const isTraditional = (text: string) => /[來說這個為時會]/.test(text);
  const fit = fixtureTexts.filter(
    ([, text]) => !script || isTraditional(text) === (script === 'traditional'),
  );
  return fit.map(([, text]) => text);
}

describe('so does any page made of them, as far as the encoding holds its characters', () => {
  test.each(all)('$name', async (encoder) => {
    const { name, encode } = encoder;
    await fc.assert(
      fc.asyncProperty(changedPages(textsFor(encoder)), async (page) => {
        const text = held(page, encode, plainName(name));
        fc.pre(hanziIn(text) >= ENOUGH);
        expect(await reading(encode(text))).toBe(await reading(Buffer.from(text)));
      }),
      { numRuns: 25 },
    );
  });
});
