import type { Unit } from '../block.ts';
import type { Span } from '../page.ts';

/** The units' places, in their order, free to be changed. */
export function spansOf(units: readonly Unit[]): Span[] {
  return units.flatMap((unit) => unit.spans.map(([start, end]): Span => [start, end]));
}
