/**
 * Makes a fixture page: `npm run add-page -- file.txt fault--name ["What right looks like."]`. The expectation is what
 * paperparse gives now: read it, and mend it by hand where it is not right.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectationOf, pagesPath, UNTOLD, validName } from '../tests/expectation.ts';

const [file, name = '', about = UNTOLD] = process.argv.slice(2);
const folder = join(pagesPath, name);
const wrong = !file
  ? 'usage: npm run add-page -- FILE fault--name ["What right looks like."]'
  : !existsSync(file)
    ? `${file}: no such file`
    : !validName.test(name)
      ? `“${name}” is no name: write fault--name in small letters, digits and hyphens`
      : existsSync(folder)
        ? `${folder} is there already: choose another name`
        : '';

if (wrong) {
  console.error(wrong);
  process.exitCode = 2;
} else await add(file!);

async function add(source: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  copyFileSync(source, join(folder, 'source.txt'));
  writeFileSync(join(folder, 'expected.json'), await expectationOf(readFileSync(source)));
  writeFileSync(join(folder, 'about.md'), `${about}\n`);
  console.log(`${folder}: say in about.md what right looks like, and check expected.json against it`);
}
