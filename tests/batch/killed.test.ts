import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contents, emptyFolder, fill, outputs, pages, rows, timeless, until } from './folder.ts';
import { buildProgram, type Program } from './program.ts';

const program: Program = await buildProgram(new URL('./parser.ts', import.meta.url).pathname);
const COUNT = 400;
const input = fill(emptyFolder(), pages(COUNT, '@slow 4\n'));

/** Kills a run with SIGKILL as soon as its ledger has grown to `lines` lines. */
async function killAt(lines: number, argv: string[], ledger: string): Promise<void> {
  const { process, ended } = program.start(argv);
  await until(() => existsSync(ledger) && linesOf(ledger) >= lines, `${lines} rows in the ledger`);
  process.kill('SIGKILL');
  expect((await ended).code).toBeNull();
}

function linesOf(path: string): number {
  return readFileSync(path, 'utf8').split('\n').length - 1;
}

describe('a run that is killed and started again', () => {
  test('ends with the bytes of one that was not', { timeout: 60_000 }, async () => {
    const [whole, cut] = [join(emptyFolder(), 'out'), join(emptyFolder(), 'out')];
    expect((await program.run(['batch', input, '-o', whole, '--jobs', '1'])).code).toBe(0);
    for (const at of [32, 100, 250]) {
      await killAt(at, ['batch', input, '-o', cut, '--jobs', '2'], join(cut, 'manifest.jsonl'));
      for (const [name, text] of Object.entries(contents(cut))) {
        if (name.endsWith('.json') && !name.startsWith('.paperparse'))
          expect(JSON.parse(text).schema).toBeTruthy();
      }
    }
    const { code, stderr } = await program.run(['batch', input, '-o', cut, '--jobs', '2']);
    expect(code).toBe(0);
    expect(Number(/(\d+) done before/.exec(stderr)?.[1])).toBeGreaterThanOrEqual(250);
    expect(Object.keys(outputs(cut)).length).toBe(COUNT);
    expect(outputs(cut)).toEqual(outputs(whole));
    expect(timeless(cut)).toEqual(timeless(whole));
  });

  test('ends with the bytes of one that was not: lines, packed', { timeout: 60_000 }, async () => {
    const [whole, cut] = [join(emptyFolder(), 'out'), join(emptyFolder(), 'out')];
    const options = ['-f', 'ndjson', '--compress', 'gz'];
    expect((await program.run(['batch', input, '-o', whole, '--jobs', '1', ...options])).code).toBe(0);
    const partial = join(cut, '.paperparse/manifest.jsonl.partial');
    for (const at of [32, 100, 250]) {
      await killAt(at, ['batch', input, '-o', cut, '--jobs', '2', ...options], partial);
      expect(Object.keys(outputs(cut)).filter((name) => !name.startsWith('.paperparse'))).toEqual([]);
    }
    const { code, stderr } = await program.run(['batch', input, '-o', cut, '--jobs', '2', ...options]);
    expect(code).toBe(0);
    expect(Number(/(\d+) done before/.exec(stderr)?.[1])).toBeGreaterThanOrEqual(224);
    expect(outputs(cut)).toEqual(outputs(whole));
    expect(timeless(cut)).toEqual(timeless(whole));
    const lines = gunzipSync(readFileSync(join(cut, 'pages.ndjson.gz')))
      .toString()
      .trimEnd()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line).source.path)).toEqual(rows(cut).map(({ path }) => path));
  });

  test('by Ctrl-C ends what is in work, says how to go on, and goes on', { timeout: 60_000 }, async () => {
    const out = join(emptyFolder(), 'out');
    const { process, ended } = program.start(['batch', input, '-o', out, '--jobs', '2']);
    await until(() => rows(out).length >= 64, 'rows');
    process.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(1);
    expect(stderr).toContain('the same command goes on from here');
    const done = rows(out).length;
    expect(done).toBeLessThan(COUNT);
    expect(Object.keys(outputs(out)).length).toBe(done);
    expect((await program.run(['batch', input, '-o', out, '--quiet'])).code).toBe(0);
    expect(rows(out).length).toBe(COUNT);
  });

  test('by Ctrl-C twice stops at once', { timeout: 60_000 }, async () => {
    const out = join(emptyFolder(), 'out');
    const slow = fill(emptyFolder(), { 'a.txt': '@slow 20000\n' });
    const { process, ended } = program.start(['batch', slow, '-o', out]);
    await until(() => existsSync(join(out, 'manifest.jsonl')), 'the ledger');
    await new Promise((resolve) => setTimeout(resolve, 500));
    const start = Date.now();
    process.kill('SIGINT');
    await new Promise((resolve) => setTimeout(resolve, 200));
    process.kill('SIGINT');
    expect((await ended).code).toBeNull();
    expect(Date.now() - start).toBeLessThan(5000);
    expect(Object.keys(outputs(out)).filter((name) => !name.startsWith('.paperparse'))).toEqual([]);
  });
});

describe('a run that is started again', () => {
  test('does what has changed, and no more', { timeout: 60_000 }, async () => {
    const [folder, out] = [fill(emptyFolder(), pages(70)), join(emptyFolder(), 'out')];
    const run = (...more: string[]) => program.run(['batch', folder, '-o', out, ...more]);
    expect((await run()).stderr).toContain('70 files: 0 done before');
    const before = statSync(join(out, '0/page-00000.json')).ino;
    fill(folder, { '1/page-00001.txt': '新水塔\n还没有修。\n', 'new.txt': '新的\n' });
    expect((await run()).stderr).toContain('71 files: 69 done before');
    expect(statSync(join(out, '0/page-00000.json')).ino).toBe(before);
    expect(rows(out).length).toBe(71);
    expect(JSON.parse(readFileSync(join(out, '1/page-00001.json'), 'utf8')).articles[0].headline).toBe(
      '新水塔',
    );
    expect((await run('--force')).stderr).toContain('71 files: 0 done before');
    expect((await run('--ascii')).stderr).toContain('71 files: 0 done before');
    expect(rows(out).length).toBe(71);
  });

  test.each([['none'], ['gz']])(
    'writes a file of lines (%s) anew for changes alone',
    {
      timeout: 60_000,
    },
    async (compression) => {
      const [folder, out, fresh] = [
        fill(emptyFolder(), pages(100)),
        join(emptyFolder(), 'out'),
        join(emptyFolder(), 'out'),
      ];
      const run = (to: string) =>
        program.run(['batch', folder, '-o', to, '-f', 'ndjson', '--compress', compression]);
      await run(out);
      const inode = () => statSync(join(out, compression === 'gz' ? 'pages.ndjson.gz' : 'pages.ndjson')).ino;
      const before = inode();
      expect((await run(out)).stderr).toContain('100 files: 100 done before');
      expect(inode()).toBe(before);
      fill(folder, { '4/page-00060.txt': '新水塔\n还没有修。\n' });
      expect((await run(out)).stderr).toContain('100 files: 99 done before');
      fill(folder, { '0/a.txt': '@throw', '3/new.txt': '新桥\n昨天通车。\n' });
      rmSync(join(folder, '2/page-00016.txt'));
      expect((await run(out)).stderr).toContain('101 files: 99 done before, 1 faults');
      expect((await run(out)).stderr).toContain('101 files: 100 done before, 1 faults');
      await run(fresh);
      expect(outputs(out)).toEqual(outputs(fresh));
      expect(timeless(out)).toEqual(timeless(fresh));
    },
  );
});
