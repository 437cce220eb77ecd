/**
 * The assignment of rows to columns with the greatest sum (Kuhn 1955, in the form of shortest augmenting paths,
 * Jonker and Volgenant 1987): cubic in the size. `gain[row][column]`; a pair of gain 0 or less is left apart.
 * Returns each row's column, −1 where it has none.
 */
export function assign(gain: readonly (readonly number[])[], columns: number): number[] {
  const rows = gain.length;
  const size = rows + columns;
  const cost = (i: number, j: number) => (j < columns && i < rows ? -Math.max(0, gain[i]![j]!) : 0);
  const u = new Float64Array(rows + 1);
  const v = new Float64Array(size + 1);
  const match = new Int32Array(size + 1);
  const way = new Int32Array(size + 1);
  for (let i = 1; i <= rows; i++) augment(i, { cost, u, v, match, way, size });
  const found: number[] = new Array(rows).fill(-1);
  for (let j = 1; j <= columns; j++) {
    const i = match[j]!;
    if (i > 0 && gain[i - 1]![j - 1]! > 0) found[i - 1] = j - 1;
  }
  return found;
}

interface State {
  cost: (i: number, j: number) => number;
  u: Float64Array;
  v: Float64Array;
  match: Int32Array;
  way: Int32Array;
  size: number;
}

function augment(row: number, { cost, u, v, match, way, size }: State): void {
  match[0] = row;
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
  const done = new Uint8Array(size + 1);
  let at = 0;
  do {
    done[at] = 1;
    const i = match[at]!;
    let delta = Number.POSITIVE_INFINITY;
    let next = 0;
    for (let j = 1; j <= size; j++) {
      if (done[j]) continue;
      const reduced = cost(i - 1, j - 1) - u[i]! - v[j]!;
      if (reduced < least[j]!) {
        least[j] = reduced;
        way[j] = at;
      }
      if (least[j]! < delta) {
        delta = least[j]!;
        next = j;
      }
    }
    for (let j = 0; j <= size; j++) {
      if (done[j]) {
        u[match[j]!] = u[match[j]!]! + delta;
        v[j] = v[j]! - delta;
      } else least[j] = least[j]! - delta;
    }
    at = next;
  } while (match[at] !== 0);
  while (at) {
    match[at] = match[way[at]!]!;
    at = way[at]!;
  }
}
