import { existsSync, readFileSync } from 'node:fs';
import { modelUrl, readModel } from '../models.ts';
import { FEATURES, type GramNumbers } from './features.ts';
import { gramName, gramNamed } from './grams.ts';
import { unpackBytes } from './packed.ts';
import { forbidden, STATES, stateIndex } from './states.ts';

/** Weights of the labelling model: one for each feature and state, and for each pair of states in a row. */
export interface LabelModel {
  readonly version: string;
  /** The grams that have weights, and the numbers of their features: they follow those of FEATURES. */
  readonly grams: GramNumbers;
  /** `weights[feature * states + state]`, in whole `unit`ths where the model is learned. */
  readonly weights: Float64Array | Int16Array;
  readonly unit: number;
  /** As in `Lattice`: rows are the state before, the last row is for the start. */
  readonly transition: Float64Array;
}

/** As `src/models/labels.json` holds it: names for numbers, zeros left out. */
export interface LabelModelFile {
  version: string;
  transitions: Record<string, Record<string, number>>;
  features: Record<string, Record<string, number>>;
}

let loaded: LabelModel | null = null;

/** The model that ships, read once: packed by the build, or as it was learned. */
export function loadLabelModel(): LabelModel {
  loaded ??= load();
  return loaded;
}

function load(): LabelModel {
  const packed = modelUrl('labels.bin');
  if (existsSync(packed)) return unpackBytes(readFileSync(packed));
  return unpack(readModel<LabelModelFile>('labels.json'));
}

export function unpack(file: LabelModelFile): LabelModel {
  const S = STATES.length;
  const known = new Set(FEATURES);
  const named = Object.keys(file.features).filter((name) => !known.has(name));
  const grams = new Map(named.map((name, i) => [gramNamed(name), FEATURES.length + i]));
  const weights = new Int16Array((FEATURES.length + named.length) * S);
  [...FEATURES, ...named].forEach((feature, f) => {
    for (const [state, weight] of Object.entries(file.features[feature] ?? {}))
      weights[f * S + stateIndex(state)] = thousandths(weight);
  });
  const transition = new Float64Array((S + 1) * S);
  [...STATES, null].forEach((from, i) => {
    const row = file.transitions[from?.id ?? 'start'] ?? {};
    STATES.forEach((to, s) => {
      transition[i * S + s] = forbidden(from, to) ? Number.NEGATIVE_INFINITY : (row[to.id] ?? 0);
    });
  });
  return { version: file.version, grams, weights, unit: UNIT, transition };
}

/** Weights have three decimals; as whole numbers their sums are exact in any order. */
const UNIT = 1000;

function thousandths(weight: number): number {
  const whole = Math.round(weight * UNIT);
  if (whole !== (whole << 16) >> 16) throw new Error(`a weight of ${weight} is too large`);
  return whole;
}

/** The name of each feature of a model, by its number. */
export function featureNames({ grams }: Pick<LabelModel, 'grams'>): string[] {
  return [...FEATURES, ...[...grams.keys()].map(gramName)];
}

/** What training gives. */
export interface Learned {
  readonly version: string;
  readonly grams: GramNumbers;
  readonly weights: Float64Array;
  readonly transition: Float64Array;
}

/** The file of a model; weights to three decimals, those that show nothing left out. */
export function pack(model: Learned): LabelModelFile {
  const { version, weights, transition } = model;
  const S = STATES.length;
  const row = (values: Float64Array, from: number) =>
    Object.fromEntries(
      STATES.map((state, s) => [state.id, Math.round(values[from + s]! * 1000) / 1000] as const).filter(
        ([, w]) => Number.isFinite(w) && Math.abs(w) >= 0.02,
      ),
    );
  const rows = (names: readonly string[], values: Float64Array) =>
    Object.fromEntries(
      names.map((name, i) => [name, row(values, i * S)] as const).filter(([, r]) => Object.keys(r).length),
    );
  return {
    version,
    transitions: rows([...STATES.map((s) => s.id), 'start'], transition),
    features: rows(featureNames(model), weights),
  };
}
