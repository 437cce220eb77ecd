import type { Schema } from './schema-types.ts';

/** The fields of the output as a Markdown table, from the descriptions in the schema. What is told once is not told again. */
export function fieldsTable(schema: Schema): string {
  const rows = [...rowsOf(schema, '', schema, new Set())];
  return ['| field | type | is |', '|---|---|---|', ...rows, ''].join('\n');
}

/** A row for each field: `articles[].body[].text` and the like. */
function* rowsOf(schema: Schema, prefix: string, root: Schema, told: Set<string>): Generator<string> {
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const path = prefix + name;
    yield `| \`${path}\` | ${typeOf(field)} | ${(field.description ?? '').replaceAll('|', '\\|')} |`;
    const ref = refOf(field);
    if (!ref || told.has(ref)) continue;
    told.add(ref);
    yield* rowsOf(resolved(ref, root), `${path}${field.items ? '[]' : ''}.`, root, told);
  }
}

function typeOf(field: Schema): string {
  if (field.const) return `\`"${field.const}"\``;
  if (field.enum) return field.enum.map((value) => `\`"${value}"\``).join(', ');
  if (field.items) return refOf(field) === 'Span' ? 'list of spans' : 'list';
  if (refOf(field) === 'Span') return 'span';
  if (field.anyOf) return 'object or null';
  return [field.type ?? 'object'].flat().join(' or ');
}

/** The name of the definition that a field holds, or holds a list of. */
function refOf(field: Schema): string | undefined {
  return (field.items || field.anyOf?.[0] || field).$ref?.split('/').at(-1);
}

function resolved(name: string, root: Schema): Schema {
  const schema = root.$defs?.[name] ?? {};
  const inner = refOf(schema);
  return inner ? resolved(inner, root) : schema;
}
