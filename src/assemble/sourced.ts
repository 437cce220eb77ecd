/** A file of stories that each say where they were printed, as electronic editions are saved. */
import { parseFolio } from '../folio/folio.ts';
import type { FilePage, Furniture, PageFacts } from '../page.ts';
import { placesOf } from '../pages.ts';
import { sourceAlone } from '../rules/lines/page.ts';
import type { Assembled } from './assemble.ts';

/** A line that says where the story was printed in which it stands. */
interface Named {
  readonly start: number;
  readonly page: PageFacts;
}

/**
 * The pages that stories name (《…》（… 第 05 版） under their headlines), in the order of the file, where they name two at least; else
 * undefined. A story that names none stands on the page of the one in front. `end` is that of the text.
 */
export function pagesSourced(
  source: string,
  { articles, furniture }: Assembled,
  end: number,
): FilePage[] | undefined {
  const named = furniture.flatMap(namedBy).sort((a, b) => a.start - b.start);
  if (new Set(named.map(({ page }) => keyOf(page))).size < 2) return undefined;
  const starts = articles
    .map((article) => placesOf(article).reduce((least, [from]) => Math.min(least, from), end))
    .sort((a, b) => a - b);
  const pages: { page: PageFacts; start: number }[] = [];
  let story = 0;
  for (const { start, page } of named) {
    while (story + 1 < starts.length && starts[story + 1]! < start) story++;
    const last = pages.at(-1);
    if (!last) pages.push({ page, start: 0 });
    else if (keyOf(last.page) !== keyOf(page))
      pages.push({ page, start: Math.max(last.start, starts[story] ?? 0) });
  }
  let [line, at] = [1, 0];
  return pages.map(({ page, start }, i) => {
    line += source.slice(at, start).match(/\r\n|[\n\r]/g)?.length ?? 0;
    at = start;
    return { page, span: [start, pages[i + 1]?.start ?? end], line };
  });
}

function namedBy({ text, spans }: Furniture): Named[] {
  const facts = sourceAlone.test(text) ? parseFolio(text) : null;
  if (!facts) return [];
  const { newspaper, date, number, section } = facts;
  return [{ start: spans[0]![0], page: { newspaper, date, number, section, editors: [] } }];
}

const keyOf = ({ newspaper, date, number }: PageFacts) => `${newspaper} ${date} ${number}`;
