import type { Corpus } from './corpus.ts';

/** Costs are in eighths of a bit. */
const EIGHTHS = 8;

/** What a character that the corpus does not hold costs, in bits, by where it stands; the first that fits. */
const UNSEEN: { bits: number; why: string; fits: (unit: number, known: Known) => boolean }[] = [
  {
    bits: 26,
    why: 'control characters but for tab and line ends',
    fits: (u) => u < 32 || (u > 126 && u < 160),
  },
  { bits: 6.5, why: 'Latin words stand in runs', fits: (u) => u < 127 },
  { bits: 26, why: 'nothing that is printed', fits: (u) => u >= 0xe000 && u <= 0xf8ff },
  { bits: 26, why: 'replaced, or no character', fits: (u) => u === 0 || u >= 0xfff0 },
  { bits: 13, why: 'common in written Cantonese, rare in news', fits: (u) => CANTONESE.has(u) },
  { bits: 18, why: 'hanzi of GB 2312 or of Big5', fits: (u, { sets }) => isHanzi(u) && sets.has(u) },
  { bits: 20, why: 'other hanzi', fits: isHanzi },
  { bits: 18, why: 'signs of GB 2312 or of Big5', fits: (u, { sets }) => sets.has(u) },
  { bits: 10, why: 'half of a character beyond the first plane', fits: (u) => u >= 0xd800 && u < 0xe000 },
  { bits: 22, why: 'anything else', fits: () => true },
];

/** What a character that the corpus does hold costs at most, so that Latin words in a page cost little. */
const LATIN_MOST = 6.5;

const CANTONESE = new Set(
  Array.from(
    '佢哋喺嘅嘢啲咁唔冇嚟噉乜咗嗰睇俾畀嘥攞揾搵咪啱諗瞓咩喎囉啦嘞喇啫吖噃咋冚唥嗌嗮晒哂佬仔靚',
    (c) => c.charCodeAt(0),
  ),
);

interface Known {
  sets: Set<number>;
}

function isHanzi(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** The cost of each UTF-16 unit in eighths of a bit: −log₂ of its share, half Simplified and half Traditional. */
export function countCosts(corpus: Corpus, codes: { gb: Uint16Array; big5: Uint16Array }): Uint8Array {
  const simplified = count(corpus.simplified);
  const traditional = count(corpus.traditional);
  const known = { sets: levelsOf(codes) };
  const costs = new Uint8Array(0x10000);
  for (let unit = 0; unit < costs.length; unit++) {
    const share = (simplified[unit]! + traditional[unit]!) / 2;
    const unseen = UNSEEN.find(({ fits }) => fits(unit, known))!.bits;
    const bits = share > 0 ? Math.min(-Math.log2(share), unit < 127 ? LATIN_MOST : unseen) : unseen;
    costs[unit] = Math.min(255, Math.round(bits * EIGHTHS));
  }
  for (const unit of [9, 10, 12, 13]) costs[unit] = costs[10]!;
  return costs;
}

function count(lines: string[]): Float64Array {
  const shares = new Float64Array(0x10000);
  let total = 0;
  for (const line of lines) {
    total += line.length + 1;
    for (let i = 0; i < line.length; i++) shares[line.charCodeAt(i)]!++;
  }
  shares[10] = lines.length;
  return shares.map((n) => n / total);
}

/** Characters of GB 2312 (both bytes A1–FE) and of Big5 without its additions (leads A1–C6 and C9–F9). */
function levelsOf({ gb, big5 }: { gb: Uint16Array; big5: Uint16Array }): Set<number> {
  const out = new Set<number>();
  for (let lead = 0xa1; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const cell = (lead - 0x81) * 191 + trail - 0x40;
      if (trail >= 0xa1 && lead <= 0xf7) out.add(gb[cell]!);
      if (lead <= 0xf9 && lead !== 0xc7 && lead !== 0xc8) out.add(big5[cell]!);
    }
  }
  return out;
}
