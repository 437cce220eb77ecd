/** Weights by name within a group. */
export type Table = Record<string, Record<string, number>>;

/** The mean of tables of weights, to three decimals; a weight that a table does not have counts as 0 there. */
export function meanOf(tables: readonly Table[]): Table {
  const mean: Table = {};
  for (const name of new Set(tables.flatMap((table) => Object.keys(table)))) {
    const rows = tables.map((table) => table[name] ?? {});
    mean[name] = {};
    for (const state of new Set(rows.flatMap((row) => Object.keys(row)))) {
      const sum = rows.reduce((total, row) => total + (row[state] ?? 0), 0);
      const weight = Math.round((1000 * sum) / tables.length) / 1000;
      if (weight) mean[name][state] = weight;
    }
  }
  return mean;
}
