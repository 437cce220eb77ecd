import type { Block, Label } from '../block.ts';
import { findCredit } from '../credit/credit.ts';
import { ALONE_RULES, aloneAs } from '../rules/lines/alone.ts';
import {
  boxLabel,
  deckOverColumns,
  figuresLabel,
  noSummary,
  rubricAtEnd,
  rubricOver,
  scrap,
  stopAtEnd,
} from '../rules/lines/headings.ts';
import { metaAuthor, metaDesk } from '../rules/lines/meta.ts';
import { noFolio, paperAlone, sourceAlone } from '../rules/lines/page.ts';
import {
  bylineBehindHeading,
  headingBehindNames,
  namesNobody,
  noByline,
  reportersOnly,
  reportersUnderHeading,
  signedEnd,
  writerBehindText,
  writerUnderHeading,
} from '../rules/lines/people.ts';
import {
  arrowToPicture,
  creditAlone,
  creditBehindCaption,
  creditBehindText,
  noCredit,
  openCaption,
  triangleBefore,
} from '../rules/lines/pictures.ts';
import {
  agencyBehindText,
  countAlone,
  coupletOver,
  dateAlone,
  endMark,
  herebyLine,
  letterBegins,
  relayed,
  timeAlone,
} from '../rules/lines/texts.ts';
import { headingOverJump } from '../rules/lines/turns.ts';
import { endsSentence } from '../text.ts';
import { STATES, type State } from './states.ts';

/** A line among its neighbours. */
export interface Line {
  readonly text: string;
  readonly above: string;
  readonly below: string;
  /** Its heading mark; '' where there is none. */
  readonly mark: string;
  /** It has a mark, and the line right above another one. */
  readonly otherMark: boolean;
  /** The heading right below has more signs in its mark. */
  readonly overLesser: boolean;
  /** Its mark is that of most headings with text right below them. */
  readonly ofHeadlines: boolean;
  /** Such a heading, of fewer signs, is right above. */
  readonly underHeadline: boolean;
  /** The one thing that it can be, whatever stands around it; null where it can be several. */
  readonly alone: Label | null;
  /** With what stands behind it on its printed line. */
  readonly printed: string;
  /** It is all of a printed line, not a part of one. */
  readonly whole: boolean;
  /** Behind it a heading mark stands, or nothing. */
  readonly last: boolean;
  /** Something else stands behind it on its printed line. */
  readonly overPart: boolean;
  /** A credit stands behind it on its printed line. */
  readonly overCredit: boolean;
  /** A triangle stands in front of it, and of no line near it. */
  readonly triangle: boolean;
  /** In front of it stands what is no paragraph, short and without marks. */
  readonly belowTitle: boolean;
  /** Its characters stood on lines of their own, as those of a vertical heading. */
  readonly vertical: boolean;
  /** Lines of the page are as the paper broke them. */
  readonly wrapped: boolean;
  /** Lines of the page are paragraphs, and no column has cut one. */
  readonly uncut: boolean;
}

/** States that a line cannot have, and the lines that cannot have them. */
export interface LineRule {
  readonly out: readonly boolean[];
  readonly holds: (line: Line) => boolean;
}

/** 新华社发, in characters, in front of who took the picture. */
const LONGEST_AGENCY = 6;
/** Longest headings of 1,800 milled pages: 62 characters; what is longer is text. */
const LONGEST_HEADING = 80;

const where = (holds: (state: State) => boolean) => STATES.map(holds);
export const labels = (...names: Label[]) => where(({ label }) => names.includes(label));
export const states = (...ids: string[]) => where(({ id }) => ids.includes(id));
export const allBut = (...names: Label[]) => where(({ label }) => !names.includes(label));

const GOING_ON = where(({ continues }) => continues);

