/** Changes of a labelled page that leave its truth as it is: so that the model does not learn one mill's habits. */

import { Converter } from 'opencc-js';
import type { Block } from '../../src/block.ts';
import { widthOf } from '../../src/text.ts';

export type Random = () => number;

/** A small seeded generator (mulberry32). */
export function random(seed: number): Random {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Change = (blocks: Block[], rnd: Random) => Block[];

const levelMarks: Change = (blocks) => blocks.map((b) => (b.mark ? { ...b, mark: '#' } : b));
const secondLevel: Change = (blocks) => blocks.map((b) => (b.mark ? { ...b, mark: '##' } : b));
const loseMarks: Change = (blocks, rnd) => {
  const rate = 0.1 + 0.4 * rnd();
  const lost = new Set(blocks.filter((b) => b.mark && rnd() < rate).map((b) => b.line));
  return blocks.map((b) => (lost.has(b.line) ? { ...b, mark: '' } : b));
};
const shuffleMarks: Change = (blocks, rnd) =>
  blocks.map((b) => (b.mark ? { ...b, mark: '#'.repeat(1 + Math.floor(rnd() * 3)) } : b));
const loseBold: Change = (blocks) => blocks.map((b) => (b.bold ? { ...b, bold: 0 } : b));

const HALF: Record<string, string> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '（': '(',
  '）': ')',
  '？': '?',
  '！': '!',
  '“': '"',
  '”': '"',
  '。': '.',
};
const halfWidth: Change = (blocks, rnd) => {
  const some = new Set(Object.keys(HALF).filter(() => rnd() < 0.5));
  return blocks.map((b) =>
    retext(
      b,
      b.text.replace(/[，：；（）？！“”。]/g, (c) => (some.has(c) ? HALF[c]! : c)),
    ),
  );
};
const blankAll: Change = (blocks) => blocks.map((b) => (b.part || b.id === 0 ? b : { ...b, blanks: 1 }));
const blankNone: Change = (blocks) => blocks.map((b) => ({ ...b, blanks: 0 }));
const blankSome: Change = (blocks, rnd) => {
  const rate = rnd() * 0.3;
  return blocks.map((b) => (b.part || rnd() > rate ? b : { ...b, blanks: b.blanks ? 0 : 1 }));
};
const noIndent: Change = (blocks) => blocks.map((b) => ({ ...b, indent: 0 }));
const otherPaper: Change = (blocks, rnd) => {
  const paper = ['晚报', '晨报', '早报', '江城日报', '快报', '商报'][Math.floor(rnd() * 6)]!;
  return blocks.map((b) =>
    retext(
      b,
      b.text.replace(/^本报(讯|记者|[^\s，。]{2,6}\d+月\d+日[讯电])/u, (_m, rest: string) => paper + rest),
    ),
  );
};

const CORNERS: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const CONVERTERS = (['tw', 'hk', 't'] as const).map((to) => Converter({ from: 'cn', to }));
const traditional: Change = (blocks, rnd) => {
  const convert = CONVERTERS[Math.floor(rnd() * CONVERTERS.length)]!;
  const quotes = rnd() < 0.8;
  return blocks.map((b) => {
    const text = convert(b.text);
    return retext(b, quotes ? text.replace(/[“”‘’]/gu, (c: string) => CORNERS[c]!) : text);
  });
};

const retext = (block: Block, text: string): Block =>
  text === block.text ? block : { ...block, text, width: widthOf(text) };

const MARKS: [number, Change][] = [
  [0.15, levelMarks],
  [0.08, secondLevel],
  [0.2, loseMarks],
  [0.12, shuffleMarks],
  [0.15, loseBold],
];
const WRAPS: [number, Change][] = [
  [0.1, blankAll],
  [0.25, blankNone],
  [0.2, blankSome],
  [0.2, noIndent],
];
const ALL: [number, Change][] = [
  [0.1, halfWidth],
  [0.15, otherPaper],
  [0.1, traditional],
];

/** The page changed in some ways, by chance; one page of three is left as it is. */
export function augment(blocks: Block[], wrapped: boolean, rnd: Random): Block[] {
  if (rnd() < 0.34) return blocks;
  let out = blocks;
  for (const [chance, change] of [...(wrapped ? WRAPS : MARKS), ...ALL])
    if (rnd() < chance) out = change(out, rnd);
  return out;
}
