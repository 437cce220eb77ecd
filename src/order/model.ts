import fs from 'node:fs';
import { modelUrl } from '../models.ts';
import type { Feature } from './features.ts';

/** Weights by the names of their features; natural logarithms of odds. Learned by tools/order/train.ts. */
export type OrderModel = Readonly<Record<string, number>>;

let loaded: OrderModel | null = null;

/** The weights that ship with the program (`src/models/order.json`), read once. */
export function loadOrderModel(): OrderModel {
  loaded ??= JSON.parse(fs.readFileSync(modelUrl('order.json'), 'utf8')) as OrderModel;
  return loaded;
}

export function weigh(model: OrderModel, features: readonly Feature[]): number {
  let sum = 0;
  for (const [name, value] of features) sum += (model[name] ?? 0) * value;
  return sum;
}
