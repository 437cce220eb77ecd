import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleLines } from '../../src/emit/articles.ts';
import type * as page from '../../src/page.ts';
import { schemaPath, typesOf, typesPath } from '../../tools/schema-types.ts';
import { page as anyPage } from './arbitrary.ts';
import type * as schema from './schema-types.ts';

/** True where two types are one and the same; anything else fails the type check. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Simple<T> = T extends object ? { [K in keyof T]: Simple<T[K]> } : T;
const same: Same<Simple<page.Page>, Simple<schema.Page>> = true;

const text = readFileSync(schemaPath, 'utf8');
const ajv = new Ajv2020({ allowUnionTypes: true });
const validate = ajv.compile(JSON.parse(text));
const validateLine = ajv.compile({ $ref: 'urn:paperparse:1#/$defs/ArticleLine' });

describe('the schema', () => {
  test('describes the types of src/page.ts', () => {
    expect(same).toBe(true);
    expect(readFileSync(typesPath, 'utf8')).toBe(typesOf(JSON.parse(text)));
  });

  test('takes every page, and every line of the format articles', () => {
    fc.assert(
      fc.property(anyPage, (given) => {
        expect(validate(given), JSON.stringify(validate.errors)).toBe(true);
        for (const line of articleLines(given)) {
          expect(validateLine(line), JSON.stringify(validateLine.errors)).toBe(true);
        }
      }),
    );
  });

  test.each([
    ['no articles', { articles: undefined }],
    ['a field that is unknown', { extra: 1 }],
    ['an article without a type', { articles: [{ id: 'a1' }] }],
    ['a note at line 0', { notes: [{ rule: 'a', action: 'odd', line: 0, message: 'b' }] }],
  ])('refuses %s', (_, change) => {
    const [good] = fc.sample(anyPage, { numRuns: 1, seed: 1 });
    expect(validate(JSON.parse(JSON.stringify({ ...good, ...change })))).toBe(false);
  });

  test('describes each of its fields', () => {
    const bare: string[] = [];
    JSON.parse(text, (key, value) => {
      if (key !== 'properties') return value;
      for (const [name, field] of Object.entries<{ description?: string }>(value)) {
        if (!field.description) bare.push(name);
      }
      return value;
    });
    expect(bare).toEqual([]);
  });
});
