import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BEYOND, CASTS, castName, castNamed, castOf, coarse } from '../../src/label/cast.ts';
import { gramName, gramNamed, gramsAt } from '../../src/label/grams.ts';
import { TRAITS } from '../../src/rules/traits/index.ts';

const traits = (...ids: string[]) => ids.map((id) => TRAITS.findIndex((trait) => trait.id === id));

describe('casts', () => {
  test('a block is what the first of its traits in each list says', () => {
    expect(castName(castOf(traits('length/20', 'fill/1.03', 'ends/sentence', 'begins/quote')))).toBe(
      'full/stop/quote',
    );
    expect(castName(castOf(traits('fill/0.97', 'fill/two-short')))).toBe('two-short/open/plain');
    expect(castName(castOf([]))).toBe('text/open/plain');
  });

  test('a coarse cast has the same size and kind, and any end', () => {
    expect(castName(coarse(castNamed('full/stop/quote')))).toBe('full/open/quote');
    expect(coarse(BEYOND)).toBe(BEYOND);
  });

  test('each has a name of its own', () => {
    const names = Array.from({ length: CASTS }, (_, cast) => castName(cast));
    expect(new Set(names).size).toBe(CASTS);
    expect(names.map(castNamed)).toEqual(names.map((_, cast) => cast));
  });
});

describe('grams', () => {
  test('are read back from their names', () => {
    const casts = fc.array(fc.nat(CASTS - 2), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(casts, (list) => {
        const grams: number[] = [];
        list.forEach((_, i) => {
          gramsAt(Int32Array.from(list), i, grams);
        });
        expect(grams.map((gram) => gramNamed(gramName(gram)))).toEqual(grams);
      }),
    );
  });

  test('name the casts around a block', () => {
    const grams: number[] = [];
    gramsAt(Int32Array.from(['bit/stop/plain', 'half/open/byline'], castNamed), 1, grams);
    expect(grams.map(gramName)).toContain('cast -1,0,1:bit/stop/plain | half/open/byline | edge');
  });

  test('names of other features name none', () => {
    expect(gramNamed('own:length/8')).toBeNaN();
  });
});