export const LINE_RULES: readonly LineRule[] = [
  ...[...new Set(ALONE_RULES.map(({ label }) => label))].map(
    (label): LineRule => ({ out: allBut(label), holds: ({ alone }) => alone === label }),
  ),
  { out: labels('body'), holds: ({ wrapped, text, below }) => wrapped && deckOverColumns.test(text, below) },
  {
    out: labels('column', 'kicker', 'headline', 'deck', 'subhead', 'byline', 'credit', 'jump', 'folio'),
    holds: ({ text }) => text.length > LONGEST_HEADING,
  },
  {
    out: labels('column', 'kicker', 'headline'),
    holds: ({ mark, text }) => !mark && stopAtEnd.test(text),
  },
  {
    out: states('column', 'kicker', 'headline', 'deck'),
    holds: ({ mark, whole, text }) => !mark && whole && scrap.test(text),
  },
  // Of 79 such rows of 260 own typeset pages two are of a text.
  { out: labels('body'), holds: ({ vertical }) => vertical },
  // Of 90 such headings of 320 milled pages one is a kicker, 84 are headlines over their deck.
  { out: labels('kicker'), holds: ({ overLesser }) => overLesser },
  { out: labels('column'), holds: ({ overLesser, ofHeadlines }) => overLesser && ofHeadlines },
  { out: labels('column', 'kicker', 'headline'), holds: ({ underHeadline }) => underHeadline },
  { out: GOING_ON, holds: ({ otherMark }) => otherMark },
  { out: labels('dateline'), holds: ({ text }) => relayed.test(text) },
  { out: labels('folio'), holds: ({ alone, text }) => alone !== 'folio' && noFolio.test(text) },
  {
    out: labels('kicker', 'headline', 'deck', 'subhead', 'byline', 'caption'),
    holds: ({ text }) => paperAlone.test(text),
  },
  { out: states('summary'), holds: ({ text }) => noSummary.test(text) },
  {
    out: states('credit'),
    holds: ({ wrapped, printed, text }) =>
      !wrapped && noCredit.test(printed) && findCredit(text)?.start !== 0,
  },
  {
    out: allBut('byline', 'credit'),
    holds: ({ wrapped, whole, last, text }) => !wrapped && whole && last && reportersOnly.test(text),
  },
  {
    out: allBut('body', 'byline'),
    holds: ({ wrapped, whole, above, text }) => !wrapped && whole && writerBehindText.test(above, text),
  },
  { out: allBut('credit'), holds: ({ above, text }) => creditBehindText.test(above, text) },
  {
    out: allBut('credit'),
    holds: ({ wrapped, whole, above, text }) => !wrapped && !whole && creditBehindCaption.test(above, text),
  },
  {
    out: allBut('caption'),
    holds: ({ wrapped, whole, text, overPart, below }) =>
      !wrapped && whole && overPart && creditBehindCaption.test(text, below),
  },
  // Of 600 labelled pages no line in front of its credit is a heading, nor a credit that names nobody.
  { out: labels('column', 'kicker', 'headline', 'deck', 'subhead'), holds: ({ overCredit }) => overCredit },
  {
    out: labels('credit'),
    holds: ({ overCredit, text }) => overCredit && text.length > LONGEST_AGENCY && findCredit(text) === null,
  },
  {
    out: allBut('caption'),
    holds: ({ text, triangle }) => triangle || arrowToPicture.test(text),
  },
  { out: labels('column', 'headline', 'kicker', 'deck'), holds: ({ text }) => figuresLabel.test(text) },
  {
    out: allBut('column', 'kicker', 'headline'),
    holds: ({ mark, whole, above, text, below }) => !mark && whole && rubricOver.test(above, text, below),
  },
  {
    out: allBut('byline'),
    holds: ({ whole, overPart, below }) => whole && overPart && sourceAlone.test(below),
  },
  {
    out: allBut('byline'),
    holds: ({ whole, overPart, above, text, below }) =>
      (overPart && metaAuthor.test(text, below)) || (!whole && metaAuthor.test(text, above)),
  },
  { out: allBut('staff'), holds: ({ whole, text }) => !whole && metaDesk.test(text) },
  {
    out: allBut('byline'),
    holds: ({ wrapped, whole, above, text }) => !wrapped && !whole && bylineBehindHeading.test(above, text),
  },
  { out: labels('subhead'), holds: ({ wrapped, above }) => !wrapped && signedEnd.test(above) },
  { out: labels('body', 'subhead'), holds: ({ text }) => rubricAtEnd.test(text) },
  { out: labels('body', 'subhead'), holds: ({ text, below }) => headingOverJump.test(text, below) },
  { out: labels('subhead'), holds: ({ below }) => letterBegins.test(below) },
  {
    out: labels('subhead', 'deck', 'body'),
    holds: ({ wrapped, whole, above, text }) => !wrapped && whole && headingBehindNames.test(above, text),
  },
  {
    out: allBut('byline'),
    holds: ({ whole, above, text, below }) => whole && writerUnderHeading.test(above, text, below),
  },
  {
    out: allBut('byline'),
    holds: ({ wrapped, whole, mark, above, text, below }) =>
      !wrapped && whole && !mark && reportersUnderHeading.test(above, text, below),
  },
  {
    out: labels('byline', 'credit', 'folio', 'staff', 'dateline'),
    holds: ({ text }) => boxLabel.test(text),
  },
  {
    out: GOING_ON,
    holds: ({ text }) => herebyLine.test(text) || timeAlone.test(text) || countAlone.test(text),
  },
  { out: GOING_ON, holds: ({ wrapped, whole, text }) => !wrapped && whole && dateAlone.test(text) },
  { out: labels('column', 'kicker', 'headline', 'deck'), holds: ({ text }) => dateAlone.test(text) },
  {
    out: allBut('body'),
    holds: ({ wrapped, whole, above, text }) => !wrapped && whole && agencyBehindText.test(above, text),
  },
  {
    out: allBut('folio'),
    holds: ({ wrapped, whole, above, text }) => !wrapped && whole && endMark.test(above, text),
  },
  {
    out: allBut('caption'),
    holds: ({ uncut, whole, mark, last, above, text }) =>
      uncut && whole && !mark && last && openCaption.test(above, text),
  },
  { out: labels('byline'), holds: ({ whole, text }) => whole && noByline.test(text) },
  { out: labels('byline'), holds: ({ text }) => namesNobody.test(text) },
  { out: states('body+'), holds: ({ wrapped, above, text }) => !wrapped && coupletOver.test(above, text) },
  { out: states('body+'), holds: ({ uncut, whole, belowTitle }) => uncut && whole && belowTitle },
];

