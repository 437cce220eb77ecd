import type { Feature } from './features.ts';

/** Weights by the names of their features; natural logarithms of odds. Learned by tools/order/train.ts. */
export type OrderModel = Readonly<Record<string, number>>;

export function weigh(model: OrderModel, features: readonly Feature[]): number {
  let sum = 0;
  for (const [name, value] of features) sum += (model[name] ?? 0) * value;
  return sum;
}
