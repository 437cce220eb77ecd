import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { type Line, markAt, readLines } from '../../src/read/lines.ts';
import { HARMFUL, parserOf, READ } from '../../src/read/markdown-tree.ts';

/** With all else off, Markdown has headings and paragraphs: what the line scanner sees. */
const parse = parserOf([...HARMFUL, ...READ], false);

/**
 * Each printed line: its number, whether it is a heading, where its text begins. Places where the two must differ are
 * left out of the texts: a heading's closing `#` (which is text here), a mark of `#` without text, other white space
 * than Markdown's.
 */
function byRemark(source: string): [line: number, mark: boolean, start: number][] {
  const lines: [number, boolean, number][] = [];
  for (const node of (parse(source) as Root).children) {
    const { start, end } = node.position!;
    if (node.type === 'heading') {
      const text = node.children[0]!.position!.start.offset!;
      lines.push([start.line, true, text]);
    } else {
      expect(node.type).toBe('paragraph');
      let at = start.offset!;
      for (const line of source.slice(at, end.offset).split(/\r\n|\n|\r/)) {
        const blank = line.length - line.trimStart().length;
        lines.push([lineAt(source, at), false, at + blank]);
        at += line.length + (source.startsWith('\r\n', at + line.length) ? 2 : 1);
      }
    }
  }
  return lines;
}

function lineAt(source: string, at: number): number {
  return source.slice(0, at).split(/\r\n|\n|\r/).length;
}

const text = fc
  .array(
    fc.constantFrom(
      ...[
        '桥通了',
        '，',
        '𠮷',
        '# 渡口',
        '## 渡口 停航',
        '#1船',
        '####### 船',
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        ' ',
        '\t',
      ],
      ...[
        '- 船',
        '1. 船',
        '> 5',
        '----',
        '====',
        '~~~',
        '```',
        '<div>',
        '| 甲 |',
        '*',
        '**',
        '_',
        '[1]: 见',
        '&amp;',
        '\\*',
      ],
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

test('headings and paragraphs are where the line scanner sees them', () => {
  fc.assert(
    fc.property(text, (source) => {
      // Marks in front of their line; those below it are not told as Markdown tells them.
      const marked = (line: Line) => line.mark !== '' && markAt(source, line)[0] < markAt(source, line)[1];
      const lines = readLines(source).map((line) => [line.line, marked(line), line.start]);
      expect(lines).toEqual(byRemark(source));
    }),
    { numRuns: 500 },
  );
});
