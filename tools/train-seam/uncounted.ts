import fs from 'node:fs';
import path from 'node:path';
import { Converter } from 'opencc-js';
import { unpackModel } from '../../src/seam/file.ts';
import { SeamModel, useSeamModel } from '../../src/seam/model.ts';
import type { Gold } from '../labels/gold.ts';
import { articlesByFold, FOLDS } from './corpus.ts';

const simplified = Converter({ from: 'tw', to: 'cn' });
/** So many characters tell a paragraph. */
const KEY = 12;
/** Of the paragraphs of a page so many begin as others do, at most. */
const CHANCE = 0.1;
const keyOf = (text: string) => text.replace(/[\s*]/g, '').slice(0, KEY);

/**
 * For training on pages made of the articles that the seam model has counted: before a page is looked at, `use(gold)`
 * has the seams told by a table that has not counted its articles (`folds.ts` writes them to `dir`). Pages that hold
 * none of them keep the shipped model.
 */
export class Uncounted {
  private readonly folds = new Map<string, number>();
  private readonly models: SeamModel[];

  constructor(dir: string, shared: string) {
    this.models = Array.from({ length: FOLDS }, (_, fold) => {
      const { ngrams, networks } = unpackModel(fs.readFileSync(path.join(dir, `${fold}.bin`)));
      return new SeamModel(ngrams, networks);
    });
    articlesByFold(shared).forEach((lines, fold) => {
      for (const line of lines.split('\n').filter(Boolean)) {
        const { paragraphs } = JSON.parse(line) as { paragraphs: { text: string }[] };
        for (const { text } of paragraphs) this.folds.set(keyOf(text), fold);
      }
    });
  }

  use(gold: Gold): void {
    const fold = this.foldOf(gold);
    useSeamModel(fold < 0 ? null : this.models[fold]!);
  }

  /** The fold that most paragraphs of the page are of, and not by chance (`本报讯（记者…`); −1 where of none. */
  foldOf({ articles }: Gold): number {
    const votes = new Array<number>(FOLDS).fill(0);
    const paragraphs = articles.flatMap(({ body }) => body);
    for (const { text } of paragraphs) {
      const fold = this.folds.get(keyOf(text)) ?? this.folds.get(keyOf(simplified(text.slice(0, 40))));
      if (fold !== undefined) votes[fold]!++;
    }
    const most = Math.max(...votes);
    return most > CHANCE * paragraphs.length ? votes.indexOf(most) : -1;
  }
}
