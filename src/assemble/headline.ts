import type { Unit } from '../block.ts';
import { codeAlone, dashAtEnd } from '../rules/lines/headings.ts';
import { textOf } from '../text.ts';
import type { Ready } from './article.ts';

/**
 * The story with a headline: where the labeller gave it none, the last of its kickers is one, or else its deck. F1 of headlines
 * and kickers on dev 92.3 to 92.4 and 90.1 to 90.2, on 60 own typeset pages 79.9 to 80.0 and 78.1 to 79.4.
 */
export function withHeadline(source: string, story: Ready): Ready {
  const units = story.runs.flatMap((run) => run.units);
  if (units.some(({ label }) => label === 'headline')) return story;
  const found =
    units.findLast((unit) => unit.label === 'kicker' && mayHead(textOf(source, unit.spans))) ??
    units.find(({ label }) => label === 'deck');
  if (!found) return story;
  const named = (unit: Unit): Unit => (unit === found ? { ...unit, label: 'headline' } : unit);
  return { ...story, runs: story.runs.map((run) => ({ ...run, units: run.units.map(named) })) };
}

/** What ends with a dash introduces a headline, and so does what names a company. */
const mayHead = (text: string) => !dashAtEnd.test(text) && !codeAlone.test(text);
