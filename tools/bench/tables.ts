import type { Growth } from './growth.ts';
import type { Rival } from './rivals.ts';
import type { StartUp } from './start-up.ts';
import type { Throughput } from './throughput.ts';

type Cell = string | number;

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly Cell[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i ? '--:' : '---'))), ...rows.map(line)].join('\n');
}

export function startTable(rows: readonly StartUp[]): string {
  return table(
    ['one process', 'processor, ms', 'clock, ms', '× bare Node'],
    rows.map(({ command, cpu, wall, ratio }) => [
      `\`${command}\``,
      cpu.toFixed(0),
      wall.toFixed(0),
      ratio.toFixed(2),
    ]),
  );
}

export function throughputTable({
  source,
  rows,
  ratio,
}: {
  source: string;
  rows: readonly Throughput[];
  ratio: number;
}): string {
  const lines = rows.map(({ what, cpu, megabytesPerSecond }) => [
    what,
    cpu.toFixed(0),
    megabytesPerSecond.toFixed(2),
  ]);
  return `${table([source, 'processor, ms', 'MB/s'], lines)}\n\nRatio: ${ratio.toFixed(2)} ×`;
}

export function growthTable(rows: readonly (Growth | string)[]): string {
  return table(
    ['page', 'bytes', 'processor, ms', 'ns/byte', 'memory, × input', 'articles'],
    rows.map((row) =>
      typeof row === 'string'
        ? [row, '', '', '', '', '']
        : [
            row.name,
            row.bytes,
            row.cpu.toFixed(0),
            row.nanosecondsPerByte.toFixed(0),
            row.memory.toFixed(1),
            row.articles,
          ],
    ),
  );
}

export function rivalsTable(rows: readonly Rival[] | string): string {
  if (typeof rows === 'string') return rows;
  return table(
    ['command', 'B³', 'exact', 'perfect', 'processor for all pages, ms'],
    rows.map(({ name, b3, exact, perfect, cpu }) => [
      name,
      b3.toFixed(1),
      exact.toFixed(1),
      perfect.toFixed(1),
      cpu.toFixed(0),
    ]),
  );
}
