import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/paperparse.js');
const page = join(root, 'fixtures/pages/moved-first-column--glass-works/source.txt');

const paperparse = (argv: string[], options = {}) =>
  spawnSync(process.execPath, [bin, ...argv], { encoding: 'utf8', ...options });

beforeAll(() => {
  if (!existsSync(join(root, 'dist/cli.cjs'))) throw new Error('there is no dist/: run npm run build first');
});

describe('the process', () => {
  test('reads a file, and the same from a pipe', () => {
    const [file, pipe] = [paperparse([page]), paperparse(['-'], { input: execFileSync('cat', [page]) })].map(
      ({ status, stdout, stderr }) => ({ status, stderr, ...JSON.parse(stdout) }),
    );
    expect(file).toMatchObject({ status: 0, stderr: '', schema: 'paperparse/1' });
    expect(pipe.articles).toEqual(file.articles);
  });

  test('ends quietly when its reader goes', () => {
    const pages = Array.from({ length: 50 }, () => page);
    const command = `"${process.execPath}" "${bin}" "$@" | head -c 1; echo " \${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command, 'bash', ...pages], { encoding: 'utf8' });
    expect([stdout, stderr]).toEqual(['{ 0\n', '']);
  });

  test('tells by its exit code', () => {
    expect(paperparse([page]).status).toBe(0);
    expect(paperparse([page, 'none.txt']).status).toBe(1);
    expect(paperparse(['none.txt']).status).toBe(2);
    expect(paperparse(['--none']).status).toBe(2);
  });

  test('gives the same bytes each time', () => {
    const argv = [page, '--ascii', '--notes'];
    expect(paperparse(argv).stdout).toBe(
      paperparse(argv, { env: { ...process.env, LANG: 'zh_CN.GB18030', TZ: 'Asia/Tokyo' } }).stdout,
    );
  });

  test('takes an empty file for a page without articles, with a note', () => {
    const empty = join(mkdtempSync(join(tmpdir(), 'paperparse-')), 'empty.txt');
    writeFileSync(empty, '');
    const { status, stdout } = paperparse([empty]);
    const { articles, notes } = JSON.parse(stdout);
    expect([status, articles]).toEqual([0, []]);
    expect(notes).toHaveLength(1);
  });

  test('refuses an encoding that is none, and names the right ones', () => {
    const { status, stderr } = paperparse([page, '--encoding', 'utf-9']);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/utf-9.*GB18030/)]);
  });
});
