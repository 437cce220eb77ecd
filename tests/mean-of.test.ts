import { expect, it } from 'vitest';
import { meanOf } from '../tools/mean-of.ts';

it('the mean of weights is that of each name, in groups of groups too; what a table lacks is 0 there', () => {
  const means = meanOf([
    { link: { near: 1, far: -2 }, crossed: { link: { near: 2 } } },
    { link: { near: 2, far: 2 }, crossed: { link: { near: 1, beside: 0.0014 } } },
  ]);
  expect(means).toEqual({ link: { near: 1.5 }, crossed: { link: { near: 1.5, beside: 0.001 } } });
});

it('lists stay lists, with their zeros', () => {
  expect(meanOf([{ kin: [[1, 2]] }, { kin: [[3, -2]] }] as never)).toEqual({ kin: [[2, 0]] });
});
