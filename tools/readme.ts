/** Makes anew what README.md takes from elsewhere: the table of the output's fields, and the example's output. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { example } from './readme-example.ts';
import { fieldsTable } from './readme-fields.ts';
import { schemaPath } from './schema-types.ts';

export const readmePath = fileURLToPath(new URL('../README.md', import.meta.url));

/** The README with its made parts made anew. Throws where the marks of a part are not there. */
export async function remade(readme: string): Promise<string> {
  const fields = fieldsTable(JSON.parse(readFileSync(schemaPath, 'utf8')));
  return between('fields', fields, between('example', await example(), readme));
}

function between(name: string, made: string, readme: string): string {
  const begin = `<!-- ${name}: made by npm run readme -->\n`;
  const start = readme.indexOf(begin);
  const end = readme.indexOf(`<!-- end of ${name} -->`);
  if (start < 0 || end < start) throw new Error(`README.md lacks the marks of its ${name}`);
  return `${readme.slice(0, start + begin.length)}\n${made}\n${readme.slice(end)}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(readmePath, await remade(readFileSync(readmePath, 'utf8')));
}
