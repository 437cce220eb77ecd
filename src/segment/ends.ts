import { findLead } from '../lead/lead.ts';
import { readModel } from '../models.ts';
import { foldText } from '../people/fold.ts';

/**
 * How a story's first paragraph begins and how its last one ends, by their wording: a story opens with `近日` and ends with
 * `参加会见`, and neither with `他说`. Two logistic regressions over the characters there, learned from whole articles
 * (`npm run train:ends`).
 */
export type Weighed = readonly [gram: string, weight: number];

export interface EndsModel {
  /** Each gram with its weight, in natural log-odds; pairs, as an object of so many names takes five times as long to read. */
  readonly opening: readonly Weighed[];
  readonly closing: readonly Weighed[];
}

/** As much of a paragraph is read, in characters: more told no more on articles not learned from. */
const BEGINNING = 24;
const END = 60;
/** So many printed characters hold as many without white space, wherever not every second one is a space. */
const SPACED = 2;
/** A paragraph shorter than this is also known by its beginning: `某某参加会见。` */
const SHORT = 30;
const LONGEST_GRAM = 3;
const LONGEST_AT_EDGE = 4;

/** By what a paragraph is known: up to three characters in a row anywhere in a text, and what stands at its edges. */
interface Grams {
  readonly text: string;
  /** No two alike. */
  readonly edges: readonly string[];
}

/** A dateline is evidence of its own and is left out. */
function openingGrams(paragraph: string): Grams {
  const lead = findLead(paragraph);
  const whole = lead?.start === 0 ? paragraph.slice(lead.end) : paragraph;
  const text = plain(whole.slice(0, BEGINNING * SPACED)).slice(0, BEGINNING);
  const first = edgesOf(text, (size) => `^${text.slice(0, size)}`);
  return { text, edges: [...first, sizeOf(lengthOf(whole))] };
}

function closingGrams(paragraph: string): Grams {
  const text = plain(paragraph.slice(-END * SPACED)).slice(-END);
  const length = lengthOf(paragraph);
  const last = edgesOf(text, (size) => `${text.slice(-size)}$`);
  const short = length < SHORT ? ['short', ...edgesOf(text, (size) => `short ^${text.slice(0, size)}`)] : [];
  return { text, edges: [...last, ...short, sizeOf(length)] };
}

function edgesOf(text: string, name: (size: number) => string): string[] {
  return Array.from({ length: Math.min(LONGEST_AT_EDGE, text.length) }, (_, i) => name(i + 1));
}

/** The names of the grams of a first or a last paragraph, each once: for training. */
export function gramsOf(paragraph: string, kind: keyof EndsModel): Set<string> {
  const { text, edges } = kind === 'opening' ? openingGrams(paragraph) : closingGrams(paragraph);
  const names = new Set(edges);
  for (let at = 0; at < text.length; at++)
    for (let size = 1; size <= LONGEST_GRAM && at + size <= text.length; size++)
      names.add(text.slice(at, at + size));
  return names;
}

/** Longer than any gram, as all names of edges are. */
const sizeOf = (length: number) => `length ${Math.min(9, Math.floor(Math.log2(length + 1)))}`;

/** How many characters there are, white space not counted. */
function lengthOf(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x20 && code !== 0x3000 && code !== 0xa0) length++;
  }
  return length;
}

/** Without white space; each digit is the same, Traditional characters are Simplified ones. */
const plain = (text: string) => foldText(text).replace(/\s/g, '').replace(/\d/g, '0');

/** A model's weights by grams: those of up to three characters by number, as text is full of them. */
class Weights {
  private readonly numbers = new Map<number, number>();
  private readonly edges = new Map<string, number>();
  private readonly weights: Float64Array;
  /** For each gram the text that it was last met in: it counts once. */
  private readonly met: Uint32Array;
  private text = 0;

  constructor(weighed: readonly Weighed[]) {
    this.weights = Float64Array.from(weighed, ([, weight]) => weight);
    this.met = new Uint32Array(weighed.length);
    weighed.forEach(([gram, weight], i) => {
      if (isEdge(gram)) this.edges.set(gram, weight);
      else this.numbers.set(numberOf(gram, 0, gram.length), i);
    });
  }

  sum({ text, edges }: Grams): number {
    this.text++;
    let all = this.edges.get(BIAS) ?? 0;
    for (let at = 0; at < text.length; at++)
      for (let size = 1; size <= LONGEST_GRAM && at + size <= text.length; size++) {
        const number = this.numbers.get(numberOf(text, at, size));
        if (number === undefined || this.met[number] === this.text) continue;
        this.met[number] = this.text;
        all += this.weights[number]!;
      }
    for (const edge of edges) all += this.edges.get(edge) ?? 0;
    return all;
  }
}

/** Whether a gram is no row of characters anywhere in a text: its name is longer than any, or has the sign of an edge. */
const isEdge = (gram: string) =>
  gram.length > LONGEST_GRAM || (gram.length > 1 && (gram.startsWith('^') || gram.endsWith('$')));

/** The gram of every paragraph. */
export const BIAS = 'bias';

/** Up to three UTF-16 units as one number, exact in 53 bits. */
function numberOf(text: string, at: number, size: number): number {
  let number = 0;
  for (let i = at; i < at + size; i++) number = number * 0x10000 + text.charCodeAt(i) + 1;
  return number;
}

let loaded: { opening: Weights; closing: Weights } | null = null;

function weights(): { opening: Weights; closing: Weights } {
  if (!loaded) useEndsModel(readModel<EndsModel>('ends.json'));
  return loaded!;
}

/** Has ends told by another model from now on, null for the one that ships: for training. */
export function useEndsModel(model: EndsModel | null): void {
  loaded = model && { opening: new Weights(model.opening), closing: new Weights(model.closing) };
}

/** Log-odds that a paragraph opens a story; of all paragraphs one in eleven does. */
export const opening = (paragraph: string): number => weights().opening.sum(openingGrams(paragraph));

/** Log-odds that a paragraph is the last of its story. */
export const closing = (paragraph: string): number => weights().closing.sum(closingGrams(paragraph));