/** Fewer may be figures. */
const FOUR_HAN = /(?:\p{Script=Han}\P{Script=Han}*){4}/u;

/** The lines of a page among their neighbours. */
export function linesOf(blocks: readonly Block[], wrapped: boolean): Line[] {
  const uncut = !wrapped && isUncut(blocks);
  const ofHeadlines = headlineMark(blocks);
  return blocks.map(({ text, mark, part, stacked }, i) => ({
    text,
    alone: aloneAs(text),
    above: blocks[i - 1]?.text ?? '',
    below: blocks[i + 1]?.text ?? '',
    printed: blocks[i + 1]?.part ? text + blocks[i + 1]!.text : text,
    mark,
    otherMark: mark !== '' && blocks[i - 1]?.mark !== '' && blocks[i - 1]?.mark !== mark,
    ofHeadlines: mark !== '' && mark === ofHeadlines,
    underHeadline:
      ofHeadlines !== '' && mark.length > ofHeadlines.length && blocks[i - 1]?.mark === ofHeadlines,
    overLesser: mark !== '' && (blocks[i + 1]?.mark.length ?? 0) > mark.length,
    overPart: (blocks[i + 1]?.part ?? 0) > 0,
    overCredit: (blocks[i + 1]?.part ?? 0) > 0 && creditAlone.test(blocks[i + 1]!.text),
    whole: part === 0,
    vertical: stacked === true && FOUR_HAN.test(text),
    last: blocks[i + 1]?.mark !== '',
    triangle: triangleBefore.test(text) && !hasTriangle(near(blocks, i)),
    belowTitle: i > 0 && isTitle(blocks[i - 1]!),
    wrapped,
    uncut,
  }));
}

/** Briefs in a row are so near to one another. */
const NEAR = 6;
const near = (blocks: readonly Block[], at: number) =>
  blocks.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((_, i) => i !== Math.min(at, NEAR));
const hasTriangle = (blocks: readonly Block[]) => blocks.some(({ text }) => text.startsWith('▲'));

/** The mark of most headings that stand alone over text; '' where there are none. */
function headlineMark(blocks: readonly Block[]): string {
  const times = new Map<string, number>();
  blocks.forEach(({ mark }, i) => {
    if (mark && !blocks[i - 1]?.mark && isOverText(blocks, i)) times.set(mark, (times.get(mark) ?? 0) + 1);
  });
  return [...times].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0];
}

/** Whether the line below is long, or begins as a story does. */
function isOverText(blocks: readonly Block[], at: number): boolean {
  const [below, next] = [blocks[at + 1], blocks[at + 2]];
  return below?.mark === '' && below.text.length + (next?.part ? next.text.length : 0) >= PARAGRAPH / 2;
}

/** Longer lines are paragraphs. */
const PARAGRAPH = 40;
/** Of so many paragraphs that end amid a sentence columns have cut some. */
const CUT_SHARE = 0.02;

/** Whether the paragraphs of a page whose lines are paragraphs are whole. */
export function isUncut(blocks: readonly Block[]): boolean {
  const paragraphs = blocks.filter(({ text }) => text.length >= PARAGRAPH && /[，。]/u.test(text));
  const open = paragraphs.filter(({ text }) => !endsSentence(text)).length;
  return open <= paragraphs.length * CUT_SHARE;
}

const SHORT = 20;
/** What agencies set behind their dateline. */
const TITLE = /^[题題][：:]/u;
const STOPS = /[，。、；：！？…—,.:;?!\d]/u;

/** A line that is no paragraph: short, without marks; or a title behind a dateline. */
const isTitle = ({ text, part }: Block) =>
  text.length < SHORT && (part === 0 || TITLE.test(text)) && !STOPS.test(text.replace(TITLE, '').slice(2));
