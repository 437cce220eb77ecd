/**
 * Detecting and decoding 1 MB beside the bare converters, in the same run; and the loading of the tables:
 *
 *     npx tsx tools/encoding/speed.ts CORPUS.txt.gz
 */
import iconv from 'iconv-lite';
import { decode } from '../../src/decode/index.ts';
import { tables } from '../../src/decode/tables.ts';
import { readCorpus } from './corpus.ts';
import { printTable } from './table.ts';

const path = process.argv[2];
if (!path) throw new Error('usage: npx tsx tools/encoding/speed.ts CORPUS.txt.gz');
const SIZE = 1 << 20;
const RUNS = 120;

const loading = performance.now();
tables();
console.log(`tables loaded in ${(performance.now() - loading).toFixed(2)} ms\n`);

const corpus = readCorpus(path, 'measure');
const tasks: { name: string; bytes: Buffer; bare: string; run: (bytes: Buffer) => string }[] = [
  { name: 'GBK', bytes: page(corpus.simplified, 'gbk'), bare: 'TextDecoder', run: bareDecoder('gb18030') },
  { name: 'UTF-8', bytes: page(corpus.simplified, 'utf8'), bare: 'TextDecoder', run: bareDecoder('utf-8') },
  {
    name: 'Big5',
    bytes: page(corpus.traditional, 'big5'),
    bare: 'iconv-lite',
    run: (bytes) => iconv.decode(bytes, 'big5'),
  },
];

const rows = tasks.map(({ name, bytes, bare, run }) => {
  const [ours, theirs] = [median(() => decode(bytes)), median(() => run(bytes))];
  const share = `${((100 * theirs) / ours).toFixed(0)} %`;
  return [name, `${ours.toFixed(2)} ms`, `${bare} ${theirs.toFixed(2)} ms`, share];
});
printTable(['1 MB of', 'detect and decode', 'bare converter', 'speed beside it'], rows);

function page(lines: string[], encoding: string): Buffer {
  const all = lines.join('\n');
  const share = SIZE / iconv.encode(all.slice(0, SIZE), encoding).length;
  return iconv.encode(all.slice(0, SIZE * share), encoding);
}

function bareDecoder(encoding: string): (bytes: Buffer) => string {
  return (bytes) => new TextDecoder(encoding).decode(bytes);
}

/** Milliseconds of processor time; the first runs, before the compiler is done, are left out. */
function median(run: () => unknown): number {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    if (i >= 40) times.push((user + system) / 1000);
  }
  return times.sort((a, b) => a - b)[times.length >> 1]!;
}
