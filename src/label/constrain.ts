import type { Block, Label } from '../block.ts';
import { briefsLabel, bulletOf, newsLead, roundLead, wireLead } from '../rules/own-leads.ts';
import {
  ALONE_RULES,
  boxLabel,
  bracketOver,
  countAlone,
  coupletOver,
  dashAtEnd,
  dateAlone,
  deckOverColumns,
  herebyLine,
  jumpOver,
  noCredit,
  noSummary,
  reportersOnly,
  signedEnd,
  sourceAlone,
  stopAtEnd,
  timeAlone,
} from '../rules/whole-lines.ts';
import { endsSentence } from '../text.ts';
import type { Lattice } from './crf.ts';
import { STATES } from './states.ts';
import { isWrapped } from './style.ts';

const S = STATES.length;

/** Longest headings of 1,800 milled pages: 62 characters; what is longer is text. */
const LONGEST_HEADING = 80;
const HEADINGS = STATES.map((state) =>
  /^(?:column|kicker|headline|deck|subhead|byline|credit|jump|folio)/.test(state.id),
);

const statesOf = (label: Label) => STATES.map((state) => state.label === label);
const NO_DATELINE = STATES.map(({ id }) => id !== 'dateline');
const NO_DATELINE_ON = STATES.map(({ id }) => id !== 'dateline+');
const [BODY, SUBHEAD] = [statesOf('body'), statesOf('subhead')];
const TITLES = STATES.map(({ label }) => /^(?:column|kicker|headline)$/.test(label));
const PEOPLE_OR_PAGE = STATES.map(({ label }) => /^(?:byline|credit|folio|staff|dateline)$/.test(label));
const ON = STATES.map(({ continues }) => continues);
const CREDIT = STATES.map(({ id }) => id === 'credit');
const SUMMARY = STATES.map(({ id }) => id === 'summary');
const NO_ITEM = STATES.map(({ id }) => id !== 'body' && id !== 'dateline');
const NO_PEOPLE = STATES.map(({ label }) => label !== 'byline' && label !== 'credit');
const BODY_ON = STATES.map(({ id }) => id === 'body+');
const allBut = (only: Label) => STATES.map(({ label }) => label !== only);
const NO_COLUMN = allBut('column');
const NO_JUMP = allBut('jump');
/** Lines that begin a paragraph, or are one. */
const OWN_LINES = [herebyLine, timeAlone, countAlone];
const ALONE = ALONE_RULES.map(({ label, test }) => ({ test, others: allBut(label) }));

/** What does not end with a dash, and what does not go on behind one. */
const DASHLESS = STATES.map(({ label }) => /^(?:column|headline|deck)$/.test(label));
const HEADING_ON = STATES.map(({ id }) => /^(?:column|kicker|headline|deck|subhead)\+$/.test(id));

/** States that do not go on with the one in front. */
const BEGINNING = STATES.map(({ continues }) => !continues);

/**
 * What the trade rules out, whatever the weights say. `scattered`: the page's headings stand apart from their texts, as far
 * as is known.
 */
