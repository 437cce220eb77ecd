import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/**
 * How an article stands in Markdown. Its own text is always plain; markup tells what it is, so that nothing that a
 * page prints can be taken for a field, a link or HTML.
 *
 *     **column**                        strong, above the headline
 *     *kicker*                          emphasis, above the headline
 *     ## headline                       *无题* in emphasis where there is none
 *     *deck*                            emphasis, below the headline
 *     > **提要**　summary
 *     作者：*affiliation* role **name**、…
 *     **dateline**　first paragraph
 *     ### subhead
 *     - list item
 *     ```table                          as it is printed
 *     > **图片**　caption
 *     > *credit*
 *     → *下转第4版*                      ← *上接第1版*
 *     `〔前文缺〕`                        code in a paragraph: text is missing here
 *     ---                               between articles
 */
export const words = {
  untitled: '无题',
  summary: '提要',
  photo: '图片',
  author: '作者：',
  and: '、',
  /** An ideographic space: markup ends before it whatever follows (CommonMark 0.31, 6.2, right-flanking). */
  space: '　',
  leftOver: '未归入文章的文字',
};

export const gapMarks = { before: '〔前文缺〕', inside: '〔中有缺文〕', after: '〔后文缺〕' } as const;

export const jumpWords = {
  to: { arrow: '→ ', before: '下转第', after: '版' },
  from: { arrow: '← ', before: '上接第', after: '版' },
} as const;

/** What other dialects (GitHub's tables and strikes, mathematics) would take for markup is escaped too. */
const unsafe = [
  { character: '~', inConstruct: 'phrasing' as const },
  { character: '$', inConstruct: 'phrasing' as const },
  { atBreak: true, character: '|' },
  { atBreak: true, character: ':', after: '-' },
  { atBreak: true, character: '-', after: '[:|]' },
];

export const writer = unified()
  .use(remarkFrontmatter, ['yaml'])
  .use(remarkStringify, { bullet: '-', rule: '-', fences: true, unsafe });

export const reader = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);
