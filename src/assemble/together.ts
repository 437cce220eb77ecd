import type { Block } from '../block.ts';
import type { FilePage, Note, PageFacts, Unplaced } from '../page.ts';
import { MOST_LINES } from '../read/sections.ts';
import { mergeSpans, textOf } from '../text.ts';
import type { Assembled } from './assemble.ts';

/** What the sections of a page gave, or the pages of a file, as one. */
export function together(sections: readonly Assembled[]): Assembled {
  if (sections.length === 1) return sections[0]!;
  return {
    page: factsOf(sections.map(({ page }) => page)),
    articles: sections
      .flatMap(({ articles }) => articles)
      .map((article, i) => ({ ...article, id: `a${i + 1}` })),
    furniture: sections.flatMap(({ furniture }) => furniture),
    unplaced: sections.flatMap(({ unplaced }) => unplaced),
  };
}

/** Newspaper and date as the first of the pages has them; number and section where none has another. */
export function factsOf(pages: readonly PageFacts[]): PageFacts {
  const first = (field: 'newspaper' | 'date') => pages.find((page) => page[field])?.[field] ?? null;
  const only = (field: 'number' | 'section') => {
    const [value, ...others] = new Set(pages.flatMap((page) => page[field] ?? []));
    return others.length ? null : (value ?? null);
  };
  const editors = pages.flatMap((page) => page.editors);
  return {
    newspaper: first('newspaper'),
    date: first('date'),
    number: only('number'),
    section: only('section'),
    editors: [...new Map(editors.map((editor) => [`${editor.role} ${editor.name}`, editor])).values()],
  };
}

/** Where a page of a file begins. */
export interface PageStart {
  readonly start: number;
  readonly line: number;
}

/** Where the pages of a file begin, from the blocks of each. */
export function startsOf(pages: readonly (readonly Block[])[]): PageStart[] {
  return pages.map((blocks, i) => {
    const start = blocks.reduce((least, block) => Math.min(least, block.start), Number.POSITIVE_INFINITY);
    const line = blocks.reduce((least, block) => Math.min(least, block.line), Number.POSITIVE_INFINITY);
    return i === 0 ? { start: 0, line: 1 } : { start, line };
  });
}

/** What a file's pages say of themselves, where it has several. */
export function pagesTold(
  starts: readonly PageStart[],
  end: number,
  facts: readonly PageFacts[],
): FilePage[] | undefined {
  if (starts.length < 2) return undefined;
  return starts.map(({ start, line }, i) => ({
    page: facts[i]!,
    span: [start, starts[i + 1]?.start ?? end],
    line,
  }));
}

/** The end of a file that is too long to be a page, from `end` on; none for all other files. */
export function unreadOf(source: string, end: number): Unplaced[] {
  const spans = mergeSpans(source, [[end, end + source.slice(end).trimEnd().length]]);
  if (!spans.length) return [];
  return [{ text: textOf(source, spans), spans, reason: `more than ${MOST_LINES} lines are no page` }];
}

/** The note for it. */
export function noteUnread(line: number): Note {
  return {
    rule: 'read/too-long',
    action: 'odd',
    line,
    message: `the file has more than ${MOST_LINES} lines and is no page; the rest is left as it is: divide the file by pages`,
  };
}
