import type { Note, Span } from './page.ts';

/**
 * One printed line, or a part of one where it holds several things (two columns in a row, kicker and headline,
 * a dateline before its paragraph, a credit behind its caption). Made once by the reader, never changed.
 */
export interface Block {
  /** Index in the page's reading list. */
  readonly id: number;
  /** What is printed: without heading marks, emphasis marks, outer white space; radicals folded. */
  readonly text: string;
  /** The heading mark in front: '', '#', '##' … */
  readonly mark: string;
  /** `[start, end)` in the decoded text; emphasis marks lie inside. */
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  /** White space in front, in em: full-width 1, half-width ½. */
  readonly indent: number;
  /** Width of `text` in em: full-width 1, half-width ½. */
  readonly width: number;
  /** Blank lines in front of the line (0 for a later part of a line). */
  readonly blanks: number;
  /** Which part of its line this is, from 0. */
  readonly part: number;
  /** Why the line was cut here; '' for a line's first part. See src/rules/cuts. */
  readonly cut: string;
  /** How many characters at the beginning are printed bold (`**…**`). */
  readonly bold: number;
  readonly kind: BlockKind;
  /** True where it goes on with the table or the list item of the block before. */
  readonly inner?: boolean;
  /** True where it is a row that the extractor ran together with the one in front of it on the line. */
  readonly glued?: boolean;
  /** True where its characters stood on lines of their own, as those of a vertical heading. */
  readonly stacked?: boolean;
  /** What a field of an archive's export says that it is. */
  readonly told?: Label;
  /** True behind a rule between two articles. */
  readonly opens?: boolean;
}

/** `field`: what an archive says of a story; `noise`: what OCR could not read, and the buttons of a web page. */
export type BlockKind = 'text' | 'table' | 'list' | 'image' | 'html' | 'separator' | 'field' | 'noise';

/** What a block is. Several blocks in a row may make one headline, caption, paragraph: see `continues`. */
export type Label =
  | 'column'
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'summary'
  | 'byline'
  | 'dateline'
  | 'body'
  | 'subhead'
  | 'caption'
  | 'credit'
  | 'jump'
  | 'folio'
  | 'staff'
  | 'notice'
  | 'table'
  | 'list';

export interface LabelledBlock {
  readonly block: Block;
  readonly label: Label;
  /** True where this block goes on with the unit (paragraph, headline, caption …) of the block before. */
  readonly continues: boolean;
  /** Posterior probability of this label, 0…1. */
  readonly confidence: number;
  /** Body only: posterior probability that it goes on with a paragraph that is not the one of the block before. */
  readonly orphan: number;
  /** Posterior probability that it goes on with what the block before is part of, if both are what `label` says. */
  readonly goesOn: number;
  /** Body only: a paragraph that begins with the dateline of its story, which stands in it (src/units/points.ts). */
  readonly leads?: true;
  /** The features that weighed most for this label, strongest first; filled on request (`explain`). */
  readonly because?: readonly Evidence[];
}

export interface Evidence {
  readonly rule: string;
  readonly weight: number;
}

/** Something printed as one: a headline, a paragraph, a caption; pieces in reading order. */
export interface Unit {
  readonly label: Label;
  readonly blocks: readonly LabelledBlock[];
  /** Places of the text, in reading order. */
  readonly spans: readonly Span[];
  readonly gap?: 'before' | 'inside' | 'after';
}

/** Blocks being gathered into what will be an article. */
export interface Story {
  readonly units: readonly Unit[];
}

/** Where stages leave their notes. */
export type Leave = (note: Note) => void;
