import type { Block, Evidence, LabelledBlock } from '../block.ts';
import { dropAbsurd, picturesAmong } from './absurd.ts';
import { constrain, wiresOf } from './constrain.ts';
import { type Lattice, viterbi } from './crf.ts';
import { featuresOf } from './features.ts';
import { Marginals } from './marginals.ts';
import { featureNames, type LabelModel, loadLabelModel } from './model.ts';
import { STATES, stateIndex } from './states.ts';
import { isWrapped } from './style.ts';

const S = STATES.length;
const AGAIN = 3;
const ORPHAN = stateIndex('body~');
/** For each state that by which its label goes on; −1 where none does. */
const GOES_ON = STATES.map(({ label }) => stateIndex(`${label}+`));

/**
 * The label of each block, weighed over the whole page. With `explain`, the features that decided. What is no running
 * text has its label from its kind, and the rest is weighed as if it were not there.
 */
export function label(
  blocks: readonly Block[],
  options: { explain?: boolean; model?: LabelModel } = {},
): LabelledBlock[] {
  return new Labels(blocks, options).labelled();
}

/** A stretch of a page's running text read in another way than the likeliest. */
export interface Reading {
  /** Index of its first block in `Labels.texts`. */
  readonly from: number;
  /** For each block its state, and how likely that is. */
  readonly states: readonly number[];
  readonly chances: readonly number[];
  /** What spoke for it beside the features. */
  readonly because: Evidence;
}

/** Lines read so from `from` on, as `weight` (log-odds, by a rule of that name) speaks against the likeliest labels. */
export function readAs(from: number, states: readonly number[], rule: string, weight: number): Reading {
  const chance = 1 / (1 + Math.exp(-Math.abs(weight)));
  return { from, states, chances: states.map(() => chance), because: { rule, weight: Math.abs(weight) } };
}

interface LabelsOptions {
  explain?: boolean;
  model?: LabelModel;
  /** The page's labels before it was known that its headings stand apart from their texts. */
  before?: Labels;
}

/** A page's labels: the likeliest, and how likely any others are. */
export class Labels {
  /** The blocks of running text: what is weighed. */
  readonly texts: readonly Block[];
  readonly lattice: Lattice;
  /** The states of `texts` as they are read: the likeliest, until `read` is told better. */
  readonly best: Int32Array;
  readonly marginals: Marginals;
  private readonly features: readonly Uint16Array[];
  private readonly model: LabelModel;
  private readonly explain: boolean;
  private readonly readings: Reading[] = [];

  constructor(
    private readonly blocks: readonly Block[],
    { explain = false, model = loadLabelModel(), before }: LabelsOptions = {},
  ) {
    this.texts = blocks.filter(({ kind }) => kind === 'text');
    this.explain = explain;
    this.model = model;
    this.features = before?.features ?? featuresOf(this.texts, model.grams);
    this.lattice = before ? copyOf(before.lattice) : latticeOf(this.features, model);
    const wrapped = isWrapped(this.texts);
    constrain(this.texts, this.lattice, { wrapped, scattered: before !== undefined });
    this.best = this.decoded(wrapped);
    this.marginals = new Marginals(this.lattice);
  }

  /** The likeliest states, without what no page has; where one is ruled out, another may come. */
  private decoded(wrapped: boolean): Int32Array {
    let best = viterbi(this.lattice);
    const pictures = picturesAmong(this.blocks);
    const style = { wrapped, pictures };
    for (let again = 0; again < AGAIN && dropAbsurd(this.texts, best, this.lattice, style); again++)
      best = viterbi(this.lattice);
    return best;
  }

  /** The labels where it is known that the page's headings stand apart from their texts. */
  onScattered(): Labels {
    const { explain, model } = this;
    const told = wiresOf(this.texts).every((at) => STATES[this.best[at]!]!.label === 'dateline');
    return told ? this : new Labels(this.blocks, { explain, model, before: this });
  }

  /** Takes readings for the labels: the last of a block counts. */
  read(readings: readonly Reading[]): void {
    for (const { from, states } of readings) this.best.set(states, from);
    this.readings.push(...readings);
  }

  /** Each block with its label. */
  labelled(): LabelledBlock[] {
    const names = this.explain ? featureNames(this.model) : [];
    const labelled = new Map<Block, LabelledBlock>();
    const add = (i: number, state: number, chance: number, because: readonly Evidence[]) => {
      const { label, continues } = STATES[state]!;
      labelled.set(this.texts[i]!, {
        block: this.texts[i]!,
        label,
        continues,
        confidence: Math.min(1, chance),
        orphan: Math.min(1, this.marginals.of(i, ORPHAN)),
        goesOn: GOES_ON[state]! < 0 ? 0 : Math.min(1, this.marginals.of(i, GOES_ON[state]!)),
        ...(this.explain
          ? { because: [...because, ...becauseOf(this.features[i]!, state, this.model, names)] }
          : {}),
      });
    };
    this.best.forEach((state, i) => {
      add(i, state, this.marginals.of(i, state), []);
    });
    for (const { from, states, chances, because } of this.readings)
      states.forEach((state, k) => {
        add(from + k, state, chances[k]!, [because]);
      });
    return this.blocks.map((block) => labelled.get(block) ?? byKind(block));
  }
}

/** Furniture: `unitsOf` tells by the kind that they say nothing. */
const SILENT = 'folio';

function byKind(block: Block): LabelledBlock {
  const label = block.kind === 'table' || block.kind === 'list' ? block.kind : SILENT;
  const continues = block.inner ?? false;
  return { block, label, continues, confidence: 1, orphan: 0, goesOn: continues ? 1 : 0 };
}

const copyOf = (lattice: Lattice): Lattice => ({ ...lattice, emission: lattice.emission.slice() });

/** The scores of all states at all blocks. */
export function latticeOf(
  features: readonly Uint16Array[],
  { weights, unit, transition }: LabelModel,
): Lattice {
  const emission = new Float64Array(features.length * S);
  for (let i = 0; i < features.length; i++) {
    const list = features[i]!;
    const at = i * S;
    for (let f = 0; f < list.length; f++) {
      const row = list[f]! * S;
      for (let s = 0; s < S; s++) emission[at + s]! += weights[row + s]!;
    }
    if (unit !== 1) for (let s = at; s < at + S; s++) emission[s] = emission[s]! / unit;
  }
  return { length: features.length, states: S, emission, transition };
}

function becauseOf(
  features: Uint16Array,
  state: number,
  { weights, unit }: LabelModel,
  names: readonly string[],
): Evidence[] {
  return [...features]
    .map((feature) => ({ rule: names[feature]!, weight: weights[feature * S + state]! / unit }))
    .filter(({ weight }) => Math.abs(weight) >= 0.1)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 6);
}
