import { once, readModel } from '../models.ts';
import type { Feature } from './features.ts';
import type { KinWeights } from './kin.ts';
import type { Layout } from './layout.ts';

/** Weights by the names of their features, natural logarithms of odds; learned by tools/order/train.ts. */
export type Weights = Readonly<Record<string, number>>;

/** Weights of the decisions that depend on how a page's text stands in its file. */
export interface LayoutWeights {
  /** Where a story begins in a stretch of body. */
  readonly begin: Weights;
  /** What comes after what. */
  readonly link: Weights;
  /** Which story a byline or a column label that stands loose belongs to. */
  readonly loose: Weights;
  /** Which story a photo belongs to. */
  readonly photo: Weights;
  /** What two runs have in common that are of one story, where stories exchange runs (`Exchange`). */
  readonly kin: KinWeights;
}

export interface OrderModel extends LayoutWeights {
  /** Whether a heading between two texts opens a story. */
  readonly opens: Weights;
  /** Whether two pieces in a row are one paragraph. */
  readonly join: Weights;
  /** What has weights of its own on such pages. */
  readonly crossed: Partial<LayoutWeights>;
  readonly scattered: Partial<LayoutWeights>;
  readonly unmarked: Partial<LayoutWeights>;
}

/** The weights for pages of one layout. */
export function weightsFor(model: OrderModel, layout: Layout): LayoutWeights {
  return layout === 'kept' ? model : { ...model, ...model[layout] };
}

/** The weights that ship with the program (`src/models/order.json`), read once. */
export const loadOrderModel = once(() => readModel<OrderModel>('order.json'));

export function weigh(weights: Weights, features: readonly Feature[]): number {
  let sum = 0;
  for (const [name, value] of features) sum += (weights[name] ?? 0) * value;
  return sum;
}
