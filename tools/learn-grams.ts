import { BIAS, type Weighed } from '../src/segment/ends.ts';

/** A text known by the rows of characters in it, and whether it is one of those that are sought. */
export interface Case {
  grams: ReadonlySet<string>;
  right: boolean;
}

export interface GramOptions {
  /** Of the square of each weight. */
  penalty: number;
  /** A gram that fewer cases hold is left out. */
  least: number;
  /** Weights smaller than this are left out. */
  small: number;
  passes: number;
}

/** Logistic regression by AdaGrad, in a fixed order; the first weight is that of every case. */
export function learnGrams(
  cases: readonly Case[],
  { penalty, least, small, passes }: GramOptions,
): Weighed[] {
  const counts = new Map<string, number>();
  for (const { grams } of cases) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const names = [...counts.keys()].filter((gram) => counts.get(gram)! >= least).sort();
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = cases.map(({ grams }) =>
    Int32Array.from([...grams].map((gram) => index.get(gram) ?? -1).filter((i) => i >= 0)),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  let bias = 0;
  const stride = 7919;
  for (let pass = 0; pass < passes; pass++)
    for (let k = 0; k < rows.length; k++) {
      const at = (k * stride + pass) % rows.length;
      const row = rows[at]!;
      let score = bias;
      for (const i of row) score += weights[i]!;
      const error = 1 / (1 + Math.exp(-score)) - (cases[at]!.right ? 1 : 0);
      for (const i of row) {
        const g = error + penalty * weights[i]!;
        squares[i]! += g * g;
        weights[i]! -= (0.1 * g) / Math.sqrt(squares[i]!);
      }
      bias -= 0.02 * error;
    }
  const round = (value: number) => Math.round(value * 100) / 100;
  const kept = names
    .map((name, i) => [name, round(weights[i]!)] as const)
    .filter(([, weight]) => Math.abs(weight) >= small);
  return [[BIAS, round(bias)], ...kept];
}
