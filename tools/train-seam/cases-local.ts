/** Cases for `continuesLocally`: every block of labelled pages against the one above. */

import { readBlocks } from '../../src/read/blocks.ts';
import { LOCAL_FEATURES, localFeatures } from '../../src/seam/local.ts';
import type { Ngrams } from '../../src/seam/ngrams.ts';
import { readBefore, readBehind } from '../../src/seam/sides.ts';
import { truthOf } from '../labels/gold.ts';
import { addCase, type Cases, emptyCases } from './learn.ts';
import type { LabelledPage } from './mill.ts';

export interface LinePair {
  previous: string;
  next: string;
  continues: boolean;
  style: string;
}

/** Neighbouring blocks of a page of which the truth is known. */
export function linePairs({ source, gold }: LabelledPage): LinePair[] {
  const blocks = readBlocks(source);
  const truths = truthOf(source, gold, blocks);
  const out: LinePair[] = [];
  for (let i = 1; i < blocks.length; i++) {
    const truth = truths[i];
    if (!truth || !truths[i - 1]) continue;
    const [previous, next] = [blocks[i - 1]!.text, blocks[i]!.text];
    if (previous && next) out.push({ previous, next, continues: truth.continues, style: gold.style });
  }
  return out;
}

/** Adds the cases of a page; every `every`-th wrapped line, as there are so many. */
export function addLocalCases(cases: Cases, page: LabelledPage, ngrams: Ngrams, every: number): void {
  const x = new Float64Array(LOCAL_FEATURES.length);
  linePairs(page).forEach(({ previous, next, continues }, i) => {
    if (continues && i % every) return;
    localFeatures(ngrams, readBefore(ngrams, previous), readBehind(ngrams, next), x);
    addCase(cases, x, continues);
  });
}

export const localCases = (): Cases => emptyCases(LOCAL_FEATURES);
