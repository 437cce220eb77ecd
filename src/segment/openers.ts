import type { Block, Label } from '../block.ts';
import { heapsOf, readingsOf } from '../label/heaps.ts';
import { type Labels, type Reading, readAs } from '../label/index.ts';
import { STATES, stateIndex } from '../label/states.ts';
import { findLead } from '../lead/lead.ts';
import type { Feature } from '../order/features.ts';
import { type Weights, weigh } from '../order/model.ts';
import { hanPairs } from '../pairs.ts';
import { editorSigns, noByline, signedText } from '../rules/lines/people.ts';
import { closing, opening } from './ends.ts';

/** Heading lines between two texts, of which it is in doubt whether they open a story or part one. */
export interface Opener {
  /** From where up to where in `Labels.texts`. */
  readonly from: number;
  readonly to: number;
  /** Whether the likeliest labels have it open a story. */
  readonly opens: boolean;
  /** It is made no part: it begins with the name of a column or a box (记者手记), or the text above is signed. */
  readonly stands: boolean;
  /** What speaks for a story's beginning. */
  readonly features: readonly Feature[];
}

const HEADINGS: readonly Label[] = ['column', 'kicker', 'headline', 'deck', 'summary', 'subhead'];
const HEADING = STATES.map(({ label }) => HEADINGS.includes(label));
const TEXT = STATES.map(({ label }) => label === 'body' || label === 'list' || label === 'table');
const HEADLINE = stateIndex('headline');
/** What stands over no part of a story. */
const OPENS = STATES.map(
  ({ label }) => HEADINGS.includes(label) && label !== 'subhead' && label !== 'summary',
);

/** Least probability that a line between texts is a heading. */
const POSSIBLE = 0.1;
/** Log-odds of the labels beyond which the texts around are not asked: they would change nothing. */
const DOUBT = 3;
/** Log-odds at which the labels are overruled. */
const SURE = 0.65;
/** More lines in a row are no subhead. */
const LONGEST = 30;
/** As much text is looked at on either side, in characters. */
const WINDOW = 600;
/** So much text says all that its length does; a page has a headline before that. */
const FARTHEST = 10_000;
/** What a pair weighs that one line of 150 holds. */
const RARE = Math.log(150) ** 2;
/** Beyond this a score says no more. */
const MOST = 8;

const clip = (score: number) => Math.max(-MOST, Math.min(MOST, score));

/**
 * Doubtful headings read by the texts around them: below a headline stands another story, which opens as stories do and
 * has few words in common with what stands above; below a subhead the same one goes on. The labels see the lines alone.
 */
export function readOpeners(labels: Labels, weights: Weights): Reading[] {
  return openersOf(labels).flatMap((opener): Reading[] => {
    const weight = weigh(weights, opener.features);
    const opens = weight > 0 || (opener.stands && opener.opens);
    if (opens === opener.opens || Math.abs(weight) < SURE) return [];
    const path = readingsOf(labels, opener).find(({ states }) => opensIn(states) !== opener.opens);
    return path ? [readAs(opener.from, path.states, 'texts around', weight)] : [];
  });
}

const opensIn = (states: ArrayLike<number>) => Array.from(states).some((state) => OPENS[state]);

export function openersOf(labels: Labels): Opener[] {
  const { texts, best, marginals } = labels;
  const heaps = heapsOf(labels);
  const mayBeHeading = (at: number) => HEADING[best[at]!] || marginals.ofAny(at, HEADING) >= POSSIBLE;
  const between: { from: number; to: number; odds: number }[] = [];
  for (let from = 1, to: number; from < texts.length; from = Math.max(to, from + 1)) {
    let headlines = 0;
    for (to = from; to < texts.length && mayBeHeading(to); to++) headlines += marginals.of(to, HEADLINE);
    if (to === from || to === texts.length || to - from > LONGEST) continue;
    if (!TEXT[best[from - 1]!] || !TEXT[best[to]!]) continue;
    const odds = Math.log(headlines / Math.max(1e-9, 1 - headlines));
    if (!(Math.abs(odds) < DOUBT) || heaps.some((heap) => heap.from < to && from < heap.to)) continue;
    // Stories begin with datelines, the parts of round-ups too: the labels tell which.
    if (findLead(texts[to]!.text)?.kind !== 'head') between.push({ from, to, odds });
  }
  if (!between.length) return [];
  const around = new Around(texts, best);
  return between.map(({ from, to, odds }) => ({
    from,
    to,
    opens: opensIn(best.slice(from, to)),
    stands: noByline.test(texts[from]!.text) || signedText.test(texts[from - 1]!.text),
    features: [['opens', 1], ['opens, as labelled', odds], ...around.features(from, to)],
  }));
}

/** A page's texts, as they stand around headings. */
class Around {
  private readonly holders = new Map<number, number>();
  private lines = 0;

  constructor(
    private readonly texts: readonly Block[],
    private readonly best: Int32Array,
  ) {
    texts.forEach(({ text }, at) => {
      if (!TEXT[best[at]!]) return;
      this.lines++;
      for (const pair of hanPairs(text)) this.holders.set(pair, (this.holders.get(pair) ?? 0) + 1);
    });
  }

  features(from: number, to: number): Feature[] {
    const above = this.gather(from - 1, -1);
    const below = this.gather(to, 1);
    return [
      ['opens, alike', Math.min(3, this.alike(above.text, below.text))],
      ["opens, below an editor's note", above.noted ? 1 : 0],
      ['opens, subheads', Math.min(3, above.subheads + below.subheads)],
      ['opens, text above', Math.log(20 + above.length)],
      ['opens, opening', clip(opening(below.text))],
      ['opens, behind a closing', clip(closing(above.text))],
    ];
  }

  /** The text from a line on, up to a headline: its beginning, how long it is, how many subheads part it. */
  private gather(from: number, step: 1 | -1) {
    const found = { text: '', length: 0, subheads: 0, noted: false };
    for (let at = from; at >= 0 && at < this.texts.length && found.length < FARTHEST; at += step) {
      const { label, continues } = STATES[this.best[at]!]!;
      if (label === 'headline') break;
      if (label === 'subhead' && !continues) found.subheads++;
      if (editorSigns.test(this.texts[at]!.text) && found.length) found.noted = true;
      if (!TEXT[this.best[at]!]) continue;
      const { text } = this.texts[at]!;
      found.length += text.length;
      if (found.text.length < WINDOW) found.text = step > 0 ? found.text + text : text + found.text;
    }
    return found;
  }

  /**
   * How alike two texts are, by the pairs of characters that both hold, rare ones weighing more; as in `Cohesion`, but the same
   * on small pages as on large ones.
   */
  private alike(above: string, below: string): number {
    const [a, b] = [hanPairs(above), hanPairs(below)];
    const all = Math.log(this.lines + 1);
    let shared = 0;
    for (const pair of b) if (a.has(pair)) shared += (1 - Math.log(this.holders.get(pair) ?? 1) / all) ** 2;
    const size = Math.min(a.size, b.size);
    return size ? (RARE * shared) / Math.sqrt(size * 20) : 0;
  }
}
