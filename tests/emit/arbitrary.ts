import fc from 'fast-check';
import type { Article, BodyItem, Page, Person, Photo } from '../../src/page.ts';

/** What Markdown likes to take for its own. */
const TRAPS = [
  ...[
    '2021. ',
    '# 1 高炉',
    '- 本报',
    '> 5万元',
    '|',
    '<b>',
    '&amp;',
    '&#20013;',
    '*',
    '_',
    '**',
    '`',
    '~~',
    '$',
  ],
  ...[
    '[注](http://a.example)',
    '![](x.png)',
    '[1]: 见',
    'http://a.example',
    '<!--',
    '---',
    '===',
    '+ 3',
    '1) ',
    '\\',
  ],
  ...[
    '\n',
    '\n\n',
    '    ',
    '\t',
    '　',
    '“',
    '”',
    '（',
    '）',
    '。',
    '：',
    '、',
    '〔前文缺〕',
    '作者：',
    '→ ',
    '提要',
    '```',
    '|-|',
    ':-',
  ],
];

/** Text as it can stand on a page: not empty, without white space around it, without U+0000. */
export const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TRAPS),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: fc.constantFrom(...'本报记者新闻天地人和大小12ab,.'), maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join('').replaceAll('\0', '').replace(/\r/g, '').trim())
  .filter((text) => text !== '');

/** A heading or another short field: one line. */
export const line = words.map((text) => text.replace(/\s*\n\s*/g, ''));

const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });
const spans = fc.constant<[number, number][]>([[0, 1]]);
const person: fc.Arbitrary<Person> = fc.record({
  name: line,
  role: maybe(line),
  affiliation: maybe(line),
  spans,
});

const item: fc.Arbitrary<BodyItem> = fc
  .record({
    type: fc.constantFrom('paragraph', 'paragraph', 'subhead', 'table', 'list'),
    text: words,
    spans,
    gap: fc.constantFrom(undefined, 'before', 'inside', 'after'),
  })
  .map(({ gap, ...rest }) => ({ ...rest, ...(gap && { gap }) }) as BodyItem);

const photo: fc.Arbitrary<Photo> = fc.record({
  caption: maybe(words),
  credit: maybe(line),
  byline: fc.array(person, { maxLength: 2 }),
  spans: fc.constant({}),
});

const origin = fc.record({
  agency: maybe(line),
  place: maybe(line),
  month: maybe(fc.integer({ min: 1, max: 12 })),
  day: maybe(fc.integer({ min: 1, max: 31 })),
  relayed: fc.boolean(),
});

export const article: fc.Arbitrary<Article> = fc.record({
  id: fc.stringMatching(/^a[0-9]{1,3}$/),
  type: fc.constantFrom('news', 'photo', 'brief', 'notice', 'continuation'),
  column: maybe(line),
  kicker: maybe(line),
  headline: maybe(line),
  deck: maybe(line),
  summary: maybe(words),
  dateline: maybe(line),
  origin: maybe(origin),
  byline: fc.array(person, { maxLength: 3 }),
  body: fc.array(item, { maxLength: 5 }),
  photos: fc.array(photo, { maxLength: 2 }),
  jumps: fc.array(
    fc.record({ direction: fc.constantFrom('to', 'from'), page: fc.stringMatching(/^[0-9]{1,2}$/), spans }),
    { maxLength: 2 },
  ),
  continued: fc.boolean(),
  spans: fc.constant({}),
  confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => Math.round(value * 1000) / 1000),
});

const unplaced = fc.array(fc.record({ text: words, spans, reason: fc.constant('label/none') }), {
  maxLength: 2,
});

export const page: fc.Arbitrary<Page> = fc.record({
  schema: fc.constant('paperparse/1' as const),
  source: fc.record({
    path: maybe(fc.string()),
    sha256: fc.constant('0'.repeat(64)),
    bytes: fc.nat(),
    encoding: fc.constant({ name: 'UTF-8', method: 'strict', confidence: 1, bom: false, replaced: 0 }),
  }),
  page: fc.record({
    newspaper: maybe(line),
    date: fc.constantFrom(null, '2021-12-01'),
    number: fc.constantFrom(null, '4'),
    section: maybe(line),
    editors: fc.array(fc.record({ role: line, name: line }), { maxLength: 2 }),
  }),
  articles: fc.array(article, { maxLength: 4 }),
  furniture: fc.constant([]),
  unplaced,
  notes: fc.constant([]),
  generator: fc.constant({ name: 'paperparse', version: '0', model: 'none' }),
}) as fc.Arbitrary<Page>;
