import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSeamModel } from '../../src/seam/index.ts';
import { edgeFigures, readAll, seamFigures } from '../../tools/train-seam/figures.ts';
import { readPages } from '../../tools/train-seam/mill.ts';

const dev = new URL('../../../shared/eval/dev', import.meta.url).pathname;

describe.skipIf(!fs.existsSync(dev))('on labelled pages', () => {
  const model = loadSeamModel();
  const pages = fs.existsSync(dev) ? readAll(readPages(dev), model) : [];

  it('right and wrong heads of open tails are told apart', () => {
    const [orphans] = seamFigures(pages);
    expect(orphans!.asked).toBeGreaterThan(700);
    expect(orphans!.auc).toBeGreaterThanOrEqual(0.965);
    expect(orphans!.first).toBeGreaterThanOrEqual(0.88);
  }, 120_000);

  it('open ends are told by themselves, orphan heads weakly', () => {
    const [open, orphan] = edgeFigures(pages, model);
    expect(open!.auc).toBeGreaterThan(0.98);
    expect(orphan!.auc).toBeGreaterThan(0.87);
  }, 120_000);
});
