/**
 * Builds `dist/`: the library and the command line bundled with what they use, so that start-up reads few files; their
 * late parts as chunks beside them; the data files of the models; the schema; the types.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

const workers = ['src/batch/worker.ts'].filter((path) => existsSync(path));
await build({
  entryPoints: ['src/index.ts', 'src/cli.ts', ...workers],
  entryNames: '[name]',
  chunkNames: '[name]-[hash]',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'external',
  // Piscina starts a file of its own package in each worker, so it cannot be bundled.
  external: ['piscina'],
  // CommonJS packages (commander, iconv-lite) ask for Node's own modules by `require`.
  banner: {
    js: "import{createRequire as __require_}from'node:module';const require=__require_(import.meta.url);",
  },
  logLevel: 'warning',
});

cpSync('src/schema.json', 'dist/schema.json');
if (existsSync('src/models')) cpSync('src/models', 'dist/models', { recursive: true });

const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
execFileSync(process.execPath, [join(dirname(typescript), 'bin/tsc'), '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
