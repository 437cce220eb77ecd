import { readFileSync, writeFileSync } from 'node:fs';

/** Puts `text` between `<!-- name -->` and `<!-- /name -->` of a file. Throws where the marks are missing. */
export function writeInto(path: string, name: string, text: string): void {
  const page = readFileSync(path, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [from, to] = [page.indexOf(open), page.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`${path} has no place for “${name}”`);
  writeFileSync(path, `${page.slice(0, from + open.length)}\n${text}\n${page.slice(to)}`);
}
