import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../cli/run.ts';
import { issuesPath, pagesOf } from './fixture.ts';

const paths = pagesOf('four-pages--river-post').map(({ path }) =>
  join(issuesPath, 'four-pages--river-post', path),
);

describe('paperparse issue', () => {
  test('prints one document, the same in any order of the files', async () => {
    const [some, others] = [await run(['issue', ...paths]), await run(['issue', ...[...paths].reverse()])];
    expect(some).toMatchObject({ code: 0, stderr: '' });
    expect(others.stdout).toBe(some.stdout);
    expect(JSON.parse(some.stdout)).toMatchObject({
      schema: 'paperparse-issue/1',
      pages: paths.map((path) => ({ source: { path } })),
    });
  });

  test('is what --link gives', async () => {
    expect((await run(['--link', ...paths])).stdout).toBe((await run(['issue', ...paths])).stdout);
  });

  test('prints an article a line, each with its pages', async () => {
    const { stdout } = await run(['issue', '-f', 'articles', ...paths]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toHaveLength(8);
    expect(
      lines[0].sources.map(({ index, page }: never) => [index, (page as { number: string }).number]),
    ).toEqual([
      [0, '1'],
      [2, '3'],
    ]);
  });

  test('tells its links with --notes, and fails under --strict', async () => {
    const { code, stderr } = await run(['issue', '--notes', '--strict', ...paths]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/page1\.txt:9: the article goes on on page 3 .*page3\.txt:11 .*\[issue\/link\]/);
  });

  test('goes on without a file that cannot be read', async () => {
    const { code, stdout, stderr } = await run(['issue', paths[0]!, 'nowhere.txt']);
    expect([code, JSON.parse(stdout).pages.length]).toEqual([1, 1]);
    expect(stderr).toContain('nowhere.txt: no such file');
    expect(await run(['issue', 'nowhere.txt'])).toMatchObject({ code: 2, stdout: '' });
  });

  test('refuses Markdown', async () => {
    expect(await run(['issue', '-f', 'markdown', ...paths])).toMatchObject({ code: 2, stdout: '' });
  });
});
