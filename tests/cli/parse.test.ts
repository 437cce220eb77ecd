import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { failing, run } from './run.ts';

vi.mock('../../src/parse.ts', () => import('./fake-parse.ts'));

const WHOLE = '老水塔修好了\n水塔昨天修好了。\n';
const CUT = '老水塔\n格、图纸摊在桌上。\n';

let dir: string;
let page: string;
let cut: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'paperparse-'));
  page = join(dir, 'page.txt');
  cut = join(dir, 'cut.txt');
  writeFileSync(page, WHOLE);
  writeFileSync(cut, CUT);
});

describe('a page', () => {
  test('comes as one line of JSON', async () => {
    const { code, stdout, stderr } = await run([page]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd()).not.toContain('\n');
    expect(JSON.parse(stdout).articles[0].headline).toBe('老水塔修好了');
  });

  test('is indented on a terminal and with --pretty', async () => {
    expect((await run([page], { terminal: true })).stdout).toContain('\n  "schema"');
    expect((await run([page, '--pretty'])).stdout).toContain('\n  "schema"');
  });

  test.each([[[]], [['-']]])('is read from standard input with %j', async (argv) => {
    const { code, stdout } = await run(argv, { stdin: WHOLE });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).source.path).toBe('-');
  });

  test('is ASCII with --ascii, and the same', async () => {
    const [plain, ascii] = [await run([page]), await run([page, '--ascii'])];
    expect(ascii.stdout).toMatch(/^[\x20-\x7e\n]*$/);
    expect(JSON.parse(ascii.stdout)).toEqual(JSON.parse(plain.stdout));
  });

  test('comes an article a line with its source', async () => {
    const { stdout } = await run([page, cut, '--format', 'articles']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ headline, source }) => [headline, source.path])).toEqual([
      ['老水塔修好了', page],
      ['老水塔', cut],
    ]);
  });

  test('comes as Markdown', async () => {
    const { stdout } = await run([page, '-f', 'markdown']);
    expect(stdout).toMatch(/^---\nsource: [\s\S]*\n## 老水塔修好了\n\n水塔昨天修好了。\n$/);
  });

  test('formats have the names that people write', async () => {
    const named = async (format: string) => (await run([page, '-f', format])).stdout;
    expect(await named('md')).toBe(await named('markdown'));
    expect(await named('jsonl')).toBe(await named('ndjson'));
  });

  test('never sends control characters to a terminal', async () => {
    writeFileSync(page, '老水塔\n\x1b[31m红\u009b\u202e\n');
    for (const format of ['json', 'articles', 'markdown']) {
      const { stdout } = await run([page, '-f', format, '--explain'], {
        terminal: true,
        env: { NO_COLOR: '1' },
      });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      expect(stdout).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
    }
  });
});

describe('several files', () => {
  test('come as JSON Lines in their order', async () => {
    const { stdout } = await run([cut, page], { terminal: true });
    const paths = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).source.path);
    expect(paths).toEqual([cut, page]);
  });

  test('go on past a bad one, and the exit code tells', async () => {
    const { code, stdout, stderr } = await run([join(dir, 'none.txt'), page]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout).source.path).toBe(page);
    expect(stderr).toMatch(/^error: .*none\.txt: no such file; check the name/);
  });

  test('give 2 where none can be read', async () => {
    const { code, stdout } = await run([join(dir, 'none.txt'), join(dir, 'nor.txt')]);
    expect([code, stdout]).toEqual([2, '']);
  });

  test('make no Markdown', async () => {
    const { code, stderr } = await run([page, cut, '-f', 'markdown']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('one page a document')]);
  });
});

