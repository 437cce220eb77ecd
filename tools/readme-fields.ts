/** Writes the table of the output's fields, from the descriptions in `src/schema.json`, into README.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Schema, schemaPath } from './schema-types.ts';

const readmePath = new URL('../README.md', import.meta.url);
const BEGIN = '<!-- fields: made by npm run readme-fields -->\n';
const END = '<!-- end of fields -->';

/** The README with its table of fields made anew. Throws where the two marks are not there. */
export function withFields(readme: string, schema: Schema): string {
  const start = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md lacks the marks ${BEGIN.trim()} and ${END}`);
  return `${readme.slice(0, start + BEGIN.length)}\n${table(schema)}\n${readme.slice(end)}`;
}

function table(schema: Schema): string {
  const rows = [...rowsOf(schema, '', schema)].map(
    ([name, description]) => `| \`${name}\` | ${description} |`,
  );
  return ['| field | is |', '|---|---|', ...rows, ''].join('\n');
}

/** Name and description of each field, `articles[].body[].text` and the like. */
function* rowsOf(schema: Schema, prefix: string, root: Schema): Generator<[string, string]> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const path = prefix + name;
    yield [path, (field.description ?? '').replaceAll('|', '\\|')];
    const inner = resolve(field, root);
    if (inner && prefix.split('.').length < 4) yield* rowsOf(inner.schema, `${path}${inner.list}.`, root);
  }
}

/** The object that a field holds, or holds a list of. Spans are told once, not at each field. */
function resolve(field: Schema, root: Schema): { schema: Schema; list: string } | null {
  const items = field.items || null;
  const one = items ?? field.anyOf?.[0] ?? field;
  let schema: Schema | undefined = one;
  while (schema?.$ref) schema = { ...root.$defs?.[schema.$ref.split('/').at(-1)!] };
  return schema?.properties ? { schema, list: items ? '[]' : '' } : null;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const schema = JSON.parse(readFileSync(schemaPath, 'utf8'));
  writeFileSync(readmePath, withFields(readFileSync(readmePath, 'utf8'), schema));
}
