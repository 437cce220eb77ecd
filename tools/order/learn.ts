/** Features of one alternative, by number, with their values. */
export interface Option {
  features: Uint16Array;
  values: Float32Array;
}

/** A choice among alternatives, weighed by a log-linear model: conditional logit (McFadden 1974). */
export interface Choice {
  options: Option[];
  right: number;
}

/** Weights of greatest penalised likelihood, by AdaGrad in a fixed order: the same choices, the same weights. */
export function learn(
  choices: readonly Choice[],
  size: number,
  { passes = 12, rate = 0.3, penalty = 1e-4 } = {},
) {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  let loss = 0;
  for (let pass = 0; pass < passes; pass++) {
    loss = 0;
    for (let k = 0; k < choices.length; k++) {
      const choice = choices[(k * STRIDE + pass) % choices.length]!;
      loss += step(choice, weights, squares, rate / (1 + pass / 3), penalty);
    }
  }
  return { weights, loss: loss / choices.length };
}

/** A prime: neighbours in the list come from one page and are not to follow one another. */
const STRIDE = 7919;

export function dot({ features, values }: Option, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < features.length; i++) sum += weights[features[i]!]! * values[i]!;
  return sum;
}

function step(
  choice: Choice,
  weights: Float64Array,
  squares: Float64Array,
  rate: number,
  penalty: number,
): number {
  const scores = choice.options.map((option) => dot(option, weights));
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const all = exps.reduce((a, b) => a + b, 0);
  const gradient = new Map<number, number>();
  choice.options.forEach(({ features, values }, o) => {
    const error = exps[o]! / all - (o === choice.right ? 1 : 0);
    if (Math.abs(error) < 1e-9) return;
    for (let i = 0; i < features.length; i++)
      gradient.set(features[i]!, (gradient.get(features[i]!) ?? 0) + error * values[i]!);
  });
  for (const [f, slope] of gradient) {
    const g = slope + penalty * weights[f]!;
    squares[f] = squares[f]! + g * g;
    weights[f] = weights[f]! - (rate * g) / Math.sqrt(squares[f]!);
  }
  return -Math.log(exps[choice.right]! / all);
}
