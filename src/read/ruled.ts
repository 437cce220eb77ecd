import type { Block, Label, LabelledBlock, Leave } from '../block.ts';

/** A line of signs alone, such as exports set between two articles; page breaks and numbers are none. */
const RULE = /^(?:[-=_*＊—~·.─━═][ \t]*){3,}$/;
/** One may stand under the page's head, or amid a story; two tell nothing. */
const FEWEST_RULES = 3;
const MOST = 0.9;
/** Headings that go on behind a space are one line here and there. */
const LONGEST_HEADING = 60;

/** Names, a home or an end mark may stand behind the last sentence. */
const ENDS = /[。！？…][^。，；]{0,40}$/u;

/**
 * The blocks of a page, with those marked behind a rule where rules part its articles: where nearly all stretches between
 * them begin with a heading and end as texts do.
 */
export function ruled(blocks: Block[]): Block[] {
  const starts = blocks.flatMap((block, i) => (isRule(block) ? [i] : []));
  if (starts.length < FEWEST_RULES) return blocks;
  const stories = starts.filter((from, i) => isStory(blocks.slice(from + 1, starts[i + 1]))).length;
  if (stories < starts.length * MOST) return blocks;
  return blocks.map((block, i) => (i > 0 && isRule(blocks[i - 1]!) ? { ...block, opens: true } : block));
}

const isRule = ({ kind, text }: Block) => kind === 'separator' && RULE.test(text);

/** Whether a heading stands at the top and a text ends at the bottom. */
function isStory(stretch: readonly Block[]): boolean {
  const [top, bottom] = [stretch[0], stretch.at(-1)];
  if (!top || top === bottom || top.kind !== 'text') return false;
  const heads = top.text.length <= LONGEST_HEADING && (top.mark !== '' || !top.text.endsWith('。'));
  return heads && (bottom!.text.length <= LONGEST_HEADING || ENDS.test(bottom!.text));
}

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
    stretch.map((labelled) => (behind[i]!.has(labelled) ? { ...labelled, label: 'subhead' } : labelled)),
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

/** Says that rules part the articles of a page. */
export function noteRuled(blocks: readonly Block[], leave: Leave): void {
  const openings = blocks.filter(({ opens }) => opens);
  if (!openings.length) return;
  leave({
    rule: 'read/ruled',
    action: 'read',
    line: openings[0]!.line,
    message: `rules part the articles in ${openings.length} places; nothing was joined over them`,
  });
}
