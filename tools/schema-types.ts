/** Writes the types that `src/schema.json` describes to `tests/emit/schema-types.ts`, to be held against `src/page.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  const?: string;
  enum?: string[];
  type?: string | string[];
  anyOf?: Schema[];
  items?: Schema | false;
  prefixItems?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  description?: string;
}

export const schemaPath = new URL('../src/schema.json', import.meta.url);
export const typesPath = new URL('../tests/emit/schema-types.ts', import.meta.url);

/** TypeScript for a schema and its `$defs`. */
export function typesOf(schema: Schema): string {
  const defs = Object.entries(schema.$defs ?? {}).map(
    ([name, def]) => `export type ${name} = ${typeOf(def)};`,
  );
  return [
    '// Made from src/schema.json by `npm run schema-types`.',
    `export type Page = ${typeOf(schema)};`,
    ...defs,
    '',
  ].join('\n');
}

function typeOf(schema: Schema): string {
  const own = ownType(schema);
  const ref = schema.$ref?.split('/').at(-1);
  return [ref, own].filter(Boolean).join(' & ');
}

function ownType(schema: Schema): string {
  if (schema.const) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (schema.prefixItems)
    return `[${schema.prefixItems.map((item, i) => `${'abc'[i]}: ${typeOf(item)}`).join(', ')}]`;
  if (schema.items) return `(${typeOf(schema.items)})[]`;
  if (schema.properties) return objectType(schema);
  const types = schema.$ref ? [] : [schema.type ?? []].flat();
  return types.map((type) => (type === 'integer' ? 'number' : type)).join(' | ');
}

function objectType({ properties = {}, required = [], additionalProperties }: Schema): string {
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${typeOf(field)}`,
  );
  if (additionalProperties) fields.push('[more: string]: unknown');
  return `{ ${fields.join('; ')} }`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(typesPath, typesOf(JSON.parse(readFileSync(schemaPath, 'utf8'))));
}