describe('notes', () => {
  test('are left on stderr with --notes', async () => {
    const { code, stderr } = await run([cut, '--notes']);
    expect([code, stderr]).toEqual([
      0,
      `${cut}:2: the paragraph begins with “格、”; its start is lost [seam/gap]\n`,
    ]);
  });

  test('of weight fail under --strict', async () => {
    const strict = await run([cut, '--strict']);
    expect([strict.code, strict.stderr]).toEqual([
      1,
      `${cut}: 1 gap left under --strict; --notes shows them\n`,
    ]);
    expect(JSON.parse(strict.stdout).notes).toHaveLength(1);
    expect(await run([cut, '--strict', '--quiet'])).toMatchObject({ code: 1, stderr: '' });
    expect(await run([page, '--strict'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('are coloured on a terminal, and not where that is unwanted', async () => {
    const coloured = async (argv: string[], env = {}, terminal = true) =>
      (await run([cut, '--notes', ...argv], { terminal, env })).stderr.includes('\x1b[');
    expect(await coloured([])).toBe(true);
    expect(await coloured([], {}, false)).toBe(false);
    expect(await coloured([], { NO_COLOR: '1' })).toBe(false);
    expect(await coloured([], { TERM: 'dumb' })).toBe(false);
    expect(await coloured([], { FORCE_COLOR: '1' }, false)).toBe(true);
    expect(await coloured(['--color'], { NO_COLOR: '1' }, false)).toBe(true);
    expect(await coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });
});

describe('-o', () => {
  test('writes a whole file and nothing else', async () => {
    const out = join(dir, 'out.json');
    expect(await run([page, '-o', out], { terminal: true })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(out, 'utf8')).toBe((await run([page])).stdout);
    expect(readdirSync(dir).sort()).toEqual(['cut.txt', 'out.json', 'page.txt']);
  });

  test('leaves the old file where nothing could be read', async () => {
    const out = join(dir, 'out.json');
    writeFileSync(out, 'old');
    expect((await run([join(dir, 'none'), '-o', out])).code).toBe(2);
    expect(readFileSync(out, 'utf8')).toBe('old');
    expect(readdirSync(dir)).toHaveLength(3);
  });

  test('keeps a link and the mode of what it replaces', async () => {
    const out = join(dir, 'out.json');
    writeFileSync(out, 'old');
    chmodSync(out, 0o600);
    symlinkSync('out.json', join(dir, 'link'));
    expect((await run([page, '-o', join(dir, 'link')])).code).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8')).source.path).toBe(page);
    expect(statSync(out).mode & 0o777).toBe(0o600);
  });

  test('writes to a device without replacing it', async () => {
    expect((await run([page, '-o', '/dev/null'])).code).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('tells a full device', async () => {
    const { code, stderr } = await run([page, '-o', '/dev/full']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('/dev/full: no space is left')]);
  });

  test.each([
    ['a directory', () => dir, 'is a directory; give the name of a file in it'],
    ['a folder that is not there', () => join(dir, 'no', 'out.json'), 'its folder does not exist'],
  ])('refuses %s', async (_, path, message) => {
    const { code, stdout, stderr } = await run([page, '-o', path()]);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });
});

describe('errors say what to do', () => {
  test.each([
    ['a directory', () => [dir], 'is a directory; give its files, or use: paperparse batch'],
    ['a command misspelt', () => ['explian'], 'did you mean the command “explain”?'],
    ['an unknown option', () => ['--fromat', 'x'], 'Did you mean --format?'],
    [
      'an unknown format',
      () => [page, '--format', 'markdwn'],
      'did you mean markdown? There are: json, ndjson',
    ],
    ['a format unlike any', () => [page, '--format', 'xml'], 'no format “xml”; there are: json, ndjson'],
    ['a size that is none', () => [page, '--max-bytes', '-1'], '--max-bytes wants a whole number'],
    ['an unknown encoding', () => [page, cut, '--encoding', 'utf-9'], 'GB18030'],
    ['a file too large', () => [page, '--max-bytes', '5'], 'are more than 5; split it'],
    ['no input', () => [], 'no input; give a FILE'],
    ['a PDF', () => [pdf()], 'PDF'],
  ])('%s', async (_, argv, message) => {
    const { code, stdout, stderr } = await run(argv());
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  });

  test('a file without permission', async () => {
    chmodSync(dir, 0o755);
    chmodSync(page, 0);
    const root = process.geteuid?.() === 0;
    if (root) process.seteuid?.('nobody');
    try {
      expect((await run([page])).stderr).toContain('no permission to read it');
    } finally {
      if (root) process.seteuid?.(0);
    }
  });

  test('a file name cannot command the terminal', async () => {
    const { stderr } = await run(['\x1b[2J\n.txt', '--no-color'], { terminal: true });
    expect(stderr).toMatch(/^error: \\x1b\[2J\\n\.txt: no such file/);
  });
});

describe('standard output', () => {
  test('that is a closed pipe ends quietly', async () => {
    const { code, stderr } = await run([page, cut], { stdout: failing('EPIPE') });
    expect([code, stderr]).toEqual([0, '']);
  });

  test('that is full is told', async () => {
    const { code, stderr } = await run([page, cut], { stdout: failing('ENOSPC') });
    expect([code, stderr]).toEqual([2, expect.stringContaining('standard output: no space is left')]);
  });
});

function pdf(): string {
  const path = join(dir, 'scan.pdf');
  mkdirSync(dir, { recursive: true });
  writeFileSync(
    path,
    Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 10, 0, 1, 2])]),
  );
  return path;
}
