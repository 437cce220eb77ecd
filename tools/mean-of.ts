/** Weights by name or in lists, in groups, which may stand in groups. */
export interface Table {
  readonly [name: string]: number | Table;
}

/** The mean of tables of weights, to three decimals; a weight that a table does not have counts as 0 there. */
export const meanOf = <T extends Table>(tables: readonly T[]): T => mean(tables) as T;

function mean(tables: readonly Table[]): Table {
  const listed = tables.some(Array.isArray);
  const found: Record<string, number | Table> = listed ? ([] as unknown as Record<string, number>) : {};
  for (const name of new Set(tables.flatMap((table) => Object.keys(table)))) {
    const own = tables.map((table) => table[name] ?? 0);
    const groups = own.filter((value) => typeof value === 'object');
    if (groups.length) found[name] = mean(own.map((value) => (typeof value === 'object' ? value : {})));
    else {
      const sum = own.reduce<number>((total, value) => total + (value as number), 0);
      const weight = Math.round((1000 * sum) / tables.length) / 1000;
      if (weight || listed) found[name] = weight;
    }
  }
  return found;
}
