import type { Unit } from '../block.ts';
import type { Photo } from '../page.ts';
import { proseOf, textOf } from '../text.ts';
import { peopleOf } from './people.ts';
import { spansOf } from './spans.ts';

/** A photo from its caption and its credit, of which one may be wanting. */
export function photoOf(source: string, units: readonly Unit[]): Photo {
  const captions = units.filter((unit) => unit.label === 'caption');
  const credits = units.filter((unit) => unit.label === 'credit');
  const [caption, credit] = [spansOf(captions), spansOf(credits)];
  return {
    caption: caption.length ? proseOf(source, caption) : null,
    credit: credit.length ? textOf(source, credit) : null,
    byline: credits.flatMap((unit) => peopleOf(source, unit)),
    spans: { ...(caption.length ? { caption } : {}), ...(credit.length ? { credit } : {}) },
  };
}
