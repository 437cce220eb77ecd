import type { Span } from '../page.ts';
import { readLines } from './lines.ts';
import type { Construct } from './markdown.ts';
import { insideOf } from './markdown-chunks.ts';

const TAG = /<\/?[a-z][^<>]*>/gi;
const COMMENT = /^(?:<!--(?:(?!-->).)*-->\s*)+$/s;

/**
 * What an HTML block of a page holds: its tables, and the tags around its text. Text that stands between tags is no
 * construct: `<div>图片</div>` is a tag, running text, a tag. `[start, end)` is the block as remark sees it, up to the
 * next blank line.
 */
export function htmlConstructs(
  text: string,
  start: number,
  end: number,
  tables: readonly Span[],
): Construct[] {
  const out: Construct[] = [];
  let at = start;
  for (const [from, to] of tables) {
    if (from < at || from >= end) continue;
    out.push(...tagsBetween(text, at, from), { kind: 'table', start: from, end: to });
    at = to;
  }
  return [...out, ...tagsBetween(text, at, end)];
}

/** The tags at the beginning and at the end of each line, and those that stand alone. */
function tagsBetween(text: string, from: number, to: number): Construct[] {
  if (from >= to) return [];
  return commentsOf(text, from, to).flatMap((part) => {
    if (part.kind) return [{ kind: part.kind, start: part.start, end: part.end }];
    return readLines(text.slice(part.start, part.end)).flatMap(({ start, end }) =>
      tagsOf(text, part.start + start, part.start + end),
    );
  });
}

interface Part {
  readonly kind: 'separator' | null;
  readonly start: number;
  readonly end: number;
}

/** Comments of several lines are one construct each; what is between them is looked at line by line. */
function commentsOf(text: string, from: number, to: number): Part[] {
  const parts: Part[] = [];
  let at = from;
  for (const comment of comments(text.slice(from, to))) {
    const [start, end] = [from + comment[0], from + comment[1]];
    if (!/[\r\n\f\v\u0085\u2028\u2029]/.test(text.slice(start, end))) continue;
    parts.push({ kind: null, start: at, end: start }, { kind: 'separator', start, end });
    at = end;
  }
  return [...parts, { kind: null, start: at, end: to }];
}

function comments(text: string): Span[] {
  const found: Span[] = [];
  for (let end = 0; ; ) {
    const start = text.indexOf('<!--', end);
    end = start < 0 ? 0 : text.indexOf('-->', start + 4) + 3;
    if (end < 3) return found;
    found.push([start, end]);
  }
}

function tagsOf(text: string, start: number, end: number): Construct[] {
  const line = text.slice(start, end);
  const tags = tagSpans(line);
  let head = 0;
  for (const [from, to] of tags) {
    if (line.slice(head, from).trim()) break;
    head = to;
  }
  let tail = line.length;
  for (const [from, to] of tags.reverse()) {
    if (from < head || line.slice(to, tail).trim()) break;
    tail = from;
  }
  return [
    ...(head > 0 ? [tagsAt(line, start, 0, head)] : []),
    ...partingTags(line.slice(head, tail)).map(([from, to]) => tagsAt(line, start, head + from, head + to)),
    ...(tail < line.length ? [tagsAt(line, start, tail, line.length)] : []),
  ];
}

/** Tags amid a line that begin or end a paragraph or a line; those of words (`<b>`, `<a>`) are text. */
const PARTING =
  /(?:<\/?(?:p|div|br|li|ul|ol|tr|td|h[1-6]|section|article|blockquote|center)(?:\s[^<>]{0,200})?\/?>\s{0,20})+/gi;

export function partingTags(text: string): Span[] {
  return [...text.matchAll(PARTING)].map(({ 0: tags, index }) => [index, index + tags.trimEnd().length]);
}

/** Tags and comments, in their order. */
function tagSpans(line: string): Span[] {
  const found = comments(line);
  const inside = insideOf(found);
  const tags = [...line.matchAll(TAG)].filter(({ index }) => !inside(index));
  for (const { index, 0: tag } of tags) found.push([index, index + tag.length]);
  return found.sort((a, b) => a[0] - b[0]);
}

function tagsAt(line: string, start: number, from: number, to: number): Construct {
  const tags = line.slice(from, to);
  const kind = COMMENT.test(tags) ? 'separator' : /<img\b/i.test(tags) ? 'image' : 'html';
  return { kind, start: start + from, end: start + to };
}
