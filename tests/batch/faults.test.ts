import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder, fill, outputs, pages, rows } from './folder.ts';
import { buildProgram, type Program } from './program.ts';

const program: Program = await buildProgram(new URL('./parser.ts', import.meta.url).pathname);

function codes(out: string): Record<string, string> {
  return Object.fromEntries(rows(out).map(({ path, error }) => [path, error?.code ?? 'done']));
}

describe('a file that does harm', { timeout: 60_000 }, () => {
  test('becomes a row with its error, and the run goes on', async () => {
    const folder = fill(emptyFolder(), {
      ...pages(60),
      '1/exit.txt': '@exit\n',
      '2/loop.txt': '@loop\n',
      '3/throw.txt': '@throw\n',
      '4/memory.txt': '@memory\n',
      '5/picture.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      '6/large.txt': 'x'.repeat(5000),
    });
    const out = join(emptyFolder(), 'out');
    const argv = ['batch', folder, '-o', out, '--timeout', '2', '--max-bytes', '4000', '--jobs', '2'];
    const { code, stderr } = await program.run(argv, { env: { NODE_OPTIONS: '--max-old-space-size=200' } });
    expect(code).toBe(1);
    const { '1/exit.txt': exit, '2/loop.txt': loop, '3/throw.txt': thrown, ...rest } = codes(out);
    expect([exit, loop, thrown]).toEqual(['worker-died', 'timeout', 'bug']);
    expect(rest).toMatchObject({ '5/picture.png': 'binary', '6/large.txt': 'too-large' });
    expect(['worker-died', 'timeout']).toContain(rest['4/memory.txt']);
    expect(Object.keys(outputs(out)).length).toBe(60);
    expect(rows(out).length).toBe(66);
    expect(stderr).toContain('Faults     6:');
    for (const { path, error } of rows(out)) expect(error?.message ?? '').not.toContain(path);
  });

  test('is tried once more alone, after its worker died', async () => {
    const mark = join(emptyFolder(), 'mark');
    const folder = fill(emptyFolder(), { ...pages(40), '3/once.txt': `@once ${mark}\n` });
    const out = join(emptyFolder(), 'out');
    expect((await program.run(['batch', folder, '-o', out, '--jobs', '1'])).code).toBe(0);
    expect(existsSync(mark)).toBe(true);
    expect(Object.keys(outputs(out)).length).toBe(41);
    expect(rows(out).length).toBe(41);
  });

  test('does not change what the others give, in lines either', async () => {
    const files = pages(80);
    const good = fill(emptyFolder(), files);
    const bad = fill(emptyFolder(), { ...files, '3/exit.txt': '@exit\n', '4/loop.txt': '@loop\n' });
    const [one, other] = [join(emptyFolder(), 'out'), join(emptyFolder(), 'out')];
    await program.run(['batch', good, '-o', one, '-f', 'ndjson']);
    await program.run(['batch', bad, '-o', other, '-f', 'ndjson', '--timeout', '1']);
    expect(outputs(other)).toEqual(outputs(one));
  });

  test('is tried again at the next run', async () => {
    const folder = fill(emptyFolder(), { ...pages(3), 'x.txt': '@throw\n' });
    const out = join(emptyFolder(), 'out');
    await program.run(['batch', folder, '-o', out]);
    fill(folder, { 'x.txt': '好了\n' });
    const { code, stderr } = await program.run(['batch', folder, '-o', out]);
    expect([code, stderr]).toEqual([0, expect.stringContaining('4 files: 3 done before, 0 faults')]);
    expect(codes(out)['x.txt']).toBe('done');
  });
});

describe('a run with faults', { timeout: 60_000 }, () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at + 1000}.txt`, '@throw\n']));
  const folder = fill(emptyFolder(), files);

  test.each([
    [['--fail-fast'], 1],
    [['--max-errors', '40'], 41],
  ])('stops with %s', async (options, least) => {
    const out = join(emptyFolder(), 'out');
    const { code, stderr } = await program.run(['batch', folder, '-o', out, '--jobs', '1', ...options]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('too many faults')]);
    expect(rows(out).length).toBeGreaterThanOrEqual(least);
    expect(rows(out).length).toBeLessThan(300);
  });

  test('goes to its end without, and says where they are, quiet or not', async () => {
    const out = join(emptyFolder(), 'out');
    const { code, stderr, stdout } = await program.run(['batch', folder, '-o', out, '--quiet']);
    expect([code, stdout, stderr]).toEqual([
      1,
      '',
      `300 faults; they are in ${join(out, 'manifest.jsonl')}\n`,
    ]);
  });

  test('that finds nothing could not run', async () => {
    const out = join(emptyFolder(), 'out');
    for (const argv of [
      [emptyFolder(), '-o', out],
      [folder],
      ['-o', out],
      [folder, '-o', out, '-f', 'xml'],
      [folder, '-o', out, '--encoding', 'klingon'],
    ]) {
      const { code, stderr, stdout } = await program.run(['batch', ...argv]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).not.toContain('bug');
    }
    expect((await program.run(['batch', join(folder, 'none'), '-o', out])).code).toBe(1);
  });
});
