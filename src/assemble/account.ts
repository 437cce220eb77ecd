import { emphasisIn, marksOf } from '../emphasis.ts';
import type { Page, Span } from '../page.ts';
import { markAt, readLines } from '../read/lines.ts';
import { signsIn } from '../read/written-signs.ts';
import { spacesRead } from '../read/written-space.ts';

/** Where a page does not say each character of its source exactly once. */
export interface Account {
  readonly missing: Span[];
  readonly repeated: Span[];
}

/** Counts how often each character of the source that is neither white space nor markup stands in the page. */
export function account(source: string, page: Pick<Page, 'articles' | 'furniture' | 'unplaced'>): Account {
  const times = new Uint8Array(source.length);
  for (const [start, end] of spansOf(page))
    for (let i = start; i < end; i++) times[i] = Math.min(2, times[i]! + 1);
  const free = new Uint8Array(source.length);
  const read = spacesRead(source);
  for (const line of readLines(read)) if (line.mark) free.fill(1, ...markAt(read, line));
  const signs = signsIn(source).flatMap(({ places }) => places.map(({ span }) => span));
  for (const [from, to] of [...marksOf(emphasisIn(source, 0, source.length)), ...signs])
    free.fill(1, from, to);
  const missing: Span[] = [];
  const repeated: Span[] = [];
  for (let i = 0; i < source.length; i++) {
    if (/[\s\u0085]/.test(source[i]!)) continue;
    if (times[i]! > 1) add(repeated, i);
    else if (!times[i] && !free[i]) add(missing, i);
  }
  return { missing, repeated };
}

/** All places that a page names once: a person's place lies inside that of the byline. */
function spansOf({
  articles,
  furniture,
  unplaced,
}: Pick<Page, 'articles' | 'furniture' | 'unplaced'>): Span[] {
  const inArticles = articles.flatMap((article) => [
    ...Object.values(article.spans).flat(),
    ...article.body.flatMap((item) => item.spans),
    ...article.photos.flatMap((photo) => [...(photo.spans.caption ?? []), ...(photo.spans.credit ?? [])]),
    ...article.jumps.flatMap((jump) => jump.spans),
  ]);
  return [...inArticles, ...[...furniture, ...unplaced].flatMap((item) => item.spans)];
}

function add(spans: Span[], at: number): void {
  const last = spans.at(-1);
  if (last && last[1] === at) last[1] = at + 1;
  else spans.push([at, at + 1]);
}
