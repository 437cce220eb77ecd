import type { Unit } from '../block.ts';
import type { Person } from '../page.ts';
import { parsePeople } from '../people/people.ts';
import { locate, spansWithin } from '../units/locate.ts';

const BRACKET = /（[^（）]*）|\([^()]*\)|【[^【】]*】|〔[^〔〕]*〕/gu;

/** The people that a byline or a credit names. */
export function peopleOf(source: string, unit: Unit): Person[] {
  const located = locate(source, unit.spans);
  return within(source, located, 0, located.text.length);
}

/** The people in a dateline's brackets. */
export function peopleOfDateline(source: string, unit: Unit): Person[] {
  const located = locate(source, unit.spans);
  return [...located.text.matchAll(BRACKET)].flatMap((match) =>
    within(source, located, match.index, match.index + match[0].length),
  );
}

function within(source: string, located: ReturnType<typeof locate>, from: number, to: number): Person[] {
  return parsePeople(located.text.slice(from, to)).people.map(({ name, role, affiliation, start, end }) => ({
    name,
    role,
    affiliation,
    spans: spansWithin(source, located, from + start, from + end),
  }));
}
