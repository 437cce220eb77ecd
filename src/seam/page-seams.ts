import { FOLLOW_FEATURES, followFeatures } from './follow-features.ts';
import { loadSeamModel, type Reason, type SeamModel } from './model.ts';
import { PageText, type Piece } from './page-text.ts';
import { PAIR_FEATURES, pairFeatures } from './pair-features.ts';
import { Proposals } from './proposals.ts';

/**
 * What the pieces of a page say of one another. Make one for a page, with all pieces of its body text in the order of
 * the source; a piece is then known by its index. Making it costs some 0.3 ms for 10,000 characters, a score 5 µs.
 */
export class PageSeams {
  private readonly page: PageText;
  private readonly pair = new Float64Array(PAIR_FEATURES.length);
  private readonly follow = new Float64Array(FOLLOW_FEATURES.length);
  private proposals: Proposals | null = null;

  constructor(
    pieces: readonly Piece[],
    private readonly model: SeamModel = loadSeamModel(),
  ) {
    this.page = new PageText(pieces, model.ngrams);
  }

  /** The log-odds (natural, at even odds) that `head` goes on with the sentence at which `tail` stops. */
  score(tail: number, head: number): number {
    pairFeatures(this.page, tail, head, this.pair);
    return this.model.network('pair').run(this.pair);
  }

  /** What weighed in `score`, strongest first; weights under 0.05 left out. */
  explain(tail: number, head: number): Reason[] {
    pairFeatures(this.page, tail, head, this.pair);
    return this.model.network('pair').explain(this.pair);
  }

  /**
   * The log-odds (natural, at even odds) that `head` is the next paragraph after `tail` in a story, where both are
   * whole: by what they and their neighbours have in common. Tells the story well, the order of its paragraphs badly.
   */
  follows(tail: number, head: number): number {
    followFeatures(this.page, tail, head, this.follow);
    return this.model.network('follows').run(this.follow);
  }

  /**
   * How much two sets of pieces have in common, 0…1: the cosine of their shared pairs of characters, each weighing
   * more the fewer pieces of the page have it and the rarer it is in news text.
   */
  affinity(a: number | readonly number[], b: number | readonly number[]): number {
    const left = typeof a === 'number' ? [a] : a;
    const right = typeof b === 'number' ? [b] : b;
    const both = this.shared(left, right);
    return both ? both / Math.sqrt(this.shared(left, left) * this.shared(right, right)) : 0;
  }

  /** How much of what piece `a` says piece `b` says too, 0…1; pairs of characters weigh as in `affinity`. */
  told(a: number, b: number): number {
    const row = this.page.topics.row(a);
    return row[a]! ? row[b]! / row[a]! : 0;
  }

  /**
   * At most `most` of `heads` that are worth scoring against `tail`, the likeliest first. Costs far less than scoring
   * all; on ordinary pages (some hundred pieces) score all instead.
   */
  candidates(tail: number, heads: readonly number[], most = 32): number[] {
    this.proposals ??= new Proposals(this.page);
    return this.proposals.of(tail, heads, most);
  }

  private shared(a: readonly number[], b: readonly number[]): number {
    let sum = 0;
    for (const i of a) for (const j of b) sum += this.page.topics.row(i)[j]!;
    return sum;
  }
}
