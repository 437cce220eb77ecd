import type { Nodes, Paragraph } from 'mdast';
import type { Span } from '../page.ts';
import { readLines } from './lines.ts';
import type { Construct } from './markdown.ts';
import type { Chunk } from './markdown-chunks.ts';
import { htmlConstructs, partingTags } from './markdown-html.ts';
import { listItems } from './markdown-lists.ts';
import { parseTree } from './markdown-tree.ts';

/** What remark finds in a chunk of a page; `tables` are the page's HTML tables. Places are the page's. */
export function constructsOf({ text, start }: Chunk, tables: readonly Span[]): Construct[] {
  const own = tables
    .map(([from, to]): Span => [from - start, to - start])
    .filter(([from, to]) => from >= 0 && to <= text.length);
  const out: Construct[] = [];
  for (const node of parseTree(text).children) {
    const [from, to] = placeOf(node);
    if (from < (out.at(-1)?.end ?? 0)) continue;
    if (node.type === 'html') out.push(...htmlConstructs(text, from, to, own));
    else if (node.type === 'table') out.push({ kind: 'table', start: from, end: to });
    else if (node.type === 'list') out.push(...listItems(text, from, to));
    else if (node.type === 'thematicBreak') out.push({ kind: 'separator', start: from, end: to });
    else if (node.type === 'paragraph') out.push(...inParagraph(text, node));
  }
  return out.map((one) => ({ kind: one.kind, start: one.start + start, end: one.end + start }));
}

function placeOf({ position }: Nodes): Span {
  return [position!.start.offset!, position!.end.offset!];
}

/** The lines of a paragraph that hold images and nothing else, each `\` at a line's end, and tags that part lines. */
function inParagraph(text: string, paragraph: Paragraph): Construct[] {
  const places = (type: string) => paragraph.children.filter((child) => child.type === type).map(placeOf);
  const [from, to] = placeOf(paragraph);
  const around = tagsAround(text.slice(from, to));
  const parting = partingTags(text.slice(from, to)).filter(
    (tag) => !around.some((span) => overlap(tag, span)),
  );
  const tags = [...parting, ...around].map(
    ([start, end]): Construct => ({ kind: 'html', start: from + start, end: from + end }),
  );
  const images = imageLines(text, [from, to], places('image'));
  const breaks = places('break')
    .filter(([at]) => text[at] === '\\' && !images.some(({ start, end }) => start <= at && at < end))
    .map(([at]): Construct => ({ kind: 'separator', start: at, end: at + 1 }));
  const others = tags.filter((tag) => !images.some(({ start, end }) => start < tag.end && tag.start < end));
  return [...images, ...breaks, ...others].sort((a, b) => a.start - b.start);
}

const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1];

/** `<strong>渡口亮灯</strong>`: what stands around all of a line is no part of it. */
const AROUND =
  /^([ \t]*(?:<(?:strong|b|em|i|u|font|span|big|small|a)(?:\s[^<>]{0,200})?>)+)[^<>\r\n]+((?:<\/[a-z]{1,6}>)+)[ \t\ufeff]*$/gim;

function tagsAround(text: string): Span[] {
  return [...text.matchAll(AROUND)].flatMap(({ 0: line, 1: open, 2: close, index }): Span[] => {
    const end = index + line.trimEnd().length;
    return [
      [index, index + open!.length],
      [end - close!.length, end],
    ];
  });
}

function imageLines(text: string, [from, to]: Span, images: readonly Span[]): Construct[] {
  if (!images.length) return [];
  const lines = readLines(text.slice(from, to)).map(({ start, end }): Span => [from + start, from + end]);
  return lines
    .filter(([start, end]) => {
      const inside = images.filter((image) => image[0] >= start && image[1] <= end);
      return inside.length > 0 && /^[\s\\]*$/.test(without(text, start, end, inside));
    })
    .map(([start, end]) => ({ kind: 'image', start, end }));
}

/** `text[start, end)` less the spans in it. */
export function without(text: string, start: number, end: number, spans: readonly Span[]): string {
  let out = '';
  let at = start;
  for (const [from, to] of spans) {
    out += text.slice(at, from);
    at = to;
  }
  return out + text.slice(at, end);
}
