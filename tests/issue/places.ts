import type { Issue, PagedSpan } from '../../src/issue/issue.ts';

/** All places that the articles of an issue name once: a person's place lies inside that of the byline. */
export function placesOf({ articles }: Issue): PagedSpan[] {
  return articles.flatMap((article) => [
    ...Object.values(article.spans).flat(),
    ...article.continuations.flatMap((part) => Object.values(part.spans).flat()),
    ...article.body.flatMap((item) => item.spans),
    ...article.photos.flatMap((photo) => [...(photo.spans.caption ?? []), ...(photo.spans.credit ?? [])]),
    ...article.jumps.flatMap((jump) => jump.spans),
  ]);
}

/** Of each page, the characters of its source that the issue names not at all, and those it names twice. */
export function account(issue: Issue, texts: readonly string[]): { missing: string; repeated: string }[] {
  return texts.map((text, at) => {
    const times = new Uint8Array(text.length);
    const { furniture, unplaced } = issue.pages[at]!;
    const own = [...furniture, ...unplaced].flatMap(({ spans }) => spans);
    const paged = placesOf(issue).filter(([page]) => page === at);
    for (const [start, end] of [...own, ...paged.map(([, start, end]) => [start, end] as const)])
      for (let i = start; i < end; i++) times[i]!++;
    const marks = text.replace(/^#+ |\*\*/gm, (mark) => ' '.repeat(mark.length));
    const those = (times_: (n: number) => boolean) =>
      [...marks].filter((char, i) => char.trim() && times_(times[i]!)).join('');
    return { missing: those((n) => n === 0), repeated: those((n) => n > 1) };
  });
}
