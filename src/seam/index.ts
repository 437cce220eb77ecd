import { explainLocal, localScore } from './local.ts';
import { loadSeamModel } from './model.ts';

export { loadSeamModel, type SeamModel } from './model.ts';

/** A reason for or against a join: a named feature and what it adds to the log-odds. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

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
