import type { Label, LabelledBlock } from '../block.ts';

/** The stretches of a page that rules part: no story goes over one. What an archive exported with fields is one story. */
export function betweenRules(blocks: readonly LabelledBlock[]): LabelledBlock[][] {
  const stretches: LabelledBlock[][] = [[]];
  for (const labelled of blocks) {
    if (labelled.block.opens) stretches.push([]);
    stretches.at(-1)!.push(labelled);
  }
  const record = blocks.some(({ block }) => block.kind === 'field');
  if (stretches.length === 1 && !record) return stretches;
  const behind = stretches.map(headingsBehindText);
  const several = behind.filter((headings) => headings.size > 0).length;
  if (several > stretches.length * FEW && !record) return stretches;
  return stretches.map((stretch, i) =>
    stretch.map((labelled) => (behind[i]!.has(labelled) ? demoted(labelled) : labelled)),
  );
}

/** Where more stretches have a second headline, they are pages or parts, not articles. */
const FEW = 1 / 3;
const HEADING: ReadonlySet<Label> = new Set(['column', 'kicker', 'headline', 'deck']);
const LEAD: ReadonlySet<Label> = new Set(['dateline', 'byline']);

/** The headings of a stretch behind its first text; none where another one begins behind them with a dateline or names. */
function headingsBehindText(stretch: readonly LabelledBlock[]): ReadonlySet<LabelledBlock> {
  const text = stretch.findIndex(({ label }) => label === 'body');
  const behind = text < 0 ? [] : stretch.slice(text);
  const headings = behind.filter(({ label }) => HEADING.has(label));
  const heading = behind.findIndex(({ label }) => HEADING.has(label));
  const begins = heading >= 0 && behind.slice(heading).some(({ label }) => LEAD.has(label));
  return new Set(begins ? [] : headings);
}

/** With the reason for it where the page is explained. */
function demoted({ because, ...labelled }: LabelledBlock): LabelledBlock {
  const why = { rule: 'segment/one-headline', weight: 1 };
  return { ...labelled, label: 'subhead', ...(because && { because: [why] }) };
}
