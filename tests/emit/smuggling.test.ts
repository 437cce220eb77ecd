import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { reader } from '../../src/emit/markdown/dialect.ts';
import { writeMarkdown } from '../../src/emit/markdown/write.ts';
import { article, page } from './arbitrary.ts';

const OURS = [
  ...['root', 'yaml', 'thematicBreak', 'heading', 'paragraph', 'blockquote', 'list', 'listItem', 'code'],
  ...['text', 'strong', 'emphasis', 'inlineCode'],
];

/** A page with one paragraph, and nothing else of its own. */
function pageOf(text: string) {
  const [one] = fc.sample(page, { numRuns: 1, seed: 1 });
  const [story] = fc.sample(article, { numRuns: 1, seed: 1 });
  const bare = { ...story!, body: [{ type: 'paragraph' as const, text, spans: [] }], photos: [], jumps: [] };
  return { ...one!, articles: [{ ...bare, summary: null, byline: [], dateline: null }], unplaced: [] };
}

function* typesIn(node: Nodes): Generator<string> {
  yield node.type;
  if ('children' in node) for (const child of node.children) yield* typesIn(child);
}

describe('a page cannot smuggle', () => {
  test('links, pictures or HTML into its Markdown', () => {
    fc.assert(
      fc.property(page, (given) => {
        for (const type of typesIn(reader.parse(writeMarkdown(given)) as Nodes)) expect(OURS).toContain(type);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['<!-- x', '\\<!-- x'],
    ['[注](http://a.example)', '\\[注]\\(http://a.example)'],
    ['![图](x.png)', '!\\[图]\\(x.png)'],
    ['<http://a.example>', '\\<http://a.example>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['2021. 高炉', '2021\\. 高炉'],
    ['# 1 高炉', '\\# 1 高炉'],
    ['- 本报', '\\- 本报'],
    ['> 5万元', '\\> 5万元'],
    ['~~删~~', '\\~\\~删\\~\\~'],
    ['$x$', '\\$x\\$'],
    ['甲|乙\n-|-', '甲|乙\n\\-|-'],
    ['甲|乙\n:-|-', '甲|乙\n\\:-|-'],
    ['甲|乙\n|-|', '甲|乙\n\\|-|'],
    ['---', '\\---'],
    ['```', '\\`\\`\\`'],
    ['作者：甲', '作者：甲'],
    ['→ 下转第4版', '→ 下转第4版'],
    ['〔前文缺〕', '〔前文缺〕'],
  ])('%s, which is plain text', (text, written) => {
    expect(writeMarkdown(pageOf(text))).toContain(`\n\n${written}\n`);
  });
});
