/**
 * Builds `dist/`: the library (ES modules, with late parts as chunks beside it), the command line (one CommonJS file,
 * which Node loads faster, with the code that V8 makes of it), the data files of the models, the schema, the types.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
rmSync('dist', { recursive: true, force: true });

const common = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  legalComments: 'external',
  // Piscina starts a file of its own package in each worker, so it cannot be bundled.
  external: ['piscina'],
  logLevel: 'warning',
};

/** What loads unified, which is larger than all the rest: parts of the library, loaded by the command line when wanted. */
const MARKDOWN = {
  'markdown-write': 'src/emit/markdown/write.ts',
  'markdown-read': 'src/emit/markdown/read.ts',
  'markdown-constructs': 'src/read/markdown-constructs.ts',
};

/** Code that is compiled beforehand cannot import (Node 20): the loader does it for it, see `bin/load.js`. */
async function byLoader({ path }) {
  const source = await readFile(path, 'utf8');
  const contents = source.replaceAll(/import\('.\/markdown[/-](\w+)\.ts'\)/g, "__import('./markdown-$1.js')");
  if (contents === source) throw new Error(`${path} imports its late parts in another way`);
  return { contents, loader: 'ts' };
}

/** commander loads what starts other programs (and with it all of Node's network), for which it has no use here. */
async function withoutChildren({ path }) {
  const source = await readFile(path, 'utf8');
  const contents = source.replace(
    "const childProcess = require('node:child_process')",
    "const childProcess = { spawn: (...args) => require('node:child_process').spawn(...args) }",
  );
  if (contents === source) throw new Error(`${path} loads node:child_process in another way`);
  return { contents, loader: 'js' };
}

await build({
  ...common,
  entryPoints: { index: 'src/index.ts', worker: 'src/batch/worker.ts', ...MARKDOWN },
  chunkNames: '[name]-[hash]',
  splitting: true,
  format: 'esm',
  charset: 'utf8',
  // CommonJS packages (iconv-lite, yaml) ask for Node's own modules by `require`.
  banner: {
    js: "import{createRequire as __require_}from'node:module';const require=__require_(import.meta.url);",
  },
});

await build({
  ...common,
  entryPoints: { cli: 'src/cli.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  charset: 'utf8',
  define: { 'import.meta.url': '__url' },
  banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
  plugins: [
    {
      name: 'late parts',
      setup({ onLoad }) {
        onLoad({ filter: /src.(emit.emit|read.markdown)\.ts$/ }, byLoader);
        onLoad({ filter: /commander.lib.command\.js$/ }, withoutChildren);
      },
    },
  ],
});

cpSync('src/schema.json', 'dist/schema.json');
cpSync('src/batch/worker.cjs', 'dist/worker.cjs');
cpSync('src/models', 'dist/models', { recursive: true });
await packLabels();
execFileSync(process.execPath, ['tools/compile.cjs'], { stdio: 'inherit' });

const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
execFileSync(process.execPath, [join(dirname(typescript), 'bin/tsc'), '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});

/** Puts `labels.bin` in the place of `labels.json`, which takes long to read. */
async function packLabels() {
  const code = join(process.cwd(), 'dist/label-model.mjs');
  await build({
    ...common,
    entryPoints: { 'label-model': 'tools/label-model.ts' },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
  });
  const { loadLabelModel, packBytes } = await import(pathToFileURL(code).href);
  writeFileSync('dist/models/labels.bin', packBytes(loadLabelModel()));
  rmSync('dist/models/labels.json');
  rmSync(code);
}
