import type { Unit } from '../block.ts';
import { findLead, findLeadOver } from '../lead/lead.ts';
import { findSignature, signedAlone } from '../lead/signature.ts';
import { closeUpNames } from '../letterspacing.ts';
import type { Origin, Person, Span } from '../page.ts';
import { bareNames } from '../people/bare.ts';
import { type NamedPerson, parsePeople } from '../people/people.ts';
import { seenOf } from '../text.ts';
import { type Located, locate, spansWithin } from '../units/locate.ts';

/** The people that a byline or a credit names. */
export function peopleOf(source: string, unit: Unit): Person[] {
  const located = seenAt(source, unit.spans);
  const { people, whole } = parsePeople(located.text);
  const told = whole || people.some(({ role }) => role !== null);
  return persons(source, located, (told ? null : bareNames(located.text)?.people) ?? people);
}

/** A dateline stands in front of text. */
const ANY_TEXT = '。';

/** What a dateline says: where the news is from, and who sent it. */
export function readDateline(source: string, unit: Unit): { origin: Origin | null; people: Person[] } {
  const located = seenAt(source, unit.spans);
  const lead = findLeadOver(located.text, ANY_TEXT);
  if (!lead) {
    const people = NAMELESS.test(located.text) ? [] : parsePeople(located.text).people;
    return { origin: null, people: persons(source, located, people) };
  }
  return { origin: lead.origin, people: persons(source, located, lead.people.people) };
}

/** 江城專電: a place and how the news came. */
const NAMELESS = /^\p{Script=Han}{2,8}[电電讯訊]$/u;

/** Where news is from that is relayed (据新华社…电): that stands in the paragraph, not in front of it. */
export function relayedIn(source: string, first: Unit | undefined): Origin | null {
  if (first?.label !== 'body') return null;
  const lead = findLead(seenOf(source, first.spans));
  return lead?.kind === 'head' && lead.origin.relayed ? lead.origin : null;
}

/** The reporters whom the bracket at the end of the last paragraph names, or whom it names as a whole; its text stays where it is. */
export function endSignature(source: string, body: readonly Unit[]): Person[] {
  const last = body.at(-1);
  if (last?.label !== 'body') return [];
  const text = namedIn(source, last.spans);
  const signed = findSignature(text)?.people ?? (body.length > 1 ? signedAlone(text) : null);
  const people = signed?.people ?? [];
  return people.length ? persons(source, seenAt(source, last.spans), people) : [];
}

/** People whom both dateline and byline name stand once, with the places of both. */
export function namedOnce(people: readonly Person[]): Person[] {
  const known: Person[] = [];
  for (const person of people) {
    const same = known.findIndex(({ name, role }) => name === person.name && role === person.role);
    if (same < 0) known.push(person);
    else {
      const { affiliation, spans } = known[same]!;
      known[same] = {
        ...person,
        affiliation: affiliation ?? person.affiliation,
        spans: [...spans, ...person.spans].sort(([a], [b]) => a - b),
      };
    }
  }
  return known;
}

/** What names are sought in. */
const namedIn = (source: string, spans: readonly Span[]) => closeUpNames(seenOf(source, spans));
const seenAt = (source: string, spans: readonly Span[]) => locate(source, spans, namedIn(source, spans));

function persons(source: string, located: Located, named: readonly NamedPerson[]): Person[] {
  return named.map(({ name, role, affiliation, start, end }) => ({
    name,
    role,
    affiliation,
    spans: spansWithin(source, located, start, end),
  }));
}
