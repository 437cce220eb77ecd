import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutPlaces } from '../../src/emit/markdown/plain.ts';
import { readMarkdown } from '../../src/emit/markdown/read.ts';
import { writeMarkdown } from '../../src/emit/markdown/write.ts';
import { page } from './arbitrary.ts';

describe('Markdown', () => {
  test('reads back to the same page', () => {
    fc.assert(
      fc.property(page, (given) => {
        const read = readMarkdown(writeMarkdown(given));
        expect(read.articles).toEqual(given.articles.map(withoutPlaces));
        expect(read.unplaced).toEqual(given.unplaced.map((one) => one.text));
        expect(read.source).toBe(given.source.path);
        expect(read.page).toEqual(given.page);
      }),
      { numRuns: 200 },
    );
  });
});
