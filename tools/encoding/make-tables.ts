/**
 * Makes `src/models/encoding.bin` and `src/models/encoding.json`, byte for byte the same from the same sources:
 *
 *     npx tsx tools/encoding/make-tables.ts CORPUS.txt.gz
 *
 * - costs: how rare each UTF-16 unit is in Chinese news, counted in four fifths of the corpus and in its Traditional
 *   form by ICU (`uconv -x Hans-Hant`), half and half;
 * - GB 18030: two-byte codes and the ranges of the four-byte codes, from the converter of ICU in Node;
 * - Big5-HKSCS: two-byte codes from iconv-lite;
 * - EUC-TW: planes 1 and 2 of CNS 11643 from ICU (`uconv`).
 */
import { writeFileSync } from 'node:fs';
import { big5Codes, cnsCodes, gbCodes, gbRanges } from './codes.ts';
import { readCorpus } from './corpus.ts';
import { countCosts } from './costs.ts';

const corpus = process.argv[2];
if (!corpus) throw new Error('usage: npx tsx tools/encoding/make-tables.ts CORPUS.txt.gz');
const gb = gbCodes();
const big5 = big5Codes();
const cns = cnsCodes();
const costs = countCosts(readCorpus(corpus, 'count'), { gb, big5: big5.codes });
const models = new URL('../../src/models/', import.meta.url);
writeFileSync(
  new URL('encoding.bin', models),
  Buffer.concat([
    Buffer.from(gb.buffer),
    Buffer.from(big5.codes.buffer),
    Buffer.from(cns.buffer),
    Buffer.from(costs.buffer),
  ]),
);
const extras = { big5Long: big5.long, gbRanges: gbRanges() };
writeFileSync(new URL('encoding.json', models), `${JSON.stringify(extras)}\n`);
