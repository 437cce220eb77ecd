/** What a part of a folio line says. `other` is furniture that says nothing about this page: issue, price … */
export type FolioPart = 'date' | 'month' | 'day' | 'weekday' | 'page' | 'section' | 'newspaper' | 'other';

/**
 * A part of a folio line, matched on folded text at a place of the line. Groups: year, month, day, number, name.
 * `weak` parts need a strong one beside them: alone they may be anything.
 */
export interface FolioRule {
  readonly id: string;
  readonly why: string;
  readonly part: FolioPart;
  readonly weak?: boolean;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

export const rule = (
  id: string,
  part: FolioPart,
  why: string,
  pattern: RegExp,
  examples: string[],
  counterExamples: string[],
  weak = false,
): FolioRule => ({ id: `folio/${id}`, part, why, pattern, examples, counterExamples, weak });
