import fs from 'node:fs';
import { findLead } from '../lead/lead.ts';
import { modelUrl } from '../models.ts';
import { foldText } from '../people/fold.ts';

/**
 * How a story's first paragraph begins and how its last one ends, by their wording: a story opens with `近日` and ends with
 * `参加会见`, and neither with `他说`. Two logistic regressions over the characters there, learned from whole articles
 * (`npm run train:ends`).
 */
export interface EndsModel {
  /** Weight of each gram, in natural log-odds. */
  readonly opening: Readonly<Record<string, number>>;
  readonly closing: Readonly<Record<string, number>>;
}

/** As much of a paragraph is read, in characters: more told no more on articles not learned from. */
const BEGINNING = 24;
const END = 60;
/** A paragraph shorter than this is also known by its beginning: `某某参加会见。` */
const SHORT = 30;
const LONGEST_GRAM = 3;
const LONGEST_AT_EDGE = 4;

/** The grams by which an opening is known. A dateline is evidence of its own and is left out. */
export function openingGrams(paragraph: string): Set<string> {
  const lead = findLead(paragraph);
  const text = plain(lead?.start === 0 ? paragraph.slice(lead.end) : paragraph);
  const begins = text.slice(0, BEGINNING);
  const grams = gramsOf(begins);
  for (let size = 1; size <= LONGEST_AT_EDGE; size++) grams.add(`^${begins.slice(0, size)}`);
  return grams.add(sizeOf(text));
}

/** The grams by which a closing is known. */
export function closingGrams(paragraph: string): Set<string> {
  const text = plain(paragraph);
  const ends = text.slice(-END);
  const grams = gramsOf(ends);
  for (let size = 1; size <= LONGEST_AT_EDGE; size++) grams.add(`${ends.slice(-size)}$`);
  if (text.length < SHORT)
    for (let size = 0; size < LONGEST_AT_EDGE; size++) grams.add(`short ^${text.slice(0, size)}`);
  return grams.add(sizeOf(text));
}

function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (let at = 0; at < text.length; at++)
    for (let size = 1; size <= LONGEST_GRAM && at + size <= text.length; size++)
      grams.add(text.slice(at, at + size));
  return grams;
}

const sizeOf = (text: string) => `length ${Math.min(9, Math.floor(Math.log2(text.length + 1)))}`;

/** Without white space; each digit is the same, Traditional characters are Simplified ones. */
const plain = (text: string) => foldText(text).replace(/\s/g, '').replace(/\d/g, '0');

let loaded: EndsModel | null = null;

function model(): EndsModel {
  loaded ??= JSON.parse(fs.readFileSync(modelUrl('ends.json'), 'utf8')) as EndsModel;
  return loaded;
}

/** Has ends told by another model from now on, null for the one that ships: for training. */
export function useEndsModel(other: EndsModel | null): void {
  loaded = other;
}

/** Log-odds that a paragraph opens a story; of all paragraphs one in eleven does. */
export function opening(paragraph: string): number {
  return sum(model().opening, openingGrams(paragraph));
}

/** Log-odds that a paragraph is the last of its story. */
export function closing(paragraph: string): number {
  return sum(model().closing, closingGrams(paragraph));
}

function sum(weights: Readonly<Record<string, number>>, grams: ReadonlySet<string>): number {
  let all = weights.bias ?? 0;
  for (const gram of grams) all += weights[gram] ?? 0;
  return all;
}
