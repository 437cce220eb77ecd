/** Figures of a scorer: how well its numbers part right from wrong. */

/** Area under the ROC curve; ties count half. */
export function areaUnderCurve(scores: readonly number[], right: readonly boolean[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[a]! - scores[b]!);
  let [ranks, positives] = [0, 0];
  for (let i = 0; i < order.length; ) {
    let j = i;
    while (j < order.length && scores[order[j]!] === scores[order[i]!]) j++;
    for (let k = i; k < j; k++) {
      if (!right[order[k]!]) continue;
      ranks += (i + j + 1) / 2;
      positives++;
    }
    i = j;
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (scores.length - positives));
}

/** Microseconds of processor time of one call of `run`, the median of five rounds of `calls` calls. */
export function microseconds(calls: number, run: (i: number) => void): number {
  const rounds = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    for (let i = 0; i < calls; i++) run(i);
    return process.cpuUsage(start).user / calls;
  });
  return rounds.sort((a, b) => a - b)[2]!;
}
