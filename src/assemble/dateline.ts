import type { Leave, Unit } from '../block.ts';
import { findLead } from '../lead/lead.ts';
import { SHORTEST_TEXT } from '../rules/lines/rule.ts';
import { endsWithName } from '../rules/own-leads.ts';
import { mergeSpans, textOf } from '../text.ts';
import { locate, spansWithin } from '../units/locate.ts';
import type { Ready } from './article.ts';
import { jumpOf } from './jumps.ts';

/**
 * The story with the dateline in front of its first paragraph: rows of narrow columns break datelines anywhere, so that the labels
 * take some for text, or a part of them.
 */
export function withDateline(source: string, story: Ready, leave: Leave): Ready {
  const [first, ...others] = story.body;
  if (first?.label !== 'body' || first.gap) return story;
  const units = story.runs.flatMap((run) => run.units);
  const [begun, ...more] = units.filter(({ label }) => label === 'dateline');
  if (more.length || units.some((unit) => beganElsewhere(source, unit))) return story;
  const together = locate(source, mergeSpans(source, [...(begun?.spans ?? []), ...first.spans]));
  const { text } = together;
  const before = begun ? textOf(source, begun.spans).length : 0;
  const end = leadEnd(text, before);
  if (
    end === before ||
    (findLead(text)?.kind === 'head' && isSurelyText(first)) ||
    others.some((unit) => unit.label === 'body' && leadEnd(textOf(source, unit.spans), 0))
  )
    return story;
  leave({
    rule: 'split/dateline',
    action: 'split',
    line: first.blocks[0]!.block.line,
    message: `the dateline ends at “${text.slice(0, end).trimEnd().slice(-8)}”, in front of “${text.slice(end).trim().slice(0, 6)}…”`,
  });
  const dateline: Unit = {
    ...(begun ?? { ...first, blocks: first.blocks.slice(0, 1) }),
    label: 'dateline',
    spans: spansWithin(source, together, 0, end),
  };
  const withIt = (own: readonly Unit[], nth: number) => {
    if (begun) return own.map((unit) => (unit === begun ? dateline : unit));
    return nth === 0 ? [...own, dateline] : own;
  };
  const runs = story.runs.map((run, nth) => ({ ...run, units: withIt(run.units, nth) }));
  const rest = spansWithin(source, together, end, text.length);
  return { ...story, runs, body: [{ ...first, spans: rest }, ...others] };
}

/** Whether a unit says that the story began on another page: it has no dateline here. */
const beganElsewhere = (source: string, unit: Unit) =>
  unit.label === 'jump' && jumpOf(source, unit)?.direction === 'from';

/** From so much on labels are sure. */
const SURE = 0.9;
/** Rows that a dateline fills at most. */
const ROWS = 3;

/** Whether the labels could have parted the dateline from its paragraph, and were sure that both are text, as dispatches of a digest are. */
const isSurelyText = ({ blocks }: Unit) =>
  blocks[0]!.confidence > SURE && blocks.slice(1, ROWS + 1).some(({ block }) => block.part > 0);

/** Where in a text the dateline ends with which it begins, of which so much was taken for one. */
function leadEnd(text: string, taken: number): number {
  const lead = findLead(text);
  if (!lead?.closed || lead.start > 0 || lead.origin.relayed) return taken;
  if (!endsWithName(lead) || text.length - lead.end < SHORTEST_TEXT) return taken;
  if (lead.end < taken && !lead.people.people.length) return taken;
  if (lead.end < taken)
    return /^ \p{Script=Han}{1,4}$/u.test(text.slice(lead.end, taken).trimEnd()) ? lead.end : taken;
  const begun = text.slice(0, taken).trimEnd();
  const own = begun ? findLead(begun) : null;
  return own?.closed && (CLOSED.test(begun) || !CLOSED.test(text.slice(0, lead.end))) ? taken : lead.end;
}

/** So datelines end that have names. */
const CLOSED = /(?:[）)】〕］﹞：:]|[报報][道导導])$/u;
