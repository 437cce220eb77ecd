import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { decode } from '../../src/decode/index.ts';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);

/** The texts of the fixture pages, by name. */
export const fixtureTexts: [name: string, text: string][] = readdirSync(PAGES)
  .sort()
  .map((name) => [name, decode(readFileSync(new URL(`${name}/source.txt`, PAGES))).text]);

/** One change to the lines of a page. */
type Change = (lines: string[]) => string[];

const place = fc.double({ min: 0, max: 0.999, noNaN: true });
const at = (lines: readonly string[], share: number) => Math.floor(share * lines.length);

/** What stands in raw pages beside Chinese: other scripts, rare characters, signs that mean something to a reader. */
const STRANGE = [
  '2021. ',
  'GDP',
  '~{',
  '# ',
  '**',
  '\t',
  '\f',
  '\u3000',
  '…',
  '——',
  'é',
  'Ω',
  'пять',
  '❤',
  '𠮷',
  '㐀',
];

const changes: fc.Arbitrary<Change>[] = [
  place.map((from) => (lines) => lines.toSpliced(at(lines, from), 3)),
  fc.tuple(place, place).map(([from, to]) => (lines) => {
    const run = lines.slice(at(lines, from), at(lines, from) + 4);
    const rest = lines.toSpliced(at(lines, from), 4);
    return rest.toSpliced(at(rest, to), 0, ...run);
  }),
  fc.tuple(place, place).map(
    ([line, cut]) =>
      (lines) =>
        lines.flatMap((text, i) =>
          i === at(lines, line)
            ? [text.slice(0, at([...text], cut)), text.slice(at([...text], cut))]
            : [text],
        ),
  ),
  fc.tuple(place, place, fc.constantFrom(...STRANGE)).map(
    ([line, column, sign]) =>
      (lines) =>
        lines.map((text, i) =>
          i === at(lines, line)
            ? text.slice(0, at([...text], column)) + sign + text.slice(at([...text], column))
            : text,
        ),
  ),
];

/** Runs of lines of pages, changed in places: lines lost, moved, cut and with strange signs; in any line ends. */
export function changedPages(texts: readonly string[]): fc.Arbitrary<string> {
  const page = fc
    .tuple(fc.constantFrom(...texts), place, fc.integer({ min: 8, max: 40 }))
    .map(([text, from, count]) => {
      const lines = text.split(/\r\n|\n|\r/);
      return lines.slice(Math.min(at(lines, from), Math.max(0, lines.length - 8))).slice(0, count);
    });
  return fc
    .tuple(page, fc.array(fc.oneof(...changes), { maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r'))
    .map(([lines, made, end]) => made.reduce((held, change) => change(held), lines).join(end));
}
