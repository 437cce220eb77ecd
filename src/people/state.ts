export interface NamedPerson {
  /** As printed, less white space inside. */
  name: string;
  /** As printed, without the affiliation; null for a bare name. */
  role: string | null;
  /** As printed: 本报, 新华社 …; null where none is. */
  affiliation: string | null;
  start: number;
  end: number;
}

/** A stretch of text that stayed in doubt, and why. */
export interface OpenName {
  text: string;
  start: number;
  end: number;
  why: string;
}

export interface NamedPeople {
  people: NamedPerson[];
  whole: boolean;
  open: OpenName[];
}

/** What the scanner knows at a place of the text. */
export interface Scan extends NamedPeople {
  readonly text: string;
  readonly folded: string;
  at: number;
  role: string | null;
  agency: string | null;
  /** Index of the first person that no deed behind the names was said of yet. */
  pending: number;
}

/** The match of a sticky pattern at the scanner's place, which it moves behind it. */
export function match(pattern: RegExp, scan: Scan): RegExpExecArray | null {
  pattern.lastIndex = scan.at;
  const found = pattern.exec(scan.folded);
  if (found) scan.at += found[0].length;
  return found;
}

/** Says of the people since the last deed what they did, where they have no role. */
export function sayDeed(scan: Scan, start: number, end: number): void {
  const deed = scan.text.slice(start, end).trim();
  for (const person of scan.people.slice(scan.pending)) person.role ??= deed;
  scan.pending = scan.people.length;
}

/** Adds the person whose name stands at `[start, end)`, with the role that goes on there. */
export function addPerson(scan: Scan, start: number, end: number): void {
  const printed = scan.text.slice(start, end);
  const name = /[A-Za-z]/.test(printed) ? printed : printed.replace(/\s/gu, '');
  scan.people.push({ name, role: scan.role, affiliation: scan.agency, start, end });
}
