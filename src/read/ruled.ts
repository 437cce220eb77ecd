import type { Block, Leave } from '../block.ts';

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
