/**
 * Packs the package, installs it in an empty folder, and uses it there: the command, the library, its types. Ends with
 * an error where a file is packed that no user needs, or where one of the three does not work.
 */
import { deepEqual, equal } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const WANTED =
  /^(bin\/(paperparse|load)\.js|bin\/package\.json|dist\/.+|package\.json|README\.md|LICENSE|NOTICE)$/;
const USE = `import {parsePage, type Page} from 'paperparse';
const page: Page = await parsePage(new TextEncoder().encode('水塔修好了\\n'));
console.log(page.schema);
`;
const TYPES = { module: 'nodenext', moduleResolution: 'nodenext', strict: true, target: 'es2022', types: [] };

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'paperparse-pack-'));
const run = (command, args, cwd = folder) => execFileSync(command, args, { cwd, encoding: 'utf8' });

try {
  const packed = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root);
  const [{ filename, files, size, unpackedSize }] = Object.values(JSON.parse(packed));
  const unwanted = files.map(({ path }) => path).filter((path) => !WANTED.test(path));
  if (unwanted.length > 0) throw new Error(`packed, but no user needs them: ${unwanted.join(', ')}`);

  writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${filename}`]);
  writeFileSync(join(folder, 'use.ts'), USE);
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: TYPES, files: ['use.ts'] }));
  writeFileSync(join(folder, 'page.txt'), '水塔修好了\n');
  const typescript = createRequire(import.meta.url).resolve('typescript/package.json');
  run(process.execPath, [join(dirname(typescript), 'bin/tsc')]);
  equal(run(process.execPath, ['use.js']).trim(), 'paperparse/1');
  const page = JSON.parse(run(join('node_modules', '.bin', 'paperparse'), ['page.txt']));
  equal(page.source.path, 'page.txt');
  const schema = JSON.parse(run(join('node_modules', '.bin', 'paperparse'), ['schema']));
  deepEqual(schema, JSON.parse(readFileSync(join(root, 'src/schema.json'), 'utf8')));
  console.log(`the package works: ${files.length} files, ${size} bytes packed, ${unpackedSize} unpacked`);
} finally {
  rmSync(folder, { recursive: true });
}
