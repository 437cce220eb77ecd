import type { Label, Unit } from '../block.ts';
import { parseJump } from '../jump/jump.ts';
import { foldText, squash } from '../people/fold.ts';
import { briefsLabel, bulletOf } from '../rules/briefs.ts';
import { CONTENTS } from '../rules/contents.ts';
import { isSilent } from '../units/units.ts';
import { isText, type Run, type RunKind } from './run.ts';

/** Says whether a paragraph may be cut at a place: the text before it is open, or the text after it is an orphan. */
export type MayBreak = (before: Unit, after: Unit) => boolean;

const read = (unit: Unit) => unit.blocks[0]!.block.text;

const HEAD: readonly Label[] = ['column', 'kicker', 'headline', 'deck', 'summary'];

/** Cuts the page's units into runs, in the order of the text; each unit is in exactly one run. */
export function segment(units: readonly Unit[], mayBreak: MayBreak): Run[] {
  const gatherer = new Gatherer(mayBreak);
  units.forEach((unit, at) => {
    gatherer.take(unit, units[at + 1]);
  });
  return gatherer.runs;
}

class Gatherer {
  readonly runs: Run[] = [];
  private open: { id: number; kind: RunKind; units: Unit[]; brief?: boolean } | null = null;
  /** The sign with which each of the briefs begins that stand in a row. */
  private bullet = '';

  constructor(private readonly mayBreak: MayBreak) {}

  take(unit: Unit, next: Unit | undefined): void {
    const kind = this.kindOf(unit, next);
    if (isSilent(unit)) this.runs.push({ id: this.runs.length, kind, units: [unit] });
    else if (this.open && this.open.kind === kind && this.goesOn(unit, next)) this.open.units.push(unit);
    else this.start(kind, unit, next);
  }

  private start(kind: RunKind, unit: Unit, next: Unit | undefined): void {
    const labelled = kind === 'body' && unit.label === 'column' && briefsLabel.test(read(unit));
    if (labelled && next) this.bullet = bulletOf(read(next));
    const brief = labelled || (kind === 'body' && this.isItem(unit));
    if (kind === 'head') this.bullet = '';
    this.open = { id: this.runs.length, kind, units: [unit], ...(brief ? { brief } : {}) };
    this.runs.push(this.open);
  }

  private isItem(unit: Unit): boolean {
    return this.bullet !== '' && read(unit).startsWith(this.bullet);
  }

  private kindOf(unit: Unit, next: Unit | undefined): RunKind {
    const { label } = unit;
    if (isSilent(unit) || label === 'folio' || label === 'staff' || headsContents(unit, next))
      return 'furniture';
    if (label === 'caption' || label === 'credit') return 'figure';
    if (label === 'column' && next && opensBody(next)) return this.open?.kind === 'head' ? 'head' : 'body';
    if (HEAD.includes(label)) return 'head';
    if (label === 'byline') return this.open?.kind === 'head' ? 'head' : 'body';
    return 'body';
  }

  private goesOn(unit: Unit, next: Unit | undefined): boolean {
    const { kind, units } = this.open!;
    const last = units.at(-1)!;
    if (kind === 'head') return headGoesOn(units, unit, next);
    if (kind === 'figure')
      return unit.label === 'credit' || last.label === 'credit'
        ? !units.some((u) => u.label === unit.label)
        : false;
    if (kind === 'furniture') return false;
    return this.bodyGoesOn(units, unit, next);
  }

  private bodyGoesOn(units: readonly Unit[], unit: Unit, next: Unit | undefined): boolean {
    const last = units.at(-1)!;
    // A table over the text of its story stands between it and the headline.
    const begun = units.some((one) => isText(one) && one.label !== 'table');
    if (begun && this.isItem(unit)) return false;
    if (!begun)
      return isText(unit) || unit.label === 'dateline' || unit.label === 'byline' || unit.label === 'jump';
    if (unit.label === 'jump') return last.label !== 'jump' && !comesFrom(unit);
    if (unit.label === 'byline') return last.label !== 'byline' && (endsText(next) || signsAbove(unit));
    if (!isText(unit)) return false;
    return isText(last) && !this.mayBreak(last, unit);
  }
}

/** Whether a byline in front of this one signs the text that it stands behind. */
function endsText(next: Unit | undefined): boolean {
  return !next || !(isText(next) || next.label === 'dateline' || next.label === 'byline');
}

/**
 * A line with people in brackets behind text signs it, whatever stands below: of 740 such lines of 1,300 labelled pages
 * behind a sentence's end all are of the story above; 〔…〕 around reporters begins one.
 */
function signsAbove({ blocks }: Unit): boolean {
  return BRACKETED.test(
    blocks
      .map(({ block }) => block.text)
      .join('')
      .trim(),
  );
}

const BRACKETED = /^[（(][^（()）]+[）)]$/u;

/** A jump line that names the page where the story began stands in front of its text. */
function comesFrom({ blocks }: Unit): boolean {
  return parseJump(blocks.map(({ block }) => block.text).join('')).some(
    ({ direction }) => direction === 'from',
  );
}

function opensBody(unit: Unit): boolean {
  return unit.label === 'byline' || unit.label === 'dateline' || isText(unit);
}

function headsContents({ label, blocks }: Unit, next: Unit | undefined): boolean {
  if (label !== 'column' || next?.label !== 'folio') return false;
  return CONTENTS.pattern.test(squash(foldText(blocks[0]!.block.text)).text);
}

/** A heading goes on until a line comes that it already has, or that stands in front of one it has. */
function headGoesOn(units: readonly Unit[], unit: Unit, next: Unit | undefined): boolean {
  const { part, text } = unit.blocks[0]!.block;
  return mayGoOn((label) => units.some((u) => u.label === label), unit.label, {
    bound: part > 0 || BRACKET.test(text),
    next: next?.label,
  });
}

const BRACKET = /^[（(【〔]/u;

/**
 * Whether a heading that has some labels may go on with one. `bound`: it stands behind another on its line, or in brackets,
 * as a column label under its headline does. `next` is the label of what stands behind it: a column label in front of
 * another heading is that one's.
 */
export function mayGoOn(
  has: (label: Label) => boolean,
  label: Label,
  { bound, next }: { bound: boolean; next: Label | undefined },
): boolean {
  if (label === 'headline') return !has('headline');
  if (label === 'kicker') return !has('headline') || bound;
  if (label !== 'column' || bound || !has('headline')) return true;
  return !has('column') && next !== 'kicker' && next !== 'headline' && next !== 'column';
}
