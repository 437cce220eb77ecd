import { datePart } from '../numerals.ts';
import type { Origin } from '../page.ts';
import { endOf, squash } from '../people/fold.ts';
import { LEAD_RULES } from '../rules/leads.ts';

export interface Head {
  rule: string;
  /** Behind 电 or 讯. */
  end: number;
  origin: Origin;
}

/** Agency, place and date of a dateline that begins at `start`; `folded` is `text` folded, or its beginning. */
export function findHead(text: string, folded: string, start: number): Head | null {
  const squashed = squash(folded.slice(start));
  for (const rule of LEAD_RULES) {
    rule.pattern.lastIndex = 0;
    const match = rule.pattern.exec(squashed.text);
    if (!match) continue;
    const end = start + endOf(squashed, match[0].length);
    if (rule.followedBy && !rule.followedBy.test(folded.slice(end))) continue;
    return { rule: rule.id, end, origin: originOf(text, start, squashed.at, match) };
  }
  return null;
}

function originOf(text: string, start: number, at: readonly number[], match: RegExpExecArray): Origin {
  const { relayed = '', agency = '', place = '', month, day } = match.groups!;
  const printed = (from: number, length: number) =>
    length === 0
      ? null
      : text.slice(start + at[from]!, start + at[from + length - 1]! + 1).replace(/\s/gu, '');
  const agencyAt = relayed.length;
  const placeAt = match[0].indexOf(place, agencyAt + agency.length);
  return {
    agency: printed(agencyAt, agency.length),
    place: printed(placeAt, place.length),
    month: month ? datePart(month, 12) : null,
    day: day ? datePart(day, 31) : null,
    relayed: relayed === '据',
  };
}
