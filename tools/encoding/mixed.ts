/**
 * Files of two encodings, line by line, and files with bad bytes, which must not be called mixed:
 *
 *     npx tsx tools/encoding/mixed.ts CORPUS.txt.gz [FILES]
 */
import iconv from 'iconv-lite';
import { decode } from '../../src/decode/index.ts';
import { readCorpus } from './corpus.ts';
import { seeded } from './random.ts';
import { printTable } from './table.ts';

const [path, wanted] = process.argv.slice(2);
if (!path) throw new Error('usage: npx tsx tools/encoding/mixed.ts CORPUS.txt.gz [FILES]');
const files = Number(wanted ?? 60);
const corpus = readCorpus(path, 'measure');
const random = seeded(7);

interface Line {
  text: string;
  encoding: string;
}

/** 40 lines, one in eight of them in the other encoding. */
function makeLines(base: string, other: string): Line[] {
  return Array.from({ length: 40 }, () => {
    const encoding = random() < 1 / 8 ? other : base;
    const lines = encoding === 'big5' || base === 'big5' ? corpus.traditional : corpus.simplified;
    const text = lines[Math.floor(random() * lines.length)]!;
    return {
      encoding,
      text: Array.from(text)
        .filter((c) => iconv.decode(iconv.encode(c, encoding), encoding) === c)
        .join(''),
    };
  });
}

const rows: string[][] = [];
for (const [base, other] of [
  ['gbk', 'utf8'],
  ['utf8', 'gbk'],
  ['gbk', 'big5'],
  ['big5', 'gbk'],
  ['big5', 'utf8'],
  ['utf8', 'big5'],
]) {
  let [lines, right, long, longRight] = [0, 0, 0, 0];
  for (let i = 0; i < files; i++) {
    const made = makeLines(base!, other!);
    const bytes = Buffer.concat(made.map(({ text, encoding }) => iconv.encode(`${text}\n`, encoding)));
    const read = decode(bytes).text.split('\n');
    made.forEach(({ text }, at) => {
      const good = read[at] === text;
      lines++;
      right += Number(good);
      if (text.length <= 30) return;
      long++;
      longRight += Number(good);
    });
  }
  rows.push([`${base} with ${other}`, `${right} of ${lines}`, `${longRight} of ${long}`]);
}
printTable(['file', 'lines read exactly', 'of them over 30 characters'], rows);

console.log();
const damaged: string[][] = [];
for (const encoding of ['gbk', 'big5', 'utf8']) {
  for (const share of [0.001, 0.01]) {
    let mixed = 0;
    for (let i = 0; i < files; i++) {
      const text = makeLines(encoding, encoding)
        .map((line) => `${line.text}\n`)
        .join('');
      const bytes = iconv
        .encode(text, encoding)
        .map((byte) => (random() < share ? Math.floor(random() * 256) : byte));
      if (decode(bytes).report.mixed) mixed++;
    }
    damaged.push([encoding, `${share * 100} %`, `${mixed} of ${files}`]);
  }
}
printTable(['encoding', 'bad bytes', 'called mixed'], damaged);
