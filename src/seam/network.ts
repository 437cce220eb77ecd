/** A small network as it is stored: inputs are named features, the output is a log-odds. */
export interface NetworkData {
  features: readonly string[];
  /** What each feature is on average, to measure contributions against. */
  means: readonly number[];
  /** Straight weights of the features, then the bias. */
  linear: readonly number[];
  /** For each hidden unit: weights of the features, its bias, its weight in the output. */
  hidden: readonly (readonly number[])[];
}

/**
 * A sum of weighted features and of a few hidden units `a / (1 + |a|)` (only + − × ÷, so that every machine gives the
 * same bits). Features that are 0 cost nothing.
 */
export class Network {
  readonly size: number;
  private readonly units: number;
  /** For each feature its weights in the hidden units, then the straight one; then the biases in the same order. */
  private readonly columns: Float64Array;
  private readonly outputs: Float64Array;
  private readonly sums: Float64Array;

  constructor(readonly data: NetworkData) {
    const { features, linear, hidden } = data;
    this.size = features.length;
    this.units = hidden.length;
    this.outputs = Float64Array.from(hidden, (unit) => unit[this.size + 1]!);
    this.sums = new Float64Array(this.units + 1);
    this.columns = new Float64Array((this.size + 1) * (this.units + 1));
    for (let i = 0, at = 0; i <= this.size; i++) {
      for (const unit of hidden) this.columns[at++] = unit[i]!;
      this.columns[at++] = linear[i]!;
    }
  }

  /** The log-odds for the features `x`. */
  run(x: Float64Array): number {
    const { size, units, columns, outputs, sums } = this;
    const width = units + 1;
    for (let u = 0; u < width; u++) sums[u] = columns[size * width + u]!;
    for (let i = 0; i < size; i++) {
      const value = x[i]!;
      if (value === 0) continue;
      const at = i * width;
      for (let u = 0; u < width; u++) sums[u]! += columns[at + u]! * value;
    }
    let sum = sums[units]!;
    for (let u = 0; u < units; u++) {
      const a = sums[u]!;
      sum += (outputs[u]! * a) / (1 + (a < 0 ? -a : a));
    }
    return sum;
  }

  /**
   * What each family of features (the part of their names before `/`) adds to the log-odds: the mean of what is lost
   * where it alone is set to its averages, and of what is won where all others are. Single features of a family lean
   * on one another and mean little alone. Strongest first, those under 0.05 left out.
   */
  explain(x: Float64Array): { feature: string; weight: number }[] {
    const { features, means } = this.data;
    const average = Float64Array.from(means);
    const [full, none] = [this.run(x), this.run(average)];
    const families = [...new Set(features.map(familyOf))];
    const out = families.map((family) => {
      const without = x.map((value, i) => (familyOf(features[i]!) === family ? means[i]! : value));
      const alone = x.map((value, i) => (familyOf(features[i]!) === family ? value : means[i]!));
      return { feature: family, weight: (full - this.run(without) + this.run(alone) - none) / 2 };
    });
    return out
      .filter(({ weight }) => Math.abs(weight) >= 0.05)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  }
}

const familyOf = (feature: string) => feature.split('/')[0]!;
