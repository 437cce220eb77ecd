import { appendFileSync, openSync, readFileSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { assert, asyncProperty, integer, uint8Array } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactLedger, Ledger, ledgerRows } from '../../src/batch/ledger.ts';
import { summarize } from '../../src/batch/report.ts';
import { type Row, rowOf } from '../../src/batch/row.ts';
import { TreeSink } from '../../src/batch/tree-sink.ts';
import { emptyFolder } from './folder.ts';

const folder = emptyFolder();

function row(at: number, known: Partial<Row> = {}): Row {
  const sha256 = at.toString(16).padStart(64, '0');
  return rowOf(
    `folder ${at % 97}/页${at}.txt`.replace(/[^\0-\x7f]/g, (one) => Buffer.from(one).toString('latin1')),
    null,
    {
      ...{ sha256, bytes: 12_345, encoding: 'UTF-8', articles: 5, confidence: 0.9, notes: { joined: 2 } },
      ...{ seconds: 0.0123, key: sha256.slice(-16), outputs: { '.json': 34_567 }, ...known },
    },
  );
}

async function pathsOf(path: string): Promise<string[]> {
  const paths: string[] = [];
  for await (const found of ledgerRows(path)) paths.push(found.row.path);
  return paths;
}

describe('a ledger', () => {
  test('that is torn anywhere keeps its whole rows, and takes more', async () => {
    const lines = [0, 1, 2].map((at) => `${JSON.stringify(row(at))}\n`);
    const [path, whole] = [join(folder, 'torn.jsonl'), Buffer.from(lines.join(''))];
    await assert(
      asyncProperty(integer({ min: 0, max: whole.length }), async (length) => {
        writeFileSync(path, whole.subarray(0, length));
        const kept = whole.subarray(0, length).toString('latin1').split('\n').length - 1;
        expect((await pathsOf(path)).length).toBe(kept);
        const ledger = await Ledger.open(path);
        await ledger.append([row(7)]);
        await ledger.close();
        expect(await pathsOf(path)).toEqual(
          [0, 1, 2]
            .slice(0, kept)
            .concat(7)
            .map((at) => row(at).path),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('with anything in it is read, never an error', async () => {
    const path = join(folder, 'any.jsonl');
    await assert(
      asyncProperty(uint8Array({ maxLength: 300 }), async (bytes) => {
        writeFileSync(path, bytes);
        appendFileSync(path, `\n${JSON.stringify(row(1))}\n`);
        expect(await pathsOf(path)).toEqual([row(1).path]);
      }),
      { numRuns: 60 },
    );
  });

  test('is rid of rows that later ones replace', async () => {
    const path = join(folder, 'twice.jsonl');
    const rows = [row(1), row(2), row(1, { articles: 9 }), row(3)];
    writeFileSync(path, rows.map((one) => `${JSON.stringify(one)}\n`).join(''));
    await compactLedger(path);
    const left = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(left).toEqual([rows[1], rows[2], rows[3]]);
  });

  test('of a million rows is taken up, looked up and summed up', { timeout: 300_000 }, async () => {
    const COUNT = 1_000_000;
    const path = join(folder, 'million.jsonl');
    const file = openSync(path, 'w');
    for (let at = 0; at < COUNT; at += 1000) {
      writeSync(
        file,
        Array.from({ length: 1000 }, (_, more) => `${JSON.stringify(row(at + more))}\n`).join(''),
      );
    }
    truncateSync(path, readFileSync(path).length - 10);
    const sink = await TreeSink.open({
      ledger: path,
      others: [],
      shard: null,
      fullNames: false,
      force: false,
    });
    const nameOf = (at: number) => Buffer.from(row(at).path).toString('latin1');
    const { files } = await sink.prepare(
      [0, 499_999, COUNT - 2, COUNT - 1, COUNT].map((at) => ({ name: nameOf(at) })),
    );
    const known = [0, 499_999, COUNT - 2].map((at) => row(at).key);
    // The key 0 stands for no key at all; the last row was torn.
    expect(files.map((one) => one.known)).toEqual([null, known[1], known[2], null, null]);
    await sink.finish(false);
    const summary = await summarize([path], 3);
    expect([summary.pages, summary.articles]).toEqual([COUNT - 1, 5 * (COUNT - 1)]);
  });
});
