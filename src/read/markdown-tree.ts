import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/**
 * What of CommonMark does harm to newspaper text and is not read: emphasis in `5*3*2米`, a quotation of `> 5万元`, a
 * heading of the byline above a rule, code of an indented paragraph, a definition of `[1]: 见…`; see docs/markdown.md.
 */
export const HARMFUL = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlText',
  'labelStartLink',
  'setextUnderline',
] as const;

/** What is read beside headings and paragraphs. */
export const READ = [
  'hardBreakEscape',
  'htmlFlow',
  'labelEnd',
  'labelStartImage',
  'list',
  'thematicBreak',
] as const;

/** A parser that reads headings, paragraphs and what is not in `off`; pipe tables where `tables` is true. */
export function parserOf(off: readonly string[], tables: boolean): (text: string) => Root {
  const processor = unified().use(function (this: Processor) {
    const data = this.data();
    data.micromarkExtensions = [{ disable: { null: [...off] } }, ...(tables ? [gfmTable()] : [])];
    data.fromMarkdownExtensions = tables ? [gfmTableFromMarkdown()] : [];
  });
  const parser = processor.use(remarkParse).freeze();
  return (text) => parser.parse(text);
}

/** The Markdown that extractors write: tables, images, HTML, lists, rules. Positions are exact, values are not used. */
export const parseTree = parserOf(HARMFUL, true);
