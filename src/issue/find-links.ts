import type { Note, Page } from '../page.ts';
import { liftJumps } from './lift.ts';
import { link } from './link.ts';
import { linkNote, looseNote } from './notes.ts';

/** That an article of one page goes on in an article of another: pages by their index, articles by their ids. */
export interface FoundLink {
  from: { page: number; article: string };
  to: { page: number; article: string };
  /** 0…1. */
  confidence: number;
  /** True where the last paragraph of the one and the first of the other are one paragraph. */
  joins: boolean;
}

/**
 * The links between the pages of an issue, for those who keep the pages as they are. Takes what `linkPages` takes;
 * gives the links in the order of their first halves, and for each page the notes that `linkPages` would add. Pure.
 */
export function findLinks(
  pages: readonly Page[],
  texts: readonly string[],
): { links: FoundLink[]; notes: Note[][] } {
  const sheets = pages.map((page, i) => liftJumps({ page, text: texts[i] ?? '' }));
  const { links, loose } = link(sheets);
  const notes: Note[][] = pages.map(() => []);
  for (const one of links) add(notes, linkNote(sheets, one));
  for (const one of loose) add(notes, looseNote(sheets, one));
  return {
    links: links.map(({ tail, head, confidence, joins }) => ({
      from: { page: tail.sheet, article: tail.article.id },
      to: { page: head.sheet, article: head.article.id },
      confidence,
      joins,
    })),
    notes,
  };
}

function add(notes: Note[][], { sheet, note }: ReturnType<typeof linkNote>): void {
  notes[sheet]!.push(note);
}
