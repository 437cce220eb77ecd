import type { Unit } from '../block.ts';
import type { Run } from '../segment/run.ts';
import { textOf } from '../text.ts';
import { Affinity } from './affinity.ts';
import { type Sight, textsOf } from './features.ts';
import { layoutOf, placesOf, textsAround } from './layout.ts';
import { PageEchoes } from './page-echoes.ts';
import type { Seams } from './seams.ts';

/** All that is looked at when a page's order is decided. */
export function sightOf(source: string, runs: readonly Run[], seams: Seams): Sight {
  const places = placesOf(runs);
  const read = (unit: Unit) => textOf(source, unit.spans);
  const texts = places.map((place) => textsOf(place, read, seams));
  const affinity = new Affinity(texts.map((text) => text.all));
  return {
    source,
    places,
    layout: layoutOf(runs, places),
    headings: places.filter(({ run }) => run.kind === 'head'),
    textsAround: textsAround(places),
    texts,
    affinity,
    echo: new PageEchoes(
      places,
      runs.filter((run) => run.kind === 'figure'),
      read,
    ),
    seams,
  };
}
