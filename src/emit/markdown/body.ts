import type { List, PhrasingContent, RootContent } from 'mdast';
import { gapMarks, words } from './dialect.ts';
import { code, emphasis, heading, paragraph, plainText, quote, strong, text } from './nodes.ts';
import type { PlainItem, PlainPhoto } from './plain.ts';

/** The paragraphs, subheads, tables and lists of an article; the dateline stands before its first paragraph. */
export function writeBody(items: readonly PlainItem[], dateline: string | null): RootContent[] {
  const out: RootContent[] = [];
  const lead = dateline === null ? [] : [strong(dateline)];
  const inFront = lead.length > 0 && items[0]?.type === 'paragraph';
  if (lead.length > 0 && !inFront) out.push(paragraph(...lead));
  items.forEach((item, index) => {
    const last = out.at(-1);
    if (item.type === 'list' && last?.type === 'list') last.children.push(...listOf(item).children);
    else out.push(inFront && index === 0 ? paragraph(...lead, ...marked(item, words.space)) : block(item));
  });
  return out;
}

function block(item: PlainItem): RootContent {
  switch (item.type) {
    case 'paragraph':
      return paragraph(...marked(item));
    case 'subhead':
      return heading(3, ...marked(item));
    case 'list':
      return listOf(item);
    case 'table':
      return { type: 'code', lang: 'table', meta: item.gap ? gapMarks[item.gap] : null, value: item.text };
  }
}

function listOf(item: PlainItem): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: [{ type: 'listItem', spread: false, children: [paragraph(...marked(item))] }],
  };
}

/** The text with its gap mark; `before` is set between a dateline and the text. */
function marked({ text: value, gap }: PlainItem, before = ''): PhrasingContent[] {
  if (gap === 'before') return [...(before ? [text(before)] : []), code(gapMarks.before), text(value)];
  return gap ? [text(before + value), code(gapMarks[gap])] : [text(before + value)];
}

/** > **图片**　caption, and below it > *credit* */
export function writePhoto({ caption, credit }: PlainPhoto): RootContent {
  const first = [strong(words.photo), ...(caption ? [text(words.space + caption)] : [])];
  return quote([paragraph(...first), ...(credit ? [paragraph(emphasis(credit))] : [])]);
}

/** A paragraph, subhead or list item read back; none where nothing is printed. */
export function readItem(type: PlainItem['type'], children: PhrasingContent[]): PlainItem[] {
  const { gap: before } = gapOf(markOf(children[0]));
  const { gap: behind } = gapOf(markOf(children.at(-1)));
  const own = before === 'before' ? children.slice(1) : behind ? children.slice(0, -1) : children;
  const value = own.map(plainText).join('');
  const gap = before === 'before' ? before : behind;
  return value ? [{ type, text: value, ...(gap && { gap }) }] : [];
}

function markOf(node: PhrasingContent | undefined): string {
  return node?.type === 'inlineCode' ? node.value : '';
}

/** The gap that a mark stands for. */
export function gapOf(mark: string | null | undefined): Pick<PlainItem, 'gap'> {
  const gap = (['before', 'inside', 'after'] as const).find((where) => gapMarks[where] === mark);
  return gap ? { gap } : {};
}
