import type { Unit } from '../block.ts';
import type { Gathered } from '../order/story.ts';
import type { Article, BodyItem, FieldName, Jump, Photo, Span } from '../page.ts';
import { textOf } from '../text.ts';
import { peopleOf, peopleOfDateline } from './people.ts';

/** A story whose paragraphs are joined. */
export interface Ready extends Gathered {
  readonly body: readonly Unit[];
}

const FIELDS: readonly FieldName[] = [
  'column',
  'kicker',
  'headline',
  'deck',
  'summary',
  'dateline',
  'byline',
];

/** The finished article; `id` is unique on its page. */
export function articleOf(source: string, story: Ready, id: string): Article {
  const units = story.runs.flatMap((run) => run.units);
  const fields = Object.fromEntries(
    FIELDS.map((field) => [field, units.filter((unit) => unit.label === field)]),
  ) as Record<FieldName, Unit[]>;
  const text = (field: FieldName) =>
    fields[field].map((unit) => textOf(source, unit.spans)).join(' ') || null;
  const spans: Article['spans'] = {};
  for (const field of FIELDS)
    if (fields[field].length) spans[field] = fields[field].flatMap((u) => [...u.spans]);
  const jumps = units.filter((unit) => unit.label === 'jump').flatMap((unit) => jumpOf(source, unit) ?? []);
  return {
    id,
    type: story.body.length ? 'news' : 'photo',
    column: text('column')?.replace(/^（(.*)）$/u, '$1') ?? null,
    kicker: text('kicker'),
    headline: text('headline'),
    deck: text('deck'),
    summary: text('summary'),
    dateline: text('dateline'),
    origin: null,
    byline: [
      ...fields.dateline.flatMap((unit) => peopleOfDateline(source, unit)),
      ...fields.byline.flatMap((unit) => peopleOf(source, unit)),
    ],
    body: story.body.map((unit) => bodyItem(source, unit)),
    photos: story.photos.map((run) => photoOf(source, run.units)),
    jumps,
    continued: jumps.some((jump) => jump.direction === 'to'),
    spans,
    confidence: 1,
  };
}

function bodyItem(source: string, unit: Unit): BodyItem {
  const type =
    unit.label === 'subhead' || unit.label === 'table' || unit.label === 'list' ? unit.label : 'paragraph';
  return {
    type,
    text: textOf(source, unit.spans),
    spans: copy(unit.spans),
    ...(unit.gap ? { gap: unit.gap } : {}),
  };
}

function copy(spans: readonly Span[]): Span[] {
  return spans.map(([start, end]) => [start, end]);
}

function photoOf(source: string, units: readonly Unit[]): Photo {
  const take = (label: string) =>
    units.filter((unit) => unit.label === label).flatMap((unit) => copy(unit.spans));
  const caption = take('caption');
  const credit = take('credit');
  return {
    caption: caption.length ? textOf(source, caption) : null,
    credit: credit.length ? textOf(source, credit) : null,
    byline: units.filter((unit) => unit.label === 'credit').flatMap((unit) => peopleOf(source, unit)),
    spans: { ...(caption.length ? { caption } : {}), ...(credit.length ? { credit } : {}) },
  };
}

const DIGITS = '零一二三四五六七八九';

/** What a jump line says; null where it names no page. */
export function jumpOf(source: string, unit: Unit): Jump | null {
  const text = textOf(source, unit.spans);
  const match = /([上下]).*?([零一二三四五六七八九]|\d+)[版页]/u.exec(text);
  if (!match) return null;
  const digit = DIGITS.indexOf(match[2]!);
  return {
    direction: match[1] === '上' ? 'from' : 'to',
    page: digit < 0 ? match[2]! : String(digit),
    spans: copy(unit.spans),
  };
}
