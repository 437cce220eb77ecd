/** Labelled pages with the labels of the truth, for training and for measuring the stages after the labeller. */
import fs from 'node:fs';
import path from 'node:path';
import type { LabelledBlock } from '../../src/block.ts';
import { label } from '../../src/label/index.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { type Gold, readGold, type Truth, truthOf } from '../labels/gold.ts';
import type { Uncounted } from '../train-seam/uncounted.ts';

export interface LabelledPage {
  name: string;
  source: string;
  gold: Gold;
  truth: (Truth | null)[];
  blocks: LabelledBlock[];
}

export function namesIn(dir: string): string[] {
  return fs
    .readdirSync(dir)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.slice(0, -'.gold.json'.length))
    .sort();
}

/** A page whose blocks carry the true labels. */
export function readTrue(dir: string, name: string): LabelledPage {
  const { source, gold } = readGold(path.join(dir, `${name}.gold.json`));
  const blocks = readBlocks(source);
  const truth = truthOf(source, gold, blocks);
  const labelled = blocks.map((block, i): LabelledBlock => {
    const t = truth[i];
    return {
      block,
      label: t?.label ?? 'folio',
      continues: t?.continues ?? false,
      confidence: 1,
      orphan: t?.orphan ? 1 : 0,
    };
  });
  return { name, source, gold, truth, blocks: labelled };
}

/** A page with the labeller's labels, by seams that have not counted it where `uncounted` is given. */
export function readLabelled(dir: string, name: string, uncounted: Uncounted | null = null): LabelledPage {
  const { source, gold } = readGold(path.join(dir, `${name}.gold.json`));
  uncounted?.use(gold);
  const blocks = readBlocks(source);
  return { name, source, gold, truth: truthOf(source, gold, blocks), blocks: label(blocks) };
}
