import { dot } from '../../src/topics/topics.ts';

/** Rows of a sparse matrix: the columns in which they are not 0, and what stands there. */
export interface Row {
  columns: Int32Array;
  values: Float64Array;
}

/** More directions than are asked for, and how often they are turned: what Halko, Martinsson and Tropp (2011) advise. */
const MORE = 16;
const TURNS = 6;

/**
 * The right singular vectors of a matrix that belong to its greatest singular values: `[direction][column]`. By subspace
 * iteration from random directions (Halko, Martinsson, Tropp 2011).
 */
export function directionsOf(
  rows: readonly Row[],
  columns: number,
  count: number,
  rnd: () => number,
): Float64Array[] {
  const width = Math.min(count + MORE, rows.length);
  let right: Float64Array[] = Array.from({ length: width }, () =>
    Float64Array.from({ length: columns }, () => rnd() - 0.5),
  );
  for (let turn = 0; turn < TURNS; turn++) {
    right = orthonormal(right);
    right = right.map((direction) => back(rows, columns, forth(rows, direction)));
  }
  return turned(rows, orthonormal(right)).slice(0, count);
}

/** Of directions that span the space, those along which rows differ most, in falling order. */
function turned(rows: readonly Row[], basis: readonly Float64Array[]): Float64Array[] {
  const left = basis.map((direction) => forth(rows, direction));
  const gram = left.map((a) => left.map((b) => dot(a, b)));
  const { values, vectors } = eigen(gram);
  const order = values.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
  return order.map((i) => {
    const out = new Float64Array(basis[0]!.length);
    basis.forEach((direction, k) => {
      add(out, direction, vectors[k]![i]!);
    });
    return out;
  });
}

function forth(rows: readonly Row[], direction: Float64Array): Float64Array {
  return Float64Array.from(rows, ({ columns, values }) => {
    let sum = 0;
    for (let i = 0; i < columns.length; i++) sum += values[i]! * direction[columns[i]!]!;
    return sum;
  });
}

function back(rows: readonly Row[], columns: number, weights: Float64Array): Float64Array {
  const out = new Float64Array(columns);
  rows.forEach((row, r) => {
    for (let i = 0; i < row.columns.length; i++) out[row.columns[i]!]! += row.values[i]! * weights[r]!;
  });
  return out;
}

/** Gram-Schmidt, twice for the sake of precision. */
function orthonormal(vectors: readonly Float64Array[]): Float64Array[] {
  const out: Float64Array[] = [];
  for (const vector of vectors) {
    const own = vector.slice();
    for (let again = 0; again < 2; again++) for (const other of out) add(own, other, -dot(own, other));
    const length = Math.sqrt(dot(own, own));
    if (length > 1e-12) out.push(own.map((value) => value / length));
  }
  return out;
}

function add(to: Float64Array, what: Float64Array, times: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += times * what[i]!;
}

/** Eigenvalues and eigenvectors (in columns) of a symmetric matrix, by Jacobi's rotations. */
function eigen(matrix: readonly (readonly number[])[]): { values: number[]; vectors: number[][] } {
  const size = matrix.length;
  const a = matrix.map((row) => [...row]);
  const v = a.map((_, i) => a.map((_, j) => (i === j ? 1 : 0)));
  for (let sweep = 0; sweep < 30; sweep++)
    for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(a, v, p, q);
  return { values: a.map((row, i) => row[i]!), vectors: v };
}

function rotate(a: number[][], v: number[][], p: number, q: number): void {
  if (Math.abs(a[p]![q]!) < 1e-14) return;
  const theta = (a[q]![q]! - a[p]![p]!) / (2 * a[p]![q]!);
  const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const c = 1 / Math.sqrt(t * t + 1);
  const s = t * c;
  for (const row of a) [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!];
  const [rowP, rowQ] = [a[p]!, a[q]!];
  for (let k = 0; k < a.length; k++)
    [rowP[k], rowQ[k]] = [c * rowP[k]! - s * rowQ[k]!, s * rowP[k]! + c * rowQ[k]!];
  for (const row of v) [row[p], row[q]] = [c * row[p]! - s * row[q]!, s * row[p]! + c * row[q]!];
}
