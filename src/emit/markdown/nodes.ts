import type {
  Blockquote,
  Emphasis,
  Heading,
  InlineCode,
  Nodes,
  Paragraph,
  PhrasingContent,
  Strong,
  Text,
} from 'mdast';

/** mdast nodes, made short. */
export const text = (value: string): Text => ({ type: 'text', value });
export const code = (value: string): InlineCode => ({ type: 'inlineCode', value });
export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });
export const emphasis = (value: string): Emphasis => ({ type: 'emphasis', children: [text(value)] });
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
export const quote = (children: Paragraph[]): Blockquote => ({ type: 'blockquote', children });
export const heading = (depth: 1 | 2 | 3, ...children: PhrasingContent[]): Heading => ({
  type: 'heading',
  depth,
  children,
});

/** All text in a node, as it reads. */
export function plainText(node: Nodes | undefined): string {
  if (!node) return '';
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** The text of a paragraph that is emphasis (or strong) and nothing else; null for any other node. */
export function onlyChild(node: Nodes, type: 'emphasis' | 'strong'): string | null {
  if (node.type !== 'paragraph' || node.children.length !== 1) return null;
  return node.children[0]?.type === type ? plainText(node) : null;
}
