import type { Feature, Sight } from '../../src/order/features.ts';
import type { OrderModel } from '../../src/order/model.ts';
import { follow } from '../../src/order/order.ts';
import { pageSeams, type Seams } from '../../src/order/seams.ts';
import { sightOf } from '../../src/order/sight.ts';
import { runsOf } from '../../src/segment/breaks.ts';
import type { Run } from '../../src/segment/run.ts';
import { unitsOf } from '../../src/units/units.ts';
import type { Option } from './learn.ts';
import type { LabelledPage } from './pages.ts';
import { successorsOf } from './truth.ts';

/** A labelled page as the stages after the labeller see it, and what is true of it. */
export interface View {
  page: LabelledPage;
  seams: Seams;
  runs: Run[];
  sight: Sight;
  /** See `successorsOf`. */
  next: (number | null)[];
  /** The stories in their true order. */
  stories: Run[][];
}

export function viewOf(page: LabelledPage, model: OrderModel): View {
  const units = unitsOf(page.source, page.blocks);
  const seams = pageSeams(page.source, units);
  const runs = runsOf(page.source, units, seams, model);
  const sight = sightOf(page.source, runs, seams);
  const next = successorsOf(sight.places, page.truth);
  const links = next.flatMap((to, from) => (to !== null && to >= 0 ? [{ from, to, share: 1 }] : []));
  const stories = follow(
    links,
    sight.places.map((place) => place.run),
  );
  return { page, seams, runs, sight, next, stories };
}

/** The names of features, numbered in the order of their coming. */
export class Names {
  readonly index = new Map<string, number>();

  numberOf(name: string): number {
    if (!this.index.has(name)) this.index.set(name, this.index.size);
    return this.index.get(name)!;
  }

  pack(features: readonly Feature[]): Option {
    const numbers = features.map(([name]) => this.numberOf(name));
    return { features: Uint16Array.from(numbers), values: Float32Array.from(features.map((f) => f[1])) };
  }

  /** Weights by name, in the order of the names, to three digits. */
  weights(values: Float64Array): Record<string, number> {
    const entries = [...this.index].sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(entries.map(([name, i]) => [name, Math.round(values[i]! * 1000) / 1000]));
  }
}
