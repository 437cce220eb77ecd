import type { Origin } from '../page.ts';
import { foldText } from '../people/fold.ts';
import type { NamedPeople } from '../people/people.ts';
import { findBracketLead } from './bracket.ts';
import { findHead } from './head.ts';
import { bracketPeople, nextPeople, reporterLead } from './reporters.ts';

/** How the dateline is printed: its head bare, all of it in brackets, or reporters alone. */
export type LeadKind = 'head' | 'bracket' | 'reporters';

export interface Lead {
  /** `[start, end)` in the text: from the agency (or bracket) to the end of the names that belong to it. */
  start: number;
  end: number;
  kind: LeadKind;
  /** Id of the rule that found it. */
  rule: string;
  origin: Origin;
  people: NamedPeople;
  /** False where the bracket with the names is not closed in this text: the line ends inside it. */
  closed: boolean;
}

/** Longer datelines are none: the longest of 3,000 articles has 70 characters. */
const LONGEST = 160;
/** What no dateline is without: a quick look, for most paragraphs have none. */
const WORTH = /^[^。！？]{0,60}?(?:[讯汛电]|消息|报道|报导|记者|编译|通讯员)|^[ ●■□▲★◆◎▍▌|]*【/u;
const MARKS = /^[ ●■□▲★◆◎▍▌|]+/u;

/**
 * The dateline at the beginning of a paragraph (given without emphasis marks), or null. It ends behind its names;
 * white space after it is no part of it.
 */
export function findLead(text: string): Lead | null {
  const folded = foldText(text.slice(0, LONGEST));
  if (!WORTH.test(folded)) return null;
  const start = MARKS.exec(folded)?.[0].length ?? 0;
  return (
    findBracketLead(text, folded, start) ??
    findBareLead(text, folded, start) ??
    reporterLead(text, folded, start)
  );
}

/** The same where `behind` stands behind the text: a dispatch in round brackets is a dateline over text alone. */
export function findLeadOver(text: string, behind: string): Lead | null {
  return findLead(text) ?? findLead(text + behind);
}

function findBareLead(text: string, folded: string, start: number): Lead | null {
  const head = findHead(text, folded, start);
  if (!head) return null;
  const named = bracketPeople(text, folded, head.end) ?? nextPeople(text, folded, head.end);
  return {
    start,
    end: named?.end ?? head.end + (folded[head.end] === '：' ? 1 : 0),
    kind: 'head',
    rule: head.rule,
    origin: head.origin,
    people: named?.people ?? { people: [], whole: true, open: [] },
    closed: named?.closed ?? true,
  };
}
