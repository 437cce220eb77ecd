import type { Row } from './row.ts';

export interface Entry {
  path: string;
  value: number;
}

/** What a run, or a whole ledger, comes to. */
export interface Summary {
  pages: number;
  articles: number;
  bytes: number;
  /** Inputs that gave no page. */
  faults: number;
  faultsByCode: Record<string, number>;
  notes: Record<string, number>;
  encodings: Record<string, number>;
  /** Confidence of the least sure article, the lowest first. */
  worst: Entry[];
  /** Seconds, the longest first. */
  slowest: Entry[];
  /** The first ones. */
  failed: { path: string; code: string; message: string }[];
}

export function emptySummary(): Summary {
  return {
    ...{ pages: 0, articles: 0, bytes: 0, faults: 0, faultsByCode: {}, notes: {}, encodings: {} },
    ...{ worst: [], slowest: [], failed: [] },
  };
}

/** Counts a row in; keeps at most `longest` entries of each list. */
export function addRow(summary: Summary, row: Row, longest: number): void {
  const { path, error, confidence, seconds } = row;
  summary.bytes += row.bytes ?? 0;
  insert(summary.slowest, { path, value: seconds }, longest, (a, b) => b.value - a.value);
  if (error) {
    summary.faults++;
    count(summary.faultsByCode, error.code);
    if (summary.failed.length < longest) summary.failed.push({ path, ...error });
    return;
  }
  summary.pages++;
  summary.articles += row.articles ?? 0;
  count(summary.encodings, row.encoding ?? 'unknown');
  for (const [action, number] of Object.entries(row.notes)) count(summary.notes, action, number);
  if (confidence !== null) {
    insert(summary.worst, { path, value: confidence }, longest, (a, b) => a.value - b.value);
  }
}

function count(counts: Record<string, number>, name: string, by = 1): void {
  counts[name] = (counts[name] ?? 0) + by;
}

function insert(list: Entry[], entry: Entry, longest: number, order: (a: Entry, b: Entry) => number): void {
  if (list.length >= longest && order(list.at(-1)!, entry) <= 0) return;
  const at = list.findIndex((other) => order(entry, other) < 0);
  list.splice(at < 0 ? list.length : at, 0, entry);
  if (list.length > longest) list.pop();
}
