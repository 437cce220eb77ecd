import { expect, test } from 'vitest';
import { assemble } from '../../src/assemble/assemble.ts';
import type { LabelledBlock, Unit } from '../../src/block.ts';
import type { Note } from '../../src/page.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { unitsOf } from '../../src/units/units.ts';

const source = '柳湾修渠三个月完工\n\n水从山脚流下来，穿过三个村子。\n\n北山新校舍九月启用';
const [canal, water, school] = unitsOf(
  source,
  readBlocks(source).map((block, i): LabelledBlock => {
    return {
      block,
      label: i === 1 ? 'body' : 'headline',
      continues: false,
      orphan: 0,
      goesOn: 0,
      confidence: 1,
    };
  }),
) as [Unit, Unit, Unit];
const story = (heading: Unit, body: Unit[]) => ({
  runs: [
    { id: 0, kind: 'head' as const, units: [heading] },
    ...body.map((unit) => ({ id: 1, kind: 'body' as const, units: [unit] })),
  ],
  photos: [],
  body,
  sure: 1,
});
const notes: Note[] = [];
const read = (...stories: ReturnType<typeof story>[]) =>
  assemble(
    source,
    stories,
    stories.flatMap(({ runs }) => runs),
    (note) => void notes.push(note),
  );

test('a heading that no text goes with is no article where others are, and is told of', () => {
  const page = read(story(canal, [water]), story(school, []));
  expect(page.articles.map(({ headline }) => headline)).toEqual(['柳湾修渠三个月完工']);
  expect(page.unplaced).toEqual([
    { text: '北山新校舍九月启用', spans: [[28, 37]], reason: 'a heading that no text was found for' },
  ]);
  expect(notes.map(({ rule, line }) => [rule, line])).toEqual([['odd/no-text', 5]]);
});

test('a page of headings alone has an article for each', () => {
  const page = read(story(canal, []), story(school, []));
  expect(page.articles.map(({ headline, type }) => [headline, type])).toEqual([
    ['柳湾修渠三个月完工', 'news'],
    ['北山新校舍九月启用', 'news'],
  ]);
  expect(page.unplaced).toEqual([]);
});
