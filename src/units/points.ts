import type { Label, LabelledBlock } from '../block.ts';
import { findLeadOver } from '../lead/lead.ts';
import { bulletOf } from '../rules/briefs.ts';
import { saysNothing } from './units.ts';

const HEADING: ReadonlySet<Label> = new Set(['kicker', 'headline', 'deck', 'summary']);
/** What stands between lines of text without parting them. */
const ASIDE: ReadonlySet<Label> = new Set(['caption', 'credit']);

/** One point is a paragraph that happens to begin with a sign. */
const FEWEST = 2;
/** Above this probability a line that begins a block goes on with a point (see `LabelledBlock.orphan`). */
const GOES_ON = 0.5;

/**
 * A story that is told in points right under its headline (`■ …`, `■ …`, then `本报济南6月24日电`) has its dateline behind
 * them. It opens no story there, and stays at the beginning of its paragraph, as it is printed.
 */
export function withLeadsBehindPoints(blocks: readonly LabelledBlock[]): LabelledBlock[] {
  const points = new Points();
  let lead = false;
  return blocks.map((labelled) => {
    const { label, block, continues } = labelled;
    if (saysNothing(block) || ASIDE.has(label)) return labelled;
    const goesOn = lead && (label === 'dateline' ? continues : label === 'body');
    const leads = !goesOn && points.told() && isLead(labelled);
    lead = label === 'dateline' && (goesOn || leads);
    points.pass(labelled);
    if (goesOn) return { ...labelled, label: 'body', continues: true };
    return leads
      ? { ...labelled, label: 'body', continues: false, orphan: 0, goesOn: 0, leads: true }
      : labelled;
  });
}

/** Whether a block is a dateline, or a paragraph that was not parted from it begins with it. */
function isLead({ label, continues, block }: LabelledBlock): boolean {
  if (label === 'dateline') return true;
  return label === 'body' && !continues && findLeadOver(block.text, '。')?.start === 0;
}

/** How many points stand under a headline, with nothing else between. */
class Points {
  private count = 0;
  private sign = '';
  private open = false;

  told(): boolean {
    return this.open && this.count >= FEWEST;
  }

  pass({ label, block, continues, orphan }: LabelledBlock): void {
    const sign = label === 'body' ? bulletOf(block.text) : '';
    if (HEADING.has(label)) {
      this.open = true;
      this.count = 0;
    } else if (sign && this.open && (this.count === 0 || sign === this.sign)) {
      this.sign = sign;
      this.count++;
    } else if (label !== 'body' || this.count === 0 || !(continues || orphan > GOES_ON)) this.open = false;
  }
}
