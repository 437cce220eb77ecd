import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { commands } from '../../src/cli/commands.ts';
import { version } from '../../src/version.ts';
import { run } from './run.ts';

vi.mock('../../src/parse.ts', () => import('./fake-parse.ts'));

const dir = mkdtempSync(join(tmpdir(), 'paperparse-'));
const cut = join(dir, 'cut.txt');
writeFileSync(cut, '老水塔\n格、图纸\x1b[31m摊在桌上。\n');

describe('the command line', () => {
  test('tells the version of the package', async () => {
    const { version: packed } = JSON.parse(
      readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
    );
    expect(version).toBe(packed);
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('has help with examples, options and every command', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const word of [
      'Examples:',
      '--strict',
      'Exit codes',
      ...commands.map(({ name }) => `\n  ${name} `),
    ]) {
      expect(stdout).toContain(word);
    }
  });

  test.each(commands.map(({ name }) => [name]))('has help for %s', async (name) => {
    const [byOption, byCommand] = [await run([name, '--help']), await run(['help', name])];
    expect(byOption).toMatchObject({ code: 0, stdout: expect.stringContaining(`Usage: paperparse ${name}`) });
    expect(byCommand.stdout).toBe(byOption.stdout);
  });
});

describe('explain', () => {
  test('shows each line with its label and rules, and each note below its line', async () => {
    const { code, stdout, stderr } = await run(['explain', cut]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/L1 {2}headline {3}90% 老水塔\n +trait\/x \+1\.2\n/);
    expect(stdout).toMatch(
      /L2 {2}body .*格、图纸\\x1b\[31m摊在桌上。\n.*\n +.*cut\.txt:2: the paragraph begins with/,
    );
  });

  test('is on stderr beside the data with --explain', async () => {
    const [plain, explained] = [await run([cut]), await run([cut, '--explain'])];
    expect(explained.stdout).toBe(plain.stdout);
    expect(explained.stderr).toBe((await run(['explain', cut])).stdout);
  });

  test('has colour on a terminal', async () => {
    expect((await run(['explain', cut], { terminal: true })).stdout).toContain('\x1b[36m');
  });
});

describe('schema', () => {
  test('prints the schema that ships', async () => {
    const { code, stdout } = await run(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(readFileSync(new URL('../../src/schema.json', import.meta.url), 'utf8')),
    );
  });
});

describe('detect', () => {
  test('prints a table', async () => {
    const { code, stdout } = await run(['detect', cut]);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^FILE +ENCODING +CONFIDENCE +METHOD +LINE ENDS +DAMAGE\n.*cut\.txt +UTF-8 .* LF +none\n$/,
    );
  });

  test('prints JSON', async () => {
    const { stdout } = await run(['detect', '--json', '-'], { stdin: '水塔\r\n修好了。\r\n' });
    expect(JSON.parse(stdout)).toMatchObject({ path: '-', encoding: 'UTF-8', lineEnds: 'CRLF' });
  });

  test('goes on past a bad file', async () => {
    expect(await run(['detect', join(dir, 'none'), cut])).toMatchObject({ code: 1 });
    expect(await run(['detect', join(dir, 'none')])).toMatchObject({ code: 2, stdout: '' });
  });
});
