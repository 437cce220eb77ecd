import type { BlockKind, Label } from '../block.ts';
import { chunksOf } from './markdown-chunks.ts';

/** A stretch of a page that its Markdown or HTML says is no running text. */
export interface Construct {
  readonly kind: BlockKind;
  /** `[start, end)` in the decoded text. A table is one construct, a list one for each item. */
  readonly start: number;
  readonly end: number;
  /** What a field of an archive's export says that it is. */
  readonly told?: Label;
}

/** The constructs of a page, in the order of the text, none over another. */
export type Dialect = readonly Construct[];

/**
 * The tables, lists, images, HTML and code fences that an extractor wrote into a page; null for a page that shows
 * none. unified is loaded when a page first shows some, and reads the blocks that show them, no others. What cannot
 * be told from running text is left to be text.
 */
export async function readDialect(source: string): Promise<Dialect | null> {
  const { chunks, fences, tables } = chunksOf(source);
  if (!chunks.length) return fences.length ? fences : null;
  const { constructsOf } = await import('./markdown-constructs.ts');
  const found = chunks.flatMap((chunk) => constructsOf(chunk, tables));
  return [...fences, ...found].sort((a, b) => a.start - b.start);
}
