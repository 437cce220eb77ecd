import { type ChildProcess, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { afterAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Ended {
  /** Null where a signal ended it. */
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface Program {
  /** Runs the command line in a process of its own. */
  run(argv: readonly string[], options?: RunOptions): Promise<Ended>;
  start(argv: readonly string[], options?: RunOptions): { process: ChildProcess; ended: Promise<Ended> };
}

export interface RunOptions {
  cwd?: string;
  env?: Record<string, string>;
  stdin?: string | Uint8Array;
}

/**
 * The command line as it ships, bundled with its workers. `parser` is the file that takes the place of `src/parse.ts` in
 * the workers. Stands in the project, as its packages are found there.
 */
export async function buildProgram(parser?: string): Promise<Program> {
  const cache = join(root, 'node_modules/.cache/paperparse-tests');
  mkdirSync(cache, { recursive: true });
  const outdir = mkdtempSync(join(cache, 'batch-'));
  afterAll(() => rmSync(outdir, { recursive: true, force: true }));
  const main = 'process.exitCode = await (await import("./src/cli.ts")).runCli(process.argv.slice(2));';
  await build({
    stdin: { contents: main, resolveDir: root, sourcefile: 'main.ts', loader: 'ts' },
    ...common(outdir),
    plugins: parser === undefined ? [] : [inPlaceOfParse(parser)],
  });
  await build({
    entryPoints: [join(root, 'src/batch/worker.ts')],
    ...common(outdir),
    plugins: parser === undefined ? [] : [inPlaceOfParse(parser)],
  });
  copyFileSync(join(root, 'src/batch/worker.cjs'), join(outdir, 'worker.cjs'));
  symlinkSync(join(root, 'src/models'), join(outdir, 'models'));
  return programAt(join(outdir, 'stdin.js'));
}

function common(outdir: string): BuildOptions {
  const js =
    "import{createRequire as __require_}from'node:module';const require=__require_(import.meta.url);";
  return {
    ...({
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
    } as const),
    ...({ external: ['piscina'], banner: { js }, entryNames: '[name]', logLevel: 'warning' } as const),
  };
}

function inPlaceOfParse(path: string): Plugin {
  return {
    name: 'parser',
    setup({ onResolve }) {
      onResolve({ filter: /\/parse\.ts$/ }, ({ importer }) =>
        importer.endsWith('batch/worker.ts') ? { path } : undefined,
      );
    },
  };
}

function programAt(file: string): Program {
  const start: Program['start'] = (argv, { cwd, env, stdin } = {}) => {
    const child = spawn(process.execPath, [file, ...argv], { cwd, env: { ...process.env, ...env } });
    child.stdin.on('error', () => {});
    child.stdin.end(stdin ?? '');
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    const ended = new Promise<Ended>((resolve) => {
      child.on('close', (code) => {
        resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
      });
    });
    return { process: child, ended };
  };
  return { start, run: (argv, options) => start(argv, options).ended };
}
