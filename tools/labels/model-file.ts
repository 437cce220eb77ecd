import fs from 'node:fs';
import type { LabelModelFile } from '../../src/label/model.ts';

type Table = Record<string, Record<string, number>>;

/** Writes a labelling model as readable JSON, a feature a line. */
export function writeModel(file: string, { version, transitions, features }: LabelModelFile): void {
  const rows = (table: Table) =>
    Object.entries(table)
      .map(([name, weights]) => `  ${JSON.stringify(name)}: ${JSON.stringify(weights)}`)
      .join(',\n');
  fs.writeFileSync(
    file,
    `{\n"version": ${JSON.stringify(version)},\n"transitions": {\n${rows(transitions)}\n},\n"features": {\n${rows(features)}\n}\n}\n`,
  );
}
