import type { Place } from '../../src/order/layout.ts';
import type { Run } from '../../src/segment/run.ts';
import type { Truth } from '../labels/gold.ts';

/** Where a run truly belongs: its article, and how far into it. */
interface Spot {
  article: number;
  /** −1 for the heading. */
  item: number;
  offset: number;
}

/** The article that most of the runs' blocks belong to; −1 for none. */
export function articleOf(runs: readonly Run[], truth: readonly (Truth | null)[]): number {
  const votes = new Map<number, number>();
  for (const { block } of runs.flatMap((run) => run.units).flatMap((unit) => unit.blocks)) {
    const article = truth[block.id]?.article ?? -1;
    if (article >= 0) votes.set(article, (votes.get(article) ?? 0) + block.text.length);
  }
  return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1;
}

function spotOf(place: Place, truth: readonly (Truth | null)[]): Spot | null {
  const owned = place.run.units
    .flatMap((unit) => unit.blocks)
    .map(({ block }) => truth[block.id])
    .filter((t): t is Truth => !!t && t.article >= 0);
  if (!owned.length) return null;
  const votes = new Map<number, number>();
  for (const { article } of owned) votes.set(article, (votes.get(article) ?? 0) + 1);
  const article = [...votes].sort((a, b) => b[1] - a[1])[0]![0];
  if (place.run.kind === 'head') return { article, item: -1, offset: 0 };
  const first = owned.find((t) => t.article === article && t.unit.startsWith('body'));
  return first ? { article, item: Number(first.unit.slice(4)), offset: first.offset } : null;
}

/** For each place the place of what truly comes next; −1 where the article ends, null where gold does not say. */
export function successorsOf(places: readonly Place[], truth: readonly (Truth | null)[]): (number | null)[] {
  const spots = places.map((place) => spotOf(place, truth));
  const next: (number | null)[] = spots.map((spot) => (spot ? -1 : null));
  const order = places
    .map((place) => place.index)
    .filter((i) => spots[i])
    .sort((a, b) => {
      const [x, y] = [spots[a]!, spots[b]!];
      return x.article - y.article || x.item - y.item || x.offset - y.offset || a - b;
    });
  order.forEach((at, k) => {
    const after = order[k + 1];
    if (after === undefined || spots[after]!.article !== spots[at]!.article) return;
    next[at] = places[after]!.run.kind === 'body' ? after : -1;
  });
  return next;
}
