import type { Unit } from '../block.ts';
import { Echoes, echoing, LEAD } from './echo.ts';
import type { Place } from './layout.ts';

/** Echoes of a page's headings in its runs of body, by the indices of their places. */
export class PageEchoes {
  private readonly echoes: Echoes;
  /** For each place its number among the headings, or among the runs of body. */
  private readonly number: readonly number[];
  private readonly lonely: readonly number[];
  /** See `sought`; worked out when asked for. */
  private readonly most: number[] = [];

  constructor(places: readonly Place[], textOf: (unit: Unit) => string) {
    const heads = places.filter((place) => place.run.kind === 'head');
    const bodies = places.filter((place) => place.run.kind === 'body');
    this.number = places.map((place) => (place.run.kind === 'head' ? heads : bodies).indexOf(place));
    this.lonely = heads.flatMap(({ standing }, h) => (/bare|listed/.test(standing) ? [h] : []));
    this.echoes = new Echoes(
      heads.map(({ run }) => echoing(run.units, textOf)),
      bodies.map((place) => leadOf(places, place.index, textOf)),
    );
  }

  of(heading: number, body: number): number {
    return this.echoes.of(this.number[heading]!, this.number[body]!);
  }

  overLeads(heading: number, body: number): number {
    return this.echoes.overLeads(this.number[heading]!, this.number[body]!);
  }

  overHeadings(heading: number, body: number): number {
    return this.echoes.overHeadings(this.number[heading]!, this.number[body]!);
  }

  /** The most of a heading that seeks its body, and finds no more of it elsewhere, that stands in this one. */
  sought(body: number): number {
    const lead = this.number[body]!;
    this.most[lead] ??= Math.max(
      0,
      ...this.lonely.map((h) => (this.echoes.overLeads(h, lead) > 0 ? this.echoes.of(h, lead) : 0)),
    );
    return this.most[lead];
  }
}

/** A run's text, and that of the runs behind it as far as they may go on with it, until there is enough. */
function leadOf(places: readonly Place[], at: number, textOf: (unit: Unit) => string): string {
  let lead = '';
  for (let next = at; lead.length < LEAD; next++) {
    const place = places[next];
    if (!place || place.run.kind === 'head' || (next > at && place.startsStory)) break;
    lead += place.run.units.map(textOf).join('\n');
  }
  return lead;
}
