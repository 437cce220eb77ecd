import fs from 'node:fs';
import { modelUrl } from '../models.ts';
import { type Networks, unpackModel } from './file.ts';
import { Network } from './network.ts';
import type { Ngrams } from './ngrams.ts';

/** A reason for or against a join: a named family of features (see docs/seams.md), what it adds to the log-odds. */
export interface Reason {
  readonly feature: string;
  readonly weight: number;
}

/** What is known of seams: how often characters stand in a row, and the networks that weigh the evidence. */
export class SeamModel {
  private readonly networks = new Map<keyof Networks, Network>();

  constructor(
    readonly ngrams: Ngrams,
    private readonly stored: Networks,
  ) {}

  network(name: keyof Networks): Network {
    const known = this.networks.get(name);
    if (known) return known;
    const made = new Network(this.stored[name]);
    this.networks.set(name, made);
    return made;
  }
}

let loaded: SeamModel | null = null;

/** The model that ships with the program (`src/models/seam.bin`), read once, in a few milliseconds. */
export function loadSeamModel(): SeamModel {
  if (loaded) return loaded;
  const { ngrams, networks } = unpackModel(fs.readFileSync(modelUrl('seam.bin')));
  loaded = new SeamModel(ngrams, networks);
  return loaded;
}

/** Has seams told by another model from now on, null for the one that ships: for training and measuring. */
export function useSeamModel(model: SeamModel | null): void {
  loaded = model;
}
