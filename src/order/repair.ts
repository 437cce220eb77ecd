/**
 * Changes that only make sense together: to set one run between two others takes three links. Two orders differ in
 * paths and cycles of links (their symmetric difference); each of these is one repair.
 */
export interface Repair {
  /** Places whose successor changes. */
  readonly rows: readonly number[];
  /** By how much the sum of scores grows. */
  readonly gain: number;
}

export function repairsBetween(
  from: readonly number[],
  to: readonly number[],
  gain: readonly (readonly number[])[],
): Repair[] {
  const groups = new Groups(from.length);
  const holder = new Map<number, number>();
  const changed = from.flatMap((column, row) => (column === to[row] ? [] : [row]));
  for (const row of changed) {
    for (const column of [from[row]!, to[row]!]) {
      if (column < 0) continue;
      const other = holder.get(column);
      if (other === undefined) holder.set(column, row);
      else groups.merge(row, other);
    }
  }
  const repairs = new Map<number, { rows: number[]; gain: number }>();
  const worth = (row: number, column: number) => (column < 0 ? 0 : gain[row]![column]!);
  for (const row of changed) {
    const root = groups.root(row);
    const repair = repairs.get(root) ?? { rows: [], gain: 0 };
    repair.rows.push(row);
    repair.gain += worth(row, to[row]!) - worth(row, from[row]!);
    repairs.set(root, repair);
  }
  return [...repairs.values()];
}

/** Disjoint sets (Galler and Fischer 1964). */
class Groups {
  private readonly parent: number[];
  constructor(size: number) {
    this.parent = Array.from({ length: size }, (_, i) => i);
  }
  root(i: number): number {
    let at = i;
    while (this.parent[at] !== at) at = this.parent[at] = this.parent[this.parent[at]!]!;
    return at;
  }
  merge(a: number, b: number): void {
    this.parent[this.root(a)] = this.root(b);
  }
}
