import { EDGE_FEATURES, endFeatures, startFeatures } from './edges.ts';
import { explainLocal, localScore } from './local.ts';
import { loadSeamModel, type Reason } from './model.ts';

export { loadSeamModel, type Reason, type SeamModel } from './model.ts';
export { PageSeams } from './page-seams.ts';
export type { Piece } from './page-text.ts';

/**
 * The log-odds (natural, at even odds) that the line `nextLine` goes on with what the line `prevLine` says: one
 * paragraph, headline, caption. Judged by the characters at the cut alone: n-grams over it, signs, quotes and
 * brackets left open, numbers. Knows nothing of indents, widths or the page. White space does not count.
 */
export function continuesLocally(prevLine: string, nextLine: string): number {
  const model = loadSeamModel();
  return localScore(model.ngrams, model.network('local'), prevLine, nextLine);
}

/** What weighed in `continuesLocally`, strongest first; weights under 0.05 left out. */
export function explainLocally(prevLine: string, nextLine: string): Reason[] {
  const model = loadSeamModel();
  return explainLocal(model.ngrams, model.network('local'), prevLine, nextLine);
}

const edge = new Float64Array(EDGE_FEATURES.length);

/** The log-odds (natural, at even odds) that a paragraph's text is cut off at its end, by its own last characters. */
export function openness(text: string): number {
  const model = loadSeamModel();
  endFeatures(model.ngrams, text, edge);
  return model.network('open').run(edge);
}

/**
 * The log-odds (natural, at even odds) that a text begins in the middle of a paragraph, by its own first characters.
 * Weak: a beginning alone tells little; never decide by it alone.
 */
export function orphanness(text: string): number {
  const model = loadSeamModel();
  startFeatures(model.ngrams, text, edge);
  return model.network('orphan').run(edge);
}
