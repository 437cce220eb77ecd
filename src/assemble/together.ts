import type { Note, PageFacts, Unplaced } from '../page.ts';
import { MOST_LINES } from '../read/sections.ts';
import { mergeSpans, textOf } from '../text.ts';
import type { Assembled } from './assemble.ts';

/** What the sections of a file gave, as one page. */
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
function factsOf(pages: readonly PageFacts[]): PageFacts {
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
