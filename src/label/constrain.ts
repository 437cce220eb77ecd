import type { Block, Label } from '../block.ts';
import { briefsLabel } from '../rules/briefs.ts';
import { dashAtEnd, rubricBesideHeading } from '../rules/lines/headings.ts';
import { sourceAlone } from '../rules/lines/page.ts';
import { verses } from '../rules/lines/texts.ts';
import { bracketOver, jumpOver } from '../rules/lines/turns.ts';
import { datedLead, leadUnderHeading, newsLead, roundLead, wireLead } from '../rules/own-leads.ts';
import { briefsIn } from './briefs.ts';
import type { Lattice } from './crf.ts';
import { allBut, LINE_RULES, labels, linesOf, states } from './line-rules.ts';
import { besideHeading, besideLike, repeatedIn } from './repeated.ts';
import { STATES } from './states.ts';

const S = STATES.length;

const NOT_AT_THE_TOP: readonly Label[] = ['deck', 'subhead', 'credit'];
const SUBHEAD = labels('subhead');
/** What does not end with a dash, and what does not go on behind one. */
const DASHLESS = labels('column', 'headline', 'deck');
const HEADING_ON = states('column+', 'kicker+', 'headline+', 'deck+', 'subhead+');
const TEXT_ON = states('body+');
const NO_COLUMN = allBut('column');
const NO_JUMP = allBut('jump');
const NO_DATELINE = STATES.map(({ id }) => id !== 'dateline');
const NO_DATELINE_ON = STATES.map(({ id }) => id !== 'dateline+');
const NO_BRIEF = STATES.map(({ id }) => id !== 'body' && id !== 'dateline');
/** States that do not go on with the one in front. */
const BEGINNING = STATES.map(({ continues }) => !continues);

/** What is ruled out where a field says what it is, and where it says so of the line in front, too. */
const TOLD = new Map(STATES.map(({ label }) => [label, STATES.map(({ id }) => id !== label)]));
const TOLD_ON = new Map(STATES.map(({ label }) => [label, STATES.map(({ id }) => id !== `${label}+`)]));
/** Where a field says the headline, no other line is one, and behind it none stands over one. */
const NO_HEADLINE = labels('headline');
const NO_HEADING = labels('headline', 'kicker', 'column');
const NO_TITLE = labels('column', 'kicker', 'headline', 'deck', 'subhead');
const OVER_HEADLINE = labels('headline');
/** A label over several stories names nobody, and no heading ends with it. */
const NO_REPEATED = STATES.map(
  ({ id, label }) => label === 'byline' || id === 'headline+' || id === 'kicker+',
);
/** The name of a column heads a story, or goes on with a line above. */
const NO_RUBRIC = STATES.map(
  ({ label, continues }) =>
    label === 'subhead' || label === 'caption' || (!continues && (label === 'deck' || label === 'body')),
);
/** What stands at the top of no story. */
const NO_TOP = STATES.map(
  ({ label, continues, orphan }) => continues || orphan || NOT_AT_THE_TOP.includes(label),
);

interface PageStyle {
  /** Lines are as the paper broke them. */
  readonly wrapped: boolean;
  /** Headings stand apart from their texts, as far as is known. */
  readonly scattered?: boolean;
}

const OUT = -1000;

