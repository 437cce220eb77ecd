import type { Leave, Unit } from '../block.ts';
import type { Span } from '../page.ts';
import { strayQuote } from '../rules/stray-quote.ts';
import { textOf } from '../text.ts';
import type { Ready } from './article.ts';

/** The story with the mark left to its dateline that stands between it and the first paragraph and quotes nothing. */
export function withoutStrayQuote(source: string, story: Ready, leave: Leave): Ready {
  const [first, ...others] = story.body;
  const dateline = story.runs.flatMap(({ units }) => units).find(({ label }) => label === 'dateline');
  if (first?.label !== 'body' || !dateline) return story;
  const at = first.spans[0]![0];
  const end = dateline.spans.at(-1)![1];
  const text = textOf(source, first.spans);
  const together = at >= end && !source.slice(end, at).trim();
  if (!together || source[at] !== text[0] || !text.slice(1).trim() || !strayQuote.test(text)) return story;
  leave({
    rule: strayQuote.id,
    action: 'split',
    line: first.blocks[0]!.block.line,
    message: `the mark ${text[0]} between the dateline and “${text.slice(1, 7)}…” quotes nothing; left with the dateline`,
  });
  const marked: Unit = { ...dateline, spans: [...dateline.spans, [at, at + 1]] };
  const runs = story.runs.map((run) => ({
    ...run,
    units: run.units.map((unit) => (unit === dateline ? marked : unit)),
  }));
  return { ...story, runs, body: [{ ...first, spans: behind(first.spans, at + 1) }, ...others] };
}

/** What of the spans lies behind a place in the first of them. */
function behind(spans: readonly Span[], place: number): Span[] {
  const [[, end], ...rest] = spans as readonly [Span, ...Span[]];
  return place < end ? [[place, end], ...rest] : rest;
}
