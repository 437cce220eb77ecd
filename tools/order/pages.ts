/** Labelled pages with the labels of the truth, for training and for measuring the stages after the labeller. */
import fs from 'node:fs';
import path from 'node:path';
import type { LabelledBlock } from '../../src/block.ts';
import type { Labels } from '../../src/label/index.ts';
import { type LabelModel, type LabelModelFile, unpack } from '../../src/label/model.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { labelsOf } from '../../src/segment/apart.ts';
import { type EndsModel, useEndsModel } from '../../src/segment/ends.ts';
import { type Gold, readGold, type Truth, truthOf } from '../labels/gold.ts';
import { Uncounted } from '../train-seam/uncounted.ts';

export interface LabelledPage {
  name: string;
  source: string;
  gold: Gold;
  truth: (Truth | null)[];
  blocks: LabelledBlock[];
}

/** A page whose blocks carry the labeller's labels, and how likely any others are. */
export interface ReadPage extends LabelledPage {
  labels: Labels;
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
      goesOn: t?.continues ? 1 : 0,
    };
  });
  return { name, source, gold, truth, blocks: labelled };
}

/** Models that have not learned from a page: of its seams (tools/train-seam/folds.ts) and its labels (tools/labels/halves.ts). */
export class Unlearned {
  private readonly seams: Uncounted;
  private readonly labels: readonly LabelModel[];
  private readonly ends: readonly EndsModel[];

  constructor(folds: string, shared: string, labels: readonly string[], ends: readonly string[] = []) {
    this.seams = new Uncounted(folds, shared);
    this.ends = ends.map((file) => JSON.parse(fs.readFileSync(file, 'utf8')) as EndsModel);
    this.labels = labels.map((file) => unpack(JSON.parse(fs.readFileSync(file, 'utf8')) as LabelModelFile));
  }

  /** Has the seams told by a table that has not counted the page. */
  use(gold: Gold): void {
    this.seams.use(gold);
    const fold = this.seams.foldOf(gold);
    if (this.ends.length) useEndsModel(fold < 0 ? null : this.ends[(fold + 1) % 2]!);
  }

  /** The labels for a page: of two models, each learned from the pages of every other fold, the other one. */
  labelsFor(gold: Gold): LabelModel | undefined {
    const fold = this.seams.foldOf(gold);
    return fold < 0 ? undefined : this.labels[(fold + 1) % 2];
  }
}

/** A page with the labeller's labels, by models that have not learned from it where `unlearned` is given. */
export function readLabelled(dir: string, name: string, unlearned: Unlearned | null = null): ReadPage {
  const { source, gold } = readGold(path.join(dir, `${name}.gold.json`));
  unlearned?.use(gold);
  const blocks = readBlocks(source);
  const model = unlearned?.labelsFor(gold);
  const labels = labelsOf(source, blocks, model ? { model } : {});
  return { name, source, gold, truth: truthOf(source, gold, blocks), blocks: labels.labelled(), labels };
}