export function constrain(blocks: readonly Block[], { emission }: Lattice, scattered = false): void {
  const ruleOut = (states: readonly boolean[], at: number) => {
    for (let s = 0; s < S; s++) if (states[s]) emission[at * S + s] = -1000;
  };
  const wrapped = isWrapped(blocks);
  const whole = !wrapped && isWhole(blocks);
  blocks.forEach(({ text, mark, part }, i) => {
    const [next, last] = [blocks[i + 1]?.text ?? '', blocks[i + 2]?.text ?? ''];
    if (wrapped && deckOverColumns.test(text, next)) ruleOut(BODY, i);
    if (text.length > LONGEST_HEADING) ruleOut(HEADINGS, i);
    if (!mark && stopAtEnd.test(text)) ruleOut(TITLES, i);
    if (noSummary.test(text)) ruleOut(SUMMARY, i);
    if (!wrapped && noCredit.test(text)) ruleOut(CREDIT, i);
    const ends = i + 1 === blocks.length || blocks[i + 1]!.mark !== '';
    if (!wrapped && !part && ends && reportersOnly.test(text)) ruleOut(NO_PEOPLE, i);
    if (!wrapped && i > 0 && signedEnd.test(blocks[i - 1]!.text)) ruleOut(SUBHEAD, i);
    if (boxLabel.test(text)) ruleOut(PEOPLE_OR_PAGE, i);
    if (OWN_LINES.some((rule) => rule.test(text)) || (!wrapped && !part && dateAlone.test(text)))
      ruleOut(ON, i);
    if (whole && !part && shortOpen(blocks[i - 1])) ruleOut(BODY_ON, i);
    if (i > 0 && coupletOver.test(blocks[i - 1]!.text, text)) ruleOut(BODY_ON, i);
    for (const { test, others } of ALONE) if (test(text)) ruleOut(others, i);
    if (dashAtEnd.test(text)) {
      ruleOut(DASHLESS, i);
      if (next) ruleOut(HEADING_ON, i + 1);
    }
    if (jumpOver.test(text, next)) for (const k of [i, i + 1]) ruleOut(NO_JUMP, k);
    else for (let k = bracketOver.over(text, next, last); k > 0; k--) ruleOut(BEGINNING, i + k);
    const items = itemsBehind(blocks, i, wrapped ? LINES : 0);
    if (items.length > 1) ruleOut(NO_COLUMN, i);
    for (const k of items) ruleOut(NO_ITEM, k);
    if (items.length > 1)
      for (let k = i + 1; k < Math.min(blocks.length, items.at(-1)! + BEHIND_ITEMS); k++) ruleOut(SUBHEAD, k);
    const news = newsLead.over(linesFrom(blocks, i));
    if (news && i > 0) ruleOut(briefsLabel.test(blocks[i - 1]!.text) ? NO_COLUMN : SUBHEAD, i - 1);
    const lead = news || (scattered || belowSource(blocks, i) ? wireOver(blocks, i) : 0);
    if (blocks[i + 1]?.part && roundLead.test(text, next)) ruleOut(NO_DATELINE, i);
    for (let k = 0; k < lead; k++) ruleOut(k ? NO_DATELINE_ON : NO_DATELINE, i + k);
  });
}

/** Longer lines are paragraphs. */
const PARAGRAPH = 40;
const SHORT = 20;
/** Of so many paragraphs that end amid a sentence columns have cut some. */
const CUT_SHARE = 0.02;

/** Whether the paragraphs of a page whose lines are paragraphs are whole. */
function isWhole(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(({ text }) => text.length >= PARAGRAPH && /[，。]/u.test(text));
  const open = paragraphs.filter(({ text }) => !endsSentence(text)).length;
  return open <= paragraphs.length * CUT_SHARE;
}

/** A line that is no paragraph: short, without marks; or the title that agencies set behind their dateline. */
const shortOpen = (block?: Block) =>
  block !== undefined &&
  block.text.length < SHORT &&
  (block.part === 0 || TITLE.test(block.text)) &&
  !STOPS.test(block.text.replace(TITLE, '').slice(2));
const TITLE = /^[题題][：:]/u;
const STOPS = /[，。、；：！？…—,.:;?!\d]/u;

/** So many lines one brief may fill where rows are as the paper broke them. */
const LINES = 12;

/** So many lines behind the last of them no subhead stands: briefs have none. */
const BEHIND_ITEMS = 6;

/** The briefs under a label that begin with one sign; `lines`: of how many lines each may go on. */
function itemsBehind(blocks: readonly Block[], label: number, lines: number): number[] {
  const bullet = briefsLabel.test(blocks[label]!.text) ? bulletOf(blocks[label + 1]?.text ?? '') : '';
  const items: number[] = [];
  if (!bullet) return items;
  for (let at = label + 1, since = 0; at < blocks.length && since <= lines; at++) {
    const { text, part } = blocks[at]!;
    if (text.startsWith(bullet)) items.push(at);
    since = items.at(-1) === at ? 0 : since + (part ? 0 : 1);
  }
  return items;
}

const linesFrom = (blocks: readonly Block[], at: number) => blocks.slice(at, at + 3).map(({ text }) => text);

/** How many lines a dispatch fills that begins at a line; 0 where none does. */
const wireOver = (blocks: readonly Block[], at: number) =>
  wireLead.over(linesFrom(blocks, at), belowSource(blocks, at) ? '' : blocks[at - 1]?.text);

/** Whether a line stands where the text of a story begins: below the paper, day and page that electronic editions name. */
const belowSource = (blocks: readonly Block[], at: number) =>
  at > 0 && sourceAlone.test(blocks[at - 1]!.text);

/** The lines with which a dispatch begins a story where headings stand apart from their texts. */
export function wiresOf(blocks: readonly Block[]): number[] {
  return blocks.flatMap((_, at) => (wireOver(blocks, at) ? [at] : []));
}
