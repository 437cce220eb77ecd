import type { Unit } from '../block.ts';
import type { Run } from '../segment/run.ts';
import { Echoes, echoing, LEAD } from './echo.ts';
import type { Place } from './layout.ts';

/** As much of a body as is looked at behind its lead. */
const ALL = 3000;

/** Echoes of a page's headings in its runs of body, by the indices of their places. */
export class PageEchoes {
  private readonly echoes: Echoes;
  /** In whole bodies; asked only of headings that do not stand in front of their own. */
  private readonly whole: Echoes;
  private readonly photos: Echoes;
  private readonly photoCount: number;
  /** For each place its number among the headings, or among the runs of body. */
  private readonly number: readonly number[];
  private readonly lonely: readonly number[];
  /** See `sought`; worked out when asked for. */
  private readonly most: number[] = [];

  constructor(places: readonly Place[], photos: readonly Run[], textOf: (unit: Unit) => string) {
    const heads = places.filter((place) => place.run.kind === 'head');
    const bodies = places.filter((place) => place.run.kind === 'body');
    this.number = places.map((place) => (place.run.kind === 'head' ? heads : bodies).indexOf(place));
    this.lonely = heads.flatMap(({ standing }, h) => (standing === 'followed' ? [] : [h]));
    const headings = heads.map(({ run }) => echoing(run.units, textOf));
    this.echoes = new Echoes(
      headings,
      bodies.map((place) => leadOf(places, place.index, textOf, LEAD)),
    );
    const seeking = headings.map((heading, h) => (this.lonely.includes(h) ? heading : ''));
    this.whole = new Echoes(
      seeking,
      this.lonely.length ? bodies.map((place) => leadOf(places, place.index, textOf, ALL)) : [],
      ALL,
    );
    this.photos = new Echoes(
      seeking,
      photos.map(({ units }) => units.map(textOf).join('\n')),
      ALL,
    );
    this.photoCount = photos.length;
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

  /** How much of a heading that seeks its body stands anywhere in this one. */
  inAll(heading: number, body: number): number {
    return this.whole.of(this.number[heading]!, this.number[body]!);
  }

  /** How much more than in the best other body. */
  inAllOverBodies(heading: number, body: number): number {
    return this.whole.overLeads(this.number[heading]!, this.number[body]!);
  }

  /** How much of a heading that seeks its body stands in a caption. */
  inPhoto(heading: number): number {
    const h = this.number[heading]!;
    return Math.max(0, ...Array.from({ length: this.photoCount }, (_, p) => this.photos.of(h, p)));
  }

  /** The most of it that stands in a body. */
  inBodies(heading: number): number {
    return this.whole.most(this.number[heading]!);
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
function leadOf(places: readonly Place[], at: number, textOf: (unit: Unit) => string, most: number): string {
  let lead = '';
  for (let next = at; lead.length < most; next++) {
    const place = places[next];
    if (!place || place.run.kind === 'head' || (next > at && (place.startsStory || place.begins > 0))) break;
    lead += place.run.units.map(textOf).join('\n');
  }
  return lead;
}
