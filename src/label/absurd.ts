import type { Block } from '../block.ts';
import { findLeadOver } from '../lead/lead.ts';
import { parsePeople } from '../people/people.ts';
import { noPicture } from '../rules/lines/pictures.ts';
import { dateAlone } from '../rules/lines/texts.ts';
import { endsSentence } from '../text.ts';
import type { Lattice } from './crf.ts';
import { isUncut } from './line-rules.ts';
import { STATES } from './states.ts';

const S = STATES.length;

/** A caption has at most so many characters: of 1,084 beside a story the longest has 279, and some that are a story by themselves more. */
const LONGEST_CAPTION = 400;
/** So many lines before and behind a caption may speak of the picture. */
const [BEFORE, BEHIND] = [1, 3];
/** One clause, not dated, may stand under a picture with nothing beside it: 工人在修路。 */
const ONE_CLAUSE = /^[^\d，。！？：；][^，。！？：；]{0,39}。$/u;
/** More than one clause, without a stop at its end, where no column has cut a paragraph: 7月7日，工人在修路 */
const UNENDED = /^[^。！？：；]{4,40}，[^。！？：；]{0,80}[^。！？：；，、…”』」）)—]$/u;
/** So many short lines in a row, some of them taken for subheads, are verses, or entries of a list. */
const VERSES = 5;
const SHORT = 20;

const CAPTION = STATES.map(({ label }) => label === 'caption');
const DATELINE = STATES.map(({ label }) => label === 'dateline');
const SUBHEAD = STATES.map(({ label }) => label === 'subhead');
const BYLINE = STATES.map(({ label }) => label === 'byline');
const NO_BODY = STATES.map(({ label }) => label !== 'body');

interface PageStyle {
  /** Lines are as the paper broke them. */
  readonly wrapped: boolean;
  /** How many texts stand in front of each picture that the extractor marked. */
  readonly pictures: readonly number[];
}

/** The pictures that an extractor marked (`![](…)`, `<img …>`), each by the number of texts in front of it. */
export function picturesAmong(blocks: readonly Block[]): number[] {
  let texts = 0;
  return blocks.flatMap(({ kind, text }) => {
    if (kind === 'text') texts++;
    return kind === 'image' || PICTURE_COMMENT.test(text) ? [texts] : [];
  });
}

/** As docling and Azure's layout model mark a picture. */
const PICTURE_COMMENT = /^<(?:!-- image -->|\/?figure>)$/u;

/** Rules out of the lattice what the likeliest labels say and no page has; whether there was any. */
export function dropAbsurd(
  blocks: readonly Block[],
  best: ArrayLike<number>,
  lattice: Lattice,
  style: PageStyle,
): boolean {
  const { wrapped } = style;
  const ruleOut = (states: readonly boolean[], from: number, to: number) => {
    for (let i = from; i < to; i++)
      for (let s = 0; s < S; s++) if (states[s]) lattice.emission[i * S + s] = -1000;
  };
  const units = unitsIn(best);
  const captions = units.filter(({ label }) => label === 'caption');
  const unseen = captions.filter((unit) => !isCaption(blocks, unit, style));
  for (const { from, to } of unseen) ruleOut(CAPTION, from, to);
  const verses = wrapped ? [] : versesIn(blocks, units);
  for (const row of verses) ruleOut(NO_BODY, row[0]!.from, row.at(-1)!.to);
  const last = wrapped
    ? []
    : units.filter((unit, at) => unit.label === 'subhead' && endsText(blocks, units[at + 1]));
  for (const { from, to } of last) ruleOut(SUBHEAD, from, to);
  const unnamed = units.filter(
    (unit) => unit.label === 'byline' && !namesWriter(textOf(blocks, unit.from, unit.to)),
  );
  for (const { from, to } of unnamed) ruleOut(BYLINE, from, to);
  const beyond = units
    .filter(({ label }) => label === 'dateline')
    .flatMap((unit) => beyondLead(blocks, unit));
  for (const { from, to } of beyond) ruleOut(DATELINE, from, to);
  return unseen.length + verses.length + last.length + unnamed.length + beyond.length > 0;
}

/** Whether a text ends in front of a unit: there stands who signs it, and no subhead. */
function endsText(blocks: readonly Block[], next?: Labelled): boolean {
  return (
    !next ||
    /^(?:column|kicker|headline|folio|staff)$/.test(next.label) ||
    dateAlone.test(blocks[next.from]!.text)
  );
}

/** Whether a byline names somebody, or at least what they are: 本报评论员. */
const namesWriter = (text: string) =>
  /[记記]者|[员員]|作者|[编編][辑輯]|本[报報刊]/u.test(text) || parsePeople(text).people.length > 0;

/** What of a dateline stands behind the lead that it begins with; all of it where it begins with none. */
function beyondLead(blocks: readonly Block[], { from, to }: Labelled): Omit<Labelled, 'label'>[] {
  let text = '';
  const ends: number[] = [];
  for (const block of blocks.slice(from, to)) {
    text += block.text;
    ends.push(text.trimEnd().length);
  }
  const lead = findLeadOver(text, blocks[to]?.text ?? '');
  const end = lead?.end ?? 0;
  const covered = ends.findIndex((at) => at >= end) + 1;
  const kept = end === 0 ? 0 : covered;
  return from + kept < to ? [{ from: from + kept, to }] : [];
}

interface Labelled {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

function unitsIn(best: ArrayLike<number>): Labelled[] {
  const units: Labelled[] = [];
  for (let from = 0, to = 0; from < best.length; from = to) {
    do to++;
    while (to < best.length && STATES[best[to]!]!.continues);
    units.push({ label: STATES[best[from]!]!.label, from, to });
  }
  return units;
}

function isCaption(
  blocks: readonly Block[],
  { from, to }: Labelled,
  { wrapped, pictures }: PageStyle,
): boolean {
  const text = textOf(blocks, from, to);
  if (text.length > LONGEST_CAPTION) return false;
  // Where rows are as they were printed, what belongs to the picture may stand elsewhere.
  if (wrapped || !noPicture.test(textOf(blocks, from - BEFORE, to + BEHIND))) return true;
  const seen = !pictures.length || pictures.some((at) => at >= from - BEFORE && at <= to + BEFORE);
  return seen && (ONE_CLAUSE.test(text) || (UNENDED.test(text) && isUncut(blocks)));
}

const textOf = (blocks: readonly Block[], from: number, to: number) =>
  blocks
    .slice(Math.max(0, from), to)
    .map(({ text }) => text)
    .join('\n');

/** Rows of short lines, neither marked nor ended, that are text or subheads; the latter alone make no page. */
function versesIn(blocks: readonly Block[], units: readonly Labelled[]): Labelled[][] {
  const rows: Labelled[][] = [[]];
  for (const unit of units) {
    const { text, mark } = blocks[unit.from]!;
    const verse =
      /^(?:subhead|body)$/.test(unit.label) && !mark && text.length <= SHORT && !endsSentence(text);
    if (verse && unit.to === unit.from + 1) rows.at(-1)!.push(unit);
    else rows.push([]);
  }
  return rows.filter((row) => row.length >= VERSES && row.some(({ label }) => label === 'subhead'));
}
