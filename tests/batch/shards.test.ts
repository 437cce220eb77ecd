import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inShard, shardOf } from '../../src/batch/shard.ts';
import { emptyFolder, fill, outputs, pages, rows, timeless } from './folder.ts';
import { buildProgram, type Program } from './program.ts';

const program: Program = await buildProgram(new URL('./parser.ts', import.meta.url).pathname);

describe('the shard of a run', () => {
  test.each([
    ['--shard', '2/3', undefined, {}, { index: 2, count: 3 }],
    [
      '--shard 1/1 is all, in an array too',
      '1/1',
      undefined,
      { SLURM_ARRAY_TASK_ID: '1', SLURM_ARRAY_TASK_COUNT: '4' },
      null,
    ],
    ['nothing', undefined, undefined, {}, null],
    [
      'Slurm from 0',
      undefined,
      undefined,
      slurm(3, 4, 0),
      { index: 4, count: 4, from: 'SLURM_ARRAY_TASK_ID' },
    ],
    [
      'Slurm from 1',
      undefined,
      undefined,
      slurm(3, 4, 1),
      { index: 3, count: 4, from: 'SLURM_ARRAY_TASK_ID' },
    ],
    [
      'Slurm by tens',
      undefined,
      undefined,
      { ...slurm(30, 3, 10), SLURM_ARRAY_TASK_STEP: '10' },
      { index: 3, count: 3, from: 'SLURM_ARRAY_TASK_ID' },
    ],
    [
      'Kubernetes',
      undefined,
      8,
      { JOB_COMPLETION_INDEX: '0' },
      { index: 1, count: 8, from: 'JOB_COMPLETION_INDEX' },
    ],
  ])('%s', (_, shard, shards, env, expected) => {
    expect(shardOf(shard, shards, env as Record<string, string>)).toEqual(expected);
  });

  test.each([
    ['0/3', undefined, {}],
    ['4/3', undefined, {}],
    ['a/b', undefined, {}],
    ['1/0', undefined, {}],
    [undefined, 4, {}],
    [undefined, undefined, { JOB_COMPLETION_INDEX: '0' }],
    [undefined, 2, { JOB_COMPLETION_INDEX: '2' }],
  ])('is an error for %s of %s in %j', (shard, shards, env) => {
    expect(() => shardOf(shard, shards, env as Record<string, string>)).toThrow(/shard/i);
  });

  test('divides names evenly, each to one', () => {
    const counts = [1, 2, 3, 4].map((index) => {
      const names = Array.from({ length: 4000 }, (_, at) => `a/${at}.txt`);
      return names.filter((name) => inShard(name, { index, count: 4 })).length;
    });
    expect(counts.reduce((sum, count) => sum + count)).toBe(4000);
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120); // four standard deviations of 27
  });
});

function slurm(id: number, count: number, first: number): Record<string, string> {
  return {
    SLURM_ARRAY_TASK_ID: `${id}`,
    SLURM_ARRAY_TASK_COUNT: `${count}`,
    SLURM_ARRAY_TASK_MIN: `${first}`,
  };
}

describe('shards of an archive', { timeout: 60_000 }, () => {
  const input = fill(emptyFolder(), { ...pages(90), 'x.txt': '@throw\n' });
  const whole = join(emptyFolder(), 'out');
  const shard = (out: string, index: number, ...more: string[]) =>
    program.run(['batch', input, '-o', out, '--shard', `${index}/3`, ...more]);

  test('together are what one run is', async () => {
    const out = join(emptyFolder(), 'out');
    await program.run(['batch', input, '-o', whole]);
    const codes = (await Promise.all([1, 2, 3].map((index) => shard(out, index)))).map(({ code }) => code);
    expect(codes.sort()).toEqual([0, 0, 1]);
    expect(outputs(out)).toMatchObject(outputs(whole));
    expect(await program.run(['merge', out])).toMatchObject({ code: 0, stdout: '' });
    expect(outputs(out)).toEqual(outputs(whole));
    expect(timeless(out)).toEqual(timeless(whole));
    expect(readdirSync(out).filter((name) => name.startsWith('manifest') || name.startsWith('.'))).toEqual([
      'manifest.jsonl',
    ]);
    expect((await program.run(['report', out])).stdout).toContain('Pages      90 ');
  });

  test('go on from a merge, and merge again', async () => {
    const out = join(emptyFolder(), 'out');
    for (let turn = 0; turn < 2; turn++) {
      const ends = await Promise.all([1, 2, 3].map((index) => shard(out, index)));
      const done = ends.map(({ stderr }) => Number(/(\d+) done before/.exec(stderr)![1]));
      expect(done.reduce((sum, count) => sum + count)).toBe(turn === 0 ? 0 : 90);
      expect((await program.run(['merge', out])).code).toBe(0);
      expect(timeless(out)).toEqual(timeless(whole));
    }
  });

  test('of lines are whole too', async () => {
    const out = join(emptyFolder(), 'out');
    for (const index of [1, 2, 3]) await shard(out, index, '-f', 'ndjson');
    expect((await program.run(['merge', out])).code).toBe(0);
    expect(rows(out).length).toBe(91);
    const lines = Object.entries(outputs(out)).map(([name, text]) => [name, text.split('\n').length - 1]);
    expect(lines.map(([name]) => name).sort()).toEqual(
      [1, 2, 3].map((index) => `pages-${index}-of-3.ndjson`),
    );
    expect(lines.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(90);
  });

  test('are not merged where one is missing, not at its end, of other inputs, or has lost an output', async () => {
    const out = join(emptyFolder(), 'out');
    const merge = async () => {
      const { code, stderr } = await program.run(['merge', out]);
      return [code, stderr];
    };
    await shard(out, 1);
    await shard(out, 2);
    expect(await merge()).toEqual([2, expect.stringContaining('shard 3/3 was not run')]);
    await shard(out, 3, '--ascii');
    expect(await merge()).toEqual([2, expect.stringContaining('shard 3/3 ran with other options')]);
    await shard(out, 3, '--exclude', '0/*');
    expect(await merge()).toEqual([2, expect.stringContaining('saw other inputs')]);
    await shard(out, 3);
    const lost = rows(out, 'manifest-2-of-3.jsonl')[0]!.path.replace('.txt', '.json');
    rmSync(join(out, lost));
    expect(await merge()).toEqual([2, expect.stringContaining('its output is not there')]);
    await shard(out, 2);
    rmSync(join(out, '.paperparse/run-1-of-3.json'));
    expect(await merge()).toEqual([2, expect.stringContaining('shard 1/3 did not end')]);
    await shard(out, 1);
    expect(await merge()).toEqual([0, expect.stringContaining('3 shards are whole: 91 inputs')]);
    // A row that was made again stands at its shard's end.
    expect(timeless(out)).toEqual(expect.arrayContaining(timeless(whole)));
    expect(timeless(out).length).toBe(91);
  });

  test('take their number from Slurm and Kubernetes', async () => {
    const out = join(emptyFolder(), 'out');
    const argv = ['batch', input, '-o', out];
    const one = await program.run(argv, { env: slurm(5, 2, 5) });
    expect(one.stderr).toContain('shard 1 of 2 (by SLURM_ARRAY_TASK_ID');
    await program.run([...argv, '--shards', '2'], { env: { JOB_COMPLETION_INDEX: '1' } });
    expect((await program.run(['merge', out])).code).toBe(0);
    expect(timeless(out)).toEqual(timeless(whole));
  });
});
