import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EarlierLines } from '../../src/batch/earlier-lines.ts';
import { EarlierRows } from '../../src/batch/earlier-rows.ts';
import { fromText } from '../../src/batch/name.ts';
import { rowOf } from '../../src/batch/row.ts';
import { emptyFolder } from './folder.ts';

const SHA = 'ab'.repeat(32);
const place = (from: number, length: number) => ({ at: 0, bytes: 200, from, length });

test('rows are found by name, in any order, where their inputs have lines', async () => {
  const path = join(emptyFolder(), 'manifest.jsonl');
  const long = `${'长'.repeat(3000)}.txt`;
  const names = ['a', 'b', long, 'c'].map(fromText);
  const kept = names.map((name, at) => rowOf(name, null, { sha256: SHA, lines: place(at, 1) }));
  const all = [...kept, rowOf(fromText('failed'), { code: 'binary', message: '' })];
  writeFileSync(path, all.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const earlier = await EarlierRows.open(path);
  for (const at of [3, 0, 2, 1]) expect(await earlier.of(names[at]!)).toEqual(kept[at]);
  expect(await earlier.of(fromText('failed'))).toBeNull();
  expect(await earlier.of(fromText('new'))).toBeNull();
  await earlier.close();
});

test('lines are believed only where they are whole and of the same bytes', () => {
  const path = join(emptyFolder(), 'pages.ndjson');
  const line = `{"sha256":"${SHA}"}\n`;
  writeFileSync(path, line + line);
  const lines = new EarlierLines(path, 'none');
  const row = (lines: ReturnType<typeof place>, sha256 = SHA) => rowOf('a', null, { sha256, lines });
  expect(lines.of(row(place(0, line.length)))?.toString()).toBe(line);
  expect(lines.of(row(place(5, line.length)))).toBeNull();
  expect(lines.of(row(place(line.length, line.length + 1)))).toBeNull();
  expect(lines.of(row(place(0, line.length), 'cd'.repeat(32)))).toBeNull();
  lines.close();
  expect(new EarlierLines(`${path}.none`, 'none').of(row(place(0, 1)))).toBeNull();
});
