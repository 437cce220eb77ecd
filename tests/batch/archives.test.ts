import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Member, tar, zip } from './archives.ts';
import { contents, emptyFolder, fill, outputs, rows } from './folder.ts';
import { buildProgram, type Program } from './program.ts';

const program: Program = await buildProgram(new URL('./parser.ts', import.meta.url).pathname);
const PAGE = '老水塔\n水塔昨天修好了。\n';
const members: Member[] = [
  { name: 'a/b.txt', content: PAGE },
  { name: 'c.txt', content: `新${PAGE}` },
  { name: '.hidden', content: PAGE },
];
const asFolder = fill(emptyFolder(), { 'a/b.txt': PAGE, 'c.txt': `新${PAGE}`, '.hidden': PAGE });

async function converted(path: string, ...more: string[]) {
  const out = join(emptyFolder(), 'out');
  return { out, ...(await program.run(['batch', path, '-o', out, ...more])) };
}

describe('an archive', () => {
  const made = {
    'x.zip': () => zip(members),
    'x.tar': () => tar(members),
    'x.tar.gz': () => tar(members, true),
    'x.TGZ': () => tar(members, true),
  };
  test.each(Object.keys(made) as (keyof typeof made)[])('%s gives what its folder gives', async (name) => {
    const folder = fill(emptyFolder(), { [name]: await made[name]() });
    const [one, other] = [await converted(join(folder, name)), await converted(asFolder)];
    expect(one.code).toBe(0);
    expect(Object.keys(outputs(one.out)).sort()).toEqual(['a/b.json', 'c.json']);
    expect(outputs(one.out)).toEqual(outputs(other.out));
    expect((await program.run(['batch', join(folder, name), '-o', one.out])).stderr).toContain(
      '2 done before',
    );
    expect(Object.keys(contents(folder))).toEqual([name]);
  });

  test('in a folder keeps its name', async () => {
    const folder = fill(emptyFolder(), { 'old/x.zip': zip(members), 'y.txt': PAGE });
    const { out } = await converted(folder);
    expect(Object.keys(outputs(out)).sort()).toEqual(['old/x.zip/a/b.json', 'old/x.zip/c.json', 'y.json']);
    expect(rows(out).map(({ path }) => path)).toEqual(['old/x.zip/a/b.txt', 'old/x.zip/c.txt', 'y.txt']);
  });

  test('keeps names in GBK as they are', async () => {
    const name = Buffer.from([0xb1, 0xa8, 0x5c, 0x2e, 0x74, 0x78, 0x74]); // a trail byte is 0x5c, a backslash
    const folder = fill(emptyFolder(), { 'x.zip': zip([{ name, content: PAGE }]) });
    const { out, code } = await converted(join(folder, 'x.zip'));
    expect(code).toBe(0);
    expect(Object.keys(outputs(out))).toEqual(['\xb1\xa8\x5c.json']);
    expect(rows(out)[0]!.pathHex).toBe(name.toString('hex'));
  });
});

describe('an archive that means harm', () => {
  const bad: Member[] = [
    { name: '../up.txt', content: PAGE },
    { name: 'a/../../../up.txt', content: PAGE },
    { name: '/tmp/paperparse-absolute.txt', content: PAGE },
    { name: '..\\up.txt', content: PAGE },
    { name: 'C:\\up.txt', content: PAGE },
    { name: '.paperparse/run.lock', content: PAGE },
    { name: 'link.txt', content: '/etc/passwd', isLink: true },
    { name: 'good.txt', content: PAGE },
  ];
  test.each(['zip', 'tar'])('as %s leaves nothing outside OUT, and each name is reported', async (kind) => {
    const folder = fill(emptyFolder(), { [`x.${kind}`]: kind === 'zip' ? zip(bad) : await tar(bad) });
    const { out, code } = await converted(join(folder, `x.${kind}`));
    expect(code).toBe(1);
    expect(Object.keys(contents(dirname(out))).sort()).toEqual(['out/good.json', 'out/manifest.jsonl']);
    expect(existsSync('/tmp/paperparse-absolute.json')).toBe(false);
    expect(rows(out).map(({ error }) => error?.code ?? 'done')).toEqual([
      ...['refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'link', 'done'],
    ]);
  });

  test('does not lead out through a link that stands in OUT', async () => {
    const { symlinkSync } = await import('node:fs');
    const [folder, away] = [fill(emptyFolder(), { 'a/b.txt': PAGE, 'c.txt': PAGE }), emptyFolder()];
    const out = emptyFolder();
    symlinkSync(away, join(out, 'a'));
    const { code } = await program.run(['batch', folder, '-o', out]);
    expect([code, contents(away)]).toEqual([1, {}]);
    expect(rows(out).map(({ error }) => error?.code ?? 'done')).toEqual(['unwritable', 'done']);
  });

  test('as a bomb is not unpacked', async () => {
    const folder = fill(emptyFolder(), {
      'x.zip': zip([
        { name: 'zeros.txt', content: new Uint8Array(20 << 20) },
        {
          name: 'large.txt',
          content: Buffer.from(Array.from({ length: 3 << 20 }, (_, at) => (at * at) >> 7)),
        },
        { name: 'liar.txt', content: new Uint8Array(20 << 20), told: 900 },
        { name: 'good.txt', content: PAGE },
      ]),
    });
    const { out, code, stderr } = await converted(join(folder, 'x.zip'), '--max-bytes', String(2 << 20));
    expect([code, stderr]).toEqual([1, expect.stringContaining('Faults')]);
    expect(rows(out).map(({ error }) => error?.code ?? 'done')).toEqual([
      ...['too-large', 'too-large', 'bad-archive', 'done'],
    ]);
    const unlimited = await converted(join(folder, 'x.zip'));
    expect(rows(unlimited.out)[0]!.error?.code).toBe('bomb');
  });

  test('as a broken one is reported, and what it still holds is read', async () => {
    const whole = await tar(members, true);
    const folder = fill(emptyFolder(), {
      'cut.tar.gz': whole.subarray(0, whole.length - 12),
      'no.zip': 'this is no archive',
      'ok.txt': PAGE,
    });
    const { out, code } = await converted(folder);
    expect(code).toBe(1);
    const codes = Object.fromEntries(rows(out).map(({ path, error }) => [path, error?.code ?? 'done']));
    expect(codes).toMatchObject({ 'cut.tar.gz': 'bad-archive', 'no.zip': 'bad-archive', 'ok.txt': 'done' });
  });

  test('with a name twice gives the first and reports the second', async () => {
    const twice = [members[0]!, { name: 'a/b.txt', content: `又${PAGE}` }];
    const folder = fill(emptyFolder(), { 'x.zip': zip(twice) });
    const { out, code } = await converted(join(folder, 'x.zip'));
    expect(code).toBe(1);
    expect(rows(out).map(({ error }) => error?.code ?? 'done')).toEqual(['done', 'name-taken']);
  });
});
