import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contents, emptyFolder, fill, outputs, pages, rows, timeless, until } from './folder.ts';
import { buildProgram, type Program } from './program.ts';

const program: Program = await buildProgram(new URL('./parser.ts', import.meta.url).pathname);
const PAGE = '老水塔\n水塔昨天修好了。\n';

async function converted(argv: string[], options = {}) {
  const out = join(emptyFolder(), 'out');
  return { out, ...(await program.run(['batch', '-o', out, ...argv], options)) };
}

describe('the output', { timeout: 60_000 }, () => {
  const folder = fill(emptyFolder(), pages(200));

  test.each([['json,markdown'], ['ndjson'], ['articles']])(
    '%s is the same for any number of jobs',
    async (format) => {
      const [one, ...others] = await Promise.all(
        ['1', '2', '5'].map((jobs) => converted([folder, '--jobs', jobs, '-f', format])),
      );
      expect(one!.code).toBe(0);
      expect(Object.keys(outputs(one!.out)).length).toBe(format === 'json,markdown' ? 400 : 1);
      for (const other of others) {
        expect(outputs(other.out)).toEqual(outputs(one!.out));
        expect(timeless(other.out)).toEqual(timeless(one!.out));
      }
    },
  );

  test('mirrors a folder, whatever its files are called', async () => {
    const names = [
      'a/b.txt',
      'a b.txt',
      'new\nline.txt',
      '文\u001b[31m.md',
      'no-extension',
      'scan.ocr',
      '-o.txt',
      "'$(id)'.txt",
    ];
    const source = fill(emptyFolder(), Object.fromEntries(names.map((name) => [name, PAGE])));
    writeFileSync(Buffer.concat([Buffer.from(`${source}/`), Buffer.from([0xb1, 0xa8, 0xd6, 0xbd])]), PAGE);
    const { out, code, stderr } = await converted([source]);
    expect(code).toBe(0);
    const expected = ['a/b', 'a b', 'new\nline', '文\u001b[31m', 'no-extension', 'scan.ocr', '-o', "'$(id)'"];
    const latin1 = expected.map((name) => `${Buffer.from(name).toString('latin1')}.json`);
    expect(Object.keys(outputs(out)).sort()).toEqual([...latin1, '\xb1\xa8\xd6\xbd.json'].sort());
    expect(stderr).not.toContain('\u001b');
    const gbk = rows(out).find(({ pathHex }) => pathHex !== undefined)!;
    expect([gbk.path, gbk.pathHex]).toEqual(['报纸', 'b1a8d6bd']);
    expect((await program.run(['batch', source, '-o', out])).stderr).toContain('9 files: 9 done before');
  });

  test('has relative names for several paths, lists and globs', async () => {
    const cwd = fill(emptyFolder(), {
      'in/a/b.txt': PAGE,
      'in/c.txt': PAGE,
      'in/d.md': PAGE,
      'more/e.txt': PAGE,
    });
    const names = async (argv: string[], stdin = '') =>
      Object.keys(outputs((await converted(argv, { cwd, stdin })).out)).sort();
    expect(await names(['in', 'more'])).toEqual(['in/a/b.json', 'in/c.json', 'in/d.json', 'more/e.json']);
    expect(await names(['in/**/*.txt'])).toEqual(['in/a/b.json', 'in/c.json']);
    expect(await names(['--files-from', '-'], 'in/c.txt\r\n\nmore\n')).toEqual(['in/c.json', 'more/e.json']);
    expect(await names(['--files-from', '-', '-0'], 'in/c.txt\0more\0')).toEqual([
      'in/c.json',
      'more/e.json',
    ]);
    expect(await names(['--base', 'in', 'in/a', 'in/c.txt'])).toEqual(['a/b.json', 'c.json']);
    expect(await names(['in', '--include', '*.txt', '--exclude', 'a/**'])).toEqual(['c.json']);
    expect(await names(['in', '--full-names'])).toEqual(['a/b.txt.json', 'c.txt.json', 'd.md.json']);
    expect(await names(['in', 'in/c.txt'])).toEqual(['in/a/b.json', 'in/c.json', 'in/d.json']);
  });

  test('is never one for two inputs', async () => {
    const source = fill(emptyFolder(), { 'a.txt': PAGE, 'a.md': `新${PAGE}` });
    const { out, code } = await converted([source]);
    expect(code).toBe(1);
    expect(rows(out).map(({ path, error }) => [path, error?.code])).toEqual([
      ['a.md', undefined],
      ['a.txt', 'name-taken'],
    ]);
  });

  test('is no input, nor are hidden files and links to folders', async () => {
    const source = fill(emptyFolder(), { 'a.txt': PAGE, '.git/x.txt': PAGE });
    symlinkSync('a.txt', join(source, 'link.txt'));
    symlinkSync('.', join(source, 'loop'));
    const out = join(source, 'out');
    for (let turn = 0; turn < 2; turn++) {
      expect((await program.run(['batch', source, '-o', out])).code).toBe(1);
      expect(Object.keys(outputs(out)).sort()).toEqual(['a.json', 'link.json']);
      expect(rows(out).map(({ path, error }) => [path, error?.code])).toContainEqual(['loop', 'link']);
    }
  });
});

