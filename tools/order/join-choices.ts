import {
  joinFeatures,
  linesApart,
  type Piece,
  VERDICTS,
  type Verdict,
  whereOf,
} from '../../src/join/features.ts';
import { isText } from '../../src/segment/run.ts';
import { textOf } from '../../src/text.ts';
import type { Choice } from './learn.ts';
import type { LabelledPage } from './pages.ts';
import type { Names, View } from './view.ts';

/** For each two pieces that truly follow one another, whether they are one paragraph. */
export function joinExamples({ page, seams, stories }: View, names: Names): Choice[] {
  const choices: Choice[] = [];
  for (const story of stories) {
    let last: Piece | null = null as Piece | null;
    let jumped = false;
    const units = story.flatMap((run) => run.units);
    const apart = linesApart(units);
    for (const unit of units) {
      if (unit.label === 'jump') jumped = true;
      if (!isText(unit)) continue;
      const piece = { unit, first: unit, last: unit, text: textOf(page.source, unit.spans) };
      const right = unit.label === 'body' && !jumped ? verdictOf(page, last, piece) : null;
      if (right) {
        const options = joinFeatures(last, piece, seams, apart).map((features) => names.pack(features));
        if (last?.unit.label === 'body') choices.push({ options, right: VERDICTS.indexOf(right) });
        else if (right !== 'join')
          choices.push({ options: options.slice(1), right: VERDICTS.indexOf(right) - 1 });
      }
      jumped = false;
      last = piece;
    }
  }
  return choices;
}

export function verdictOf({ truth, gold }: LabelledPage, last: Piece | null, next: Piece): Verdict | null {
  const after = truth[next.unit.blocks[0]!.block.id];
  if (!after || after.article < 0) return null;
  const before = last && truth[last.unit.blocks.at(-1)!.block.id];
  const lost = gold.articles.find((a) => a.id === after.article)?.body[Number(after.unit.slice(4))]?.gap;
  // Of a paragraph with lost text, the truth does not say between which of its lines.
  const same = before?.article === after.article && before.unit === after.unit;
  if (same && last) {
    if (!lost) return 'join';
    const lines = truth.filter((t) => t?.article === after.article && t.unit === after.unit).length;
    return whereOf(last.unit, next.unit) !== 'next line' || lines === 2 ? 'gap' : null;
  }
  return lost && after.offset === 0 ? null : 'apart';
}
