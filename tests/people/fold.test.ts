import { expect, test } from 'vitest';
import { endOf, foldText, squash } from '../../src/people/fold.ts';

test('folds Traditional, full-width and like signs one to one', () => {
  const text = '〔記者／臺北１２日電〕　ＡＢ(x)';
  const folded = foldText(text);
  expect(folded).toBe('【记者/台北12日电】 AB（x）');
  expect(folded).toHaveLength(text.length);
});

test('characters beyond the first plane keep their length', () => {
  const text = '𠮷記';
  expect(foldText(text)).toBe('𠮷记');
});

test('squashed text knows its places', () => {
  const squashed = squash('本 报  讯（');
  expect(squashed.text).toBe('本报讯（');
  expect(endOf(squashed, 3)).toBe(6);
  expect(endOf(squashed, 0)).toBe(0);
});