describe('OUT', { timeout: 60_000 }, () => {
  test('is for one run at a time', async () => {
    const slow = fill(emptyFolder(), { 'a.txt': '@slow 3000\n', 'b.txt': PAGE });
    const out = join(emptyFolder(), 'out');
    const first = program.start(['batch', slow, '-o', out]);
    await until(() => 'manifest.jsonl' in contents(out), 'the ledger');
    for (const more of [[], ['--shard', '1/2']]) {
      const { code, stderr } = await program.run(['batch', slow, '-o', out, ...more]);
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining(`another run works there (process ${first.process.pid}`),
      ]);
    }
    expect((await first.ended).code).toBe(0);
    expect(Object.keys(contents(out)).sort()).toEqual(['a.json', 'b.json', 'manifest.jsonl']);
  });

  test('that cannot be written says so', async () => {
    const source = fill(emptyFolder(), pages(3));
    const file = join(fill(emptyFolder(), { file: '' }), 'file');
    expect(await program.run(['batch', source, '-o', file])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^error: (?!this is a bug)/),
    });
  });
});

const mounted = tmpfs();

/** A small disk of its own, where the machine allows it. */
function tmpfs(): string | null {
  const folder = emptyFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=400k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    return null;
  }
}

describe.skipIf(mounted === null)(
  'a disk of 400 kB (needs the right to mount one)',
  { timeout: 60_000 },
  () => {
    const source = fill(emptyFolder(), pages(600));

    test.each([['json'], ['ndjson']])(
      'that is full stops the run; %s goes on when there is room',
      async (format) => {
        const out = join(mounted!, format);
        const run = () => program.run(['batch', source, '-o', out, '-f', format]);
        execFileSync('mount', ['-o', 'remount,size=400k', mounted!]);
        const { code, stderr } = await run();
        expect([code, stderr]).toEqual([2, expect.stringContaining('no space is left')]);
        for (const [name, text] of Object.entries(outputs(out))) {
          if (!name.startsWith('.paperparse')) expect(JSON.parse(text).schema).toBeTruthy();
        }
        execFileSync('mount', ['-o', 'remount,size=40m', mounted!]);
        expect((await run()).code).toBe(0);
        const fresh = join(emptyFolder(), 'out');
        await program.run(['batch', source, '-o', fresh, '-f', format]);
        expect(outputs(out)).toEqual(outputs(fresh));
        expect(timeless(out).length).toBe(600);
        execFileSync('rm', ['-rf', out]);
      },
    );

    test('that is read-only is told at once', async () => {
      execFileSync('mount', ['-o', 'remount,ro', mounted!]);
      const { code, stderr } = await program.run(['batch', source, '-o', join(mounted!, 'x')]);
      execFileSync('umount', [mounted!]);
      expect([code, stderr]).toEqual([2, expect.stringContaining('no permission to write there')]);
    });
  },
);

test.skipIf(process.getuid?.() === 0)('a read-only OUT is told at once (as no super-user)', async () => {
  const out = emptyFolder();
  chmodSync(out, 0o555);
  const { code, stderr } = await program.run(['batch', fill(emptyFolder(), pages(3)), '-o', out]);
  chmodSync(out, 0o755);
  expect([code, stderr]).toEqual([2, expect.stringContaining('no permission to write there')]);
});

test('a folder that cannot be listed is reported (as no super-user)', async ({ skip }) => {
  if (process.getuid?.() === 0) skip();
  const source = fill(emptyFolder(), { 'a.txt': PAGE });
  mkdirSync(join(source, 'shut'), { mode: 0 });
  const { out, code } = await converted([source]);
  expect([code, rows(out).map(({ error }) => error?.code)]).toEqual([1, [undefined, 'unreadable-folder']]);
});
