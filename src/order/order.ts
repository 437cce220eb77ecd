import type { Leave } from '../block.ts';
import type { Run } from '../segment/run.ts';
import { chain, type Link } from './chain.ts';
import type { OrderModel } from './model.ts';
import { noteMoves } from './moves.ts';
import { placePhotos } from './photos.ts';
import { scoresOf } from './scores.ts';
import type { Seams } from './seams.ts';
import { sightOf } from './sight.ts';
import type { Gathered } from './story.ts';

export interface OrderTools {
  readonly seams: Seams;
  readonly model: OrderModel;
  readonly leave: Leave;
}

/** Stories from a page's runs: which run belongs to which, and in what order; decided for the whole page at once. */
export function restoreOrder(
  source: string,
  runs: readonly Run[],
  { seams, model, leave }: OrderTools,
): Gathered[] {
  const sight = sightOf(source, runs, seams);
  const { links } = chain(scoresOf(sight, model.link));
  noteMoves(sight, links, leave);
  const stories = follow(
    links,
    sight.places.map((place) => place.run),
  );
  return placePhotos(source, runs, stories, model.photo);
}

/** The chains that the links make, in the order of their first runs. */
export function follow(links: readonly Link[], runs: readonly Run[]): Run[][] {
  const next = new Map(links.map((link) => [link.from, link.to]));
  const later = new Set(links.map((link) => link.to));
  const stories: Run[][] = [];
  runs.forEach((_, start) => {
    if (later.has(start)) return;
    const story: Run[] = [];
    for (let at: number | undefined = start; at !== undefined; at = next.get(at)) story.push(runs[at]!);
    stories.push(story);
  });
  return stories;
}
