import type { Note, Page } from '../page.ts';
import { liftJumps } from './lift.ts';
import { link } from './link.ts';
import { linkNote, looseNote } from './notes.ts';
import { sheetsOf } from './sheet.ts';

/**
 * That an article of one page goes on in an article of another: pages by their index, articles by their ids. Both are of one
 * where that has several `pages` itself.
 */
export interface FoundLink {
  from: { page: number; article: string };
  to: { page: number; article: string };
  /** 0…1. */
  confidence: number;
  /** True where the last paragraph of the one and the first of the other are one paragraph. */
  joins: boolean;
}

/**
 * The links between the pages of an issue, for those who keep the pages as they are. Takes and throws what `linkPages`
 * does; gives the links in the order of their first halves, and for each page the notes that `linkPages` would add. Pure.
 */
export function findLinks(
  pages: readonly Page[],
  texts: readonly string[],
): { links: FoundLink[]; notes: Note[][] } {
  const sheets = sheetsOf(pages, texts).map(liftJumps);
  const fileOf = (sheet: number) => sheets[sheet]!.file;
  const { links, loose } = link(sheets);
  const notes: Note[][] = pages.map(() => []);
  for (const { sheet, note } of [
    ...links.map((one) => linkNote(sheets, one)),
    ...loose.map((one) => looseNote(sheets, one)),
  ])
    notes[fileOf(sheet)]!.push(note);
  return {
    links: links.map(({ tail, head, confidence, joins }) => ({
      from: { page: fileOf(tail.sheet), article: tail.article.id },
      to: { page: fileOf(head.sheet), article: head.article.id },
      confidence,
      joins,
    })),
    notes,
  };
}
