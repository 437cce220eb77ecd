/**
 * Measures `paperparse batch`: pages a second for 1 and 2 jobs, against `xargs -P2 -n1 paperparse` and GNU parallel with
 * groups; the share of time that is not parsing; peak memory by number of files. Needs a build, GNU time and GNU parallel.
 *
 *   npx tsx tools/batch/measure.ts [--pages 20000] [--files 1000,10000,100000] PAGE...
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals: sources } = parseArgs({
  allowPositionals: true,
  options: {
    pages: { type: 'string', default: '20000' },
    files: { type: 'string', default: '1000,10000,100000' },
    /** A process a page is slow: so many pages tell its rate. */
    single: { type: 'string', default: '200' },
  },
});
const root = fileURLToPath(new URL('../..', import.meta.url));
const program = `node ${join(root, 'bin/paperparse.js')}`;
const work = mkdtempSync(join(tmpdir(), 'paperparse-measure-'));

/** Pages that are parsed alone: enough for the compiler to be done early. */
const ALONE = 4000;

interface Run {
  seconds: number;
  /** User and system, of all processes. */
  cpu: number;
  peakMb: number;
}

/** Runs a line of shell; time and memory by GNU time. */
function run(line: string): Run {
  const told = join(work, 'time');
  const { status } = spawnSync(
    '/usr/bin/time',
    ['-o', told, '-f', '%e %U %S %M', 'sh', '-c', `exec ${line}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, PARALLEL_HOME: work },
    },
  );
  if (status !== 0) throw new Error(`${line}: ends with ${status}`);
  const [seconds, user, system, kilobytes] = readFileSync(told, 'utf8').trim().split(' ').map(Number);
  return { seconds: seconds!, cpu: user! + system!, peakMb: kilobytes! / 1024 };
}

function makePages(count: number, folder: string): string {
  const script = join(root, 'tools/batch/make-pages.ts');
  execFileSync('npx', ['tsx', script, String(count), folder, ...sources], { stdio: 'ignore' });
  return folder;
}

function row(what: string, pages: number, bytes: number, { seconds, cpu, peakMb }: Run): void {
  const cells = [pages / seconds, bytes / 1e6 / seconds, cpu / (pages / 1000), peakMb];
  console.log(`| ${what} | ${pages} | ${cells.map((cell) => cell.toFixed(1)).join(' | ')} |`);
}

/** CPU milliseconds a page of parsing alone, by the built library, in a process of its own that is as warm as a run. */
function parseAlone(folder: string): number {
  const files = JSON.stringify(filesOf(folder).sort());
  const script = `
    import { readFileSync } from 'node:fs';
    const { parsePage } = await import(${JSON.stringify(join(root, 'dist/index.js'))});
    const pages = ${files}.map((path) => readFileSync(path));
    const start = process.cpuUsage();
    for (const bytes of pages) await parsePage(bytes, { path: 'page.txt' });
    const { user, system } = process.cpuUsage(start);
    console.log((user + system) / 1000 / pages.length);`;
  return Number(execFileSync(process.execPath, ['--input-type=module'], { input: script, encoding: 'utf8' }));
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

function rates(): void {
  const count = Number(values.pages);
  const folder = makePages(count, join(work, 'in'));
  const bytes = filesOf(folder).reduce((sum, path) => sum + statSync(path).size, 0);
  const out = join(work, 'out');
  const fresh = (line: string) => {
    rmSync(out, { recursive: true, force: true });
    return run(line);
  };
  console.log('| run | pages | pages/s | MB/s | CPU s per 1,000 pages | peak MB of a process |');
  console.log('|---|---|---|---|---|---|');
  const one = fresh(`${program} batch ${folder} -o ${out} -j 1 -q`);
  row('batch, 1 job', count, bytes, one);
  row('batch, 2 jobs', count, bytes, fresh(`${program} batch ${folder} -o ${out} -j 2 -q`));
  row('batch again, nothing changed', count, bytes, run(`${program} batch ${folder} -o ${out} -j 2 -q`));
  row('batch, 2 jobs, lines', count, bytes, fresh(`${program} batch ${folder} -o ${out} -j 2 -q -f ndjson`));
  const list = join(work, 'list');
  execFileSync('sh', ['-c', `find ${folder} -type f | sort > ${list}`]);
  const grouped = `parallel --will-cite -j2 -N 500 ${program} -f ndjson {} < ${list}`;
  row('GNU parallel, 500 a process', count, bytes, fresh(`sh -c '${grouped}'`));
  const single = Number(values.single);
  const each = `head -n ${single} ${list} | xargs -P2 -n1 ${program}`;
  row('xargs -P2 -n1', single, (bytes / count) * single, fresh(`sh -c '${each}'`));
  const parsing = parseAlone(makePages(ALONE, join(work, 'alone')));
  const cpuOfPage = (one.cpu / count) * 1000;
  const share = 100 * (1 - parsing / cpuOfPage);
  console.log(
    `\nParsing alone: ${parsing.toFixed(2)} ms of CPU a page; batch with 1 job: ${cpuOfPage.toFixed(2)} ms;`,
  );
  console.log(
    `not parsing: ${share.toFixed(1)} % (start, reading, JSON, writing and syncing, ledger, hand-out).\n`,
  );
}

function memory(): void {
  console.log('| files | peak MB, 2 jobs | again, nothing changed |\n|---|---|---|');
  for (const count of values.files.split(',').map(Number)) {
    const [folder, out] = [makePages(count, join(work, `in-${count}`)), join(work, `out-${count}`)];
    const line = `${program} batch ${folder} -o ${out} -j 2 -q`;
    const [first, again] = [run(line), run(line)];
    console.log(`| ${count} | ${first.peakMb.toFixed(0)} | ${again.peakMb.toFixed(0)} |`);
    for (const done of [folder, out]) rmSync(done, { recursive: true });
  }
}

const { model } = cpus()[0]!;
console.log(
  `Node ${process.version}, ${cpus().length} × ${model}; load ${loadavg()[0]!.toFixed(1)} at the start\n`,
);
try {
  if (Number(values.pages) > 0) rates();
  if (values.files !== '') memory();
} finally {
  rmSync(work, { recursive: true, force: true });
}
