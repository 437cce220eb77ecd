import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { withoutPlaces } from '../src/emit/markdown/plain.ts';
import { readMarkdown } from '../src/emit/markdown/read.ts';
import { writeMarkdown } from '../src/emit/markdown/write.ts';
import { parsePage } from '../src/parse.ts';
import schema from '../src/schema.json' with { type: 'json' };
import { expectationOf, KNOWN_FAILURE, pagesPath, UNTOLD, validName } from './expectation.ts';

const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
const names = readdirSync(pagesPath).sort();
const read = (name: string, file: string) => readFileSync(join(pagesPath, name, file), 'utf8');
const sourceOf = (name: string) => readFileSync(join(pagesPath, name, 'source.txt'));
const isKnownFailure = (name: string) => read(name, 'about.md').startsWith(KNOWN_FAILURE);

test('there are pages', () => expect(names.length).toBeGreaterThan(0));

describe.each(names)('%s', (name) => {
  test('is named for its fault and tells what right looks like', () => {
    expect(name).toMatch(validName);
    expect(read(name, 'about.md').trim()).not.toMatch(new RegExp(`^$|${UNTOLD}`));
  });

  test('gives JSON by the schema, and Markdown that reads back', async () => {
    const page = await parsePage(sourceOf(name), { path: 'source.txt' });
    expect(validate(page), JSON.stringify(validate.errors)).toBe(true);
    expect(readMarkdown(writeMarkdown(page)).articles).toEqual(page.articles.map(withoutPlaces));
  });

  const compare = isKnownFailure(name) ? test.fails : test;
  compare('is read as expected', async () => {
    const path = join(pagesPath, name, 'expected.json');
    const found = await expectationOf(sourceOf(name));
    if (process.env.UPDATE === '1' && !isKnownFailure(name)) writeFileSync(path, found);
    if (!existsSync(path)) throw new Error('expected.json is missing; UPDATE=1 npm test writes it');
    expect(found).toBe(readFileSync(path, 'utf8'));
  });
});
