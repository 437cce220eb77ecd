import type { Leave } from '../block.ts';
import type { Run } from '../segment/run.ts';
import { chain, type Link, MARGIN, MARGIN_UNMARKED, neighbours } from './chain.ts';
import { Exchange } from './exchange.ts';
import type { Sight } from './features.ts';
import { kinOf } from './kin.ts';
import { placeLoose } from './loose.ts';
import { type LayoutWeights, type OrderModel, type Weights, weightsFor } from './model.ts';
import { noteMoves, noteRefused } from './moves.ts';
import { placePhotos } from './photos.ts';
import { type Scores, scoresOf, shareOf } from './scores.ts';
import type { Seams } from './seams.ts';
import { sightOf } from './sight.ts';
import type { Gathered } from './story.ts';
import { stretchesOf } from './stretches.ts';

export interface OrderTools {
  readonly seams: Seams;
  readonly model: OrderModel;
  readonly leave: Leave;
}

/** Stories from a page's runs: which run belongs to which, and in what order; decided for the whole page at once. */
export function restoreOrder(source: string, runs: readonly Run[], tools: OrderTools): Gathered[] {
  return stretchesOf(runs).flatMap((stretch) => restoreStretch(source, stretch, tools));
}

function restoreStretch(
  source: string,
  runs: readonly Run[],
  { seams, model, leave }: OrderTools,
): Gathered[] {
  const sight = sightOf(source, runs, seams);
  const weights = weightsFor(model, sight.layout);
  const links =
    sight.places.length > MOST ? standing(sight, weights.link, leave) : linksOf(sight, weights, leave);
  noteMoves(sight, links, leave);
  const stories = follow(
    links,
    sight.places.map((place) => place.run),
  );
  placeLoose(source, runs, stories, weights.loose);
  return placePhotos(source, runs, stories, weights.photo);
}

/** Runs on one page beyond which all pairs cost too much; of 1,700 training pages the largest in lines has 140. */
const MOST = 160;

function linksOf(sight: Sight, { link, kin }: LayoutWeights, leave: Leave): Link[] {
  const told = scoresOf(sight, link);
  if (sight.layout === 'kept') return repaired(sight, told, MARGIN, leave);
  const scores = sight.layout === 'unmarked' ? favouringNeighbours(told) : told;
  const all = sight.places.map(({ index }) => index);
  const exchange = new Exchange(kinOf(sight, kin), scores);
  const free = exchange.from(follow(chain(scores, ANY).links, all));
  if (sight.layout === 'unmarked') {
    const kept = follow(chain(scores, MARGIN_UNMARKED).links, all);
    if (exchange.worth(free) - exchange.worth(kept) < DISTURBED)
      return repaired(sight, scores, MARGIN_UNMARKED, leave);
  }
  return free.flatMap((story) =>
    story.slice(1).map((to, i) => {
      const from = story[i]!;
      return { from, to, share: shareOf(scores, from, scores.bodies.indexOf(to)) };
    }),
  );
}

/** In natural logarithms of odds: of two orders that are worth the same the one that stands on the page is right. */
const TIE = 0.1;

function favouringNeighbours({ bodies, link, ...rest }: Scores): Scores {
  const favoured = link.map((line, from) =>
    line.map((score, column) => (bodies[column] === from + 1 ? score + TIE : score)),
  );
  return { bodies, link: favoured, ...rest };
}

/** Where the order in the file says little, every repair is made. */
const ANY = Number.NEGATIVE_INFINITY;

/**
 * On a page without marks the best order is taken where it is worth so much more than the page as it stands but for sure
 * repairs, in natural logarithms of odds. On 980 clean pages seven runs are moved so, as many as at 2.5 before topics (docs/order.md).
 */
const DISTURBED = 3;

/** The order as it stands but for sure repairs; what was in doubt is noted. */
function repaired(sight: Sight, scores: Scores, margin: number, leave: Leave): Link[] {
  const { links, refused, wanted } = chain(scores, margin);
  noteRefused(sight, scores, { refused, wanted, margin }, leave);
  return links;
}

/** The order as it stands, for pages cut into too many runs. */
function standing(sight: Sight, weights: Weights, leave: Leave): Link[] {
  leave({
    rule: 'order/too-many',
    action: 'guessed',
    line: 1,
    message: `the page falls into ${sight.places.length} pieces, more than ${MOST}; their order was left as it stands`,
  });
  return neighbours(sight, weights);
}

/** The chains that the links make, in the order of their first runs. */
export function follow<T>(links: readonly Link[], runs: readonly T[]): T[][] {
  const next = new Map(links.map((link) => [link.from, link.to]));
  const later = new Set(links.map((link) => link.to));
  const stories: T[][] = [];
  runs.forEach((_, start) => {
    if (later.has(start)) return;
    const story: T[] = [];
    for (let at: number | undefined = start; at !== undefined; at = next.get(at)) story.push(runs[at]!);
    stories.push(story);
  });
  return stories;
}