/** What the trade rules out, whatever the weights say. A line keeps one state at least: what would rule out all that is left does not hold. */
export function constrain(
  blocks: readonly Block[],
  { emission }: Lattice,
  { wrapped, scattered = false }: PageStyle,
): void {
  const ruleOut = (out: readonly boolean[], at: number) => {
    const left = STATES.some((_, s) => !out[s] && emission[at * S + s] !== OUT);
    if (left) for (let s = 0; s < S; s++) if (out[s]) emission[at * S + s] = OUT;
  };
  const headline = blocks.findIndex(({ told }) => told === 'headline');
  linesOf(blocks, wrapped).forEach((line, i) => {
    const { told, opens } = blocks[i]!;
    if (told) {
      ruleOut((blocks[i - 1]?.told === told ? TOLD_ON : TOLD).get(told)!, i);
      return;
    }
    for (const { out, holds } of LINE_RULES) if (holds(line)) ruleOut(out, i);
    if (opens) ruleOut(NO_TOP, i);
    if (headline >= 0) ruleOut(i < headline ? NO_HEADLINE : NO_HEADING, i);
    if (dashAtEnd.test(line.text)) {
      ruleOut(DASHLESS, i);
      if (line.below) ruleOut(HEADING_ON, i + 1);
    }
    const last = blocks[i + 2]?.text ?? '';
    if (jumpOver.test(line.text, line.below)) for (const k of [i, i + 1]) ruleOut(NO_JUMP, k);
    else for (let k = bracketOver.over(line.text, line.below, last); k > 0; k--) ruleOut(BEGINNING, i + k);
    ruleLeads(blocks, i, { wrapped, scattered }, ruleOut);
  });
  for (const [i, { text, part }] of blocks.entries())
    if (part === 0 && rubricBesideHeading.test(text) && besideHeading(blocks, i, wrapped))
      ruleOut(NO_RUBRIC, i);
  for (const { at, byTurns } of repeatedIn(blocks)) {
    ruleOut(NO_REPEATED, at);
    if (byTurns) continue;
    const beside = besideHeading(blocks, at, wrapped);
    if (beside || besideLike(blocks, at)) ruleOut(SUBHEAD, at);
    if (beside) ruleOut(OVER_HEADLINE, at);
  }
  if (!wrapped) for (const [i, verse] of verseRows(blocks).entries()) if (verse) ruleOut(TEXT_ON, i);
  for (const { label, begins, end } of briefsIn(blocks, wrapped)) {
    ruleOut(NO_COLUMN, label);
    for (const at of begins) ruleOut(NO_BRIEF, at);
    for (let at = label + 1; at < end; at++) ruleOut(SUBHEAD, at);
  }
}

/** Whether each block is a verse behind another. */
const verseRows = (blocks: readonly Block[]) =>
  verses.of(blocks.map(({ text, mark, part, kind }) => (mark || part || kind !== 'text' ? '' : text)));

/** Datelines that are one for certain, and what stands above them. */
function ruleLeads(
  blocks: readonly Block[],
  at: number,
  { wrapped, scattered = false }: PageStyle,
  ruleOut: (out: readonly boolean[], at: number) => void,
): void {
  const news = newsLead.over(linesFrom(blocks, at));
  if (news && at > 0) ruleOut(briefsLabel.test(blocks[at - 1]!.text) ? NO_COLUMN : SUBHEAD, at - 1);
  if (datedLead.test(linesFrom(blocks, at).join(''))) ruleOut(NO_TITLE, at);
  const next = blocks[at + 1];
  const round = next && next.part > 0 && roundLead.test(blocks[at]!.text, next.text) ? 1 : 0;
  const wire = scattered || belowSource(blocks, at) ? wireOver(blocks, at) : 0;
  const alone = wrapped ? 0 : leadAlone(blocks, at);
  for (let k = 0; k < (news || wire || round || alone); k++)
    ruleOut(k ? NO_DATELINE_ON : NO_DATELINE, at + k);
}

/** How many blocks a paragraph has that is a dateline between a heading and a text; 0 where it is none. */
function leadAlone(blocks: readonly Block[], at: number): number {
  const [above, { part, mark }] = [blocks[at - 1], blocks[at]!];
  if (!above || part > 0 || mark) return 0;
  const behind = blocks[at + 1]?.part ? 2 : 1;
  const below = blocks[at + behind];
  if (!below || below.part > 0 || below.mark) return 0;
  const text = blocks.slice(at, at + behind).map((block) => block.text);
  return leadUnderHeading.test(above.text, text.join(''), below.text) ? behind : 0;
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
