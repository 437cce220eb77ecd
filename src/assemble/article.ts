import type { Unit } from '../block.ts';
import type { Joined } from '../join/join.ts';
import { closeUp, closeUpNames } from '../letterspacing.ts';
import type { Gathered } from '../order/story.ts';
import type { Article, ArticleType, BodyItem, FieldName, Jump, Span } from '../page.ts';
import { NOTICE } from '../rules/notices.ts';
import { proseOf, rowsOf, textOf } from '../text.ts';
import { jumpOf } from './jumps.ts';
import { endSignature, namedOnce, peopleOf, readDateline, relayedIn } from './people.ts';
import { photoOf } from './photo.ts';
import { spansOf } from './spans.ts';

/** A story whose paragraphs are joined. */
export type Ready = Gathered & Joined;

const FIELDS: readonly FieldName[] = [
  'column',
  'kicker',
  'headline',
  'deck',
  'summary',
  'dateline',
  'byline',
];

/** Fields in which names stand, whose characters are set apart with a meaning. */
const NAMES: ReadonlySet<FieldName> = new Set(['dateline', 'byline']);

/** The finished article; `id` is unique on its page. */
export function articleOf(source: string, story: Ready, id: string): Article {
  const units = story.runs.flatMap((run) => run.units);
  const of = (field: FieldName) => units.filter((unit) => unit.label === field);
  const text = (field: FieldName) => {
    const all = of(field)
      .map((unit) => textOf(source, unit.spans))
      .join(' ');
    return (NAMES.has(field) ? closeUpNames(all) : closeUp(all)) || null;
  };
  const datelines = units
    .filter(({ label, blocks }) => label === 'dateline' || blocks[0]!.leads)
    .map((unit) => readDateline(source, unit));
  const jumps = units.filter((unit) => unit.label === 'jump').flatMap((unit) => jumpOf(source, unit) ?? []);
  const signed = [
    ...datelines.flatMap(({ people }) => people),
    ...of('byline').flatMap((unit) => peopleOf(source, unit)),
  ];
  const photos = story.photos.map((run) => photoOf(source, run.units));
  return {
    id,
    type: typeOf(story, jumps, text('headline'), signed.length + datelines.length > 0),
    column: withoutBrackets(text('column')),
    kicker: text('kicker'),
    headline: text('headline'),
    deck: text('deck'),
    summary: summaryOf(source, of('summary')),
    dateline: text('dateline'),
    origin: datelines.find(({ origin }) => origin)?.origin ?? relayedIn(source, story.body[0]),
    byline: signed.length ? namedOnce(signed) : endSignature(source, story.body),
    body: story.body.map((unit) => bodyItem(source, unit)),
    photos,
    jumps,
    continued: jumps.some(({ direction }) => direction === 'to'),
    spans: Object.fromEntries(FIELDS.filter((f) => of(f).length).map((f) => [f, spansOf(of(f))])),
    confidence: confidenceOf(story),
  };
}

/** The label that stands over it (核心提示) in a line of its own. */
function summaryOf(source: string, units: readonly Unit[]): string | null {
  const texts = units.flatMap(({ blocks, spans }) => {
    const [label, next] = blocks.map(({ block }) => block);
    if (!label || !next || label.text.length > LONGEST_LABEL) return [textOf(source, spans)];
    const rest = spans
      .map(([start, end]): Span => [Math.max(start, next.start), end])
      .filter(([start, end]) => start < end);
    return [textOf(source, [[label.start, label.end]]), textOf(source, rest)];
  });
  return texts.map(closeUp).join('\n') || null;
}

/** In characters. */
const LONGEST_LABEL = 6;

/** `reported`: it names its writers, or has a dateline. */
function typeOf(
  { body, photos }: Ready,
  jumps: readonly Jump[],
  headline: string | null,
  reported: boolean,
): ArticleType {
  if (!body.length && photos.length) return 'photo';
  if (jumps.some(({ direction }) => direction === 'from')) return 'continuation';
  if (body.length && body.every((unit) => unit.label === 'notice')) return 'notice';
  if (headline === null) return 'brief';
  return !reported && NOTICE.test(headline) ? 'notice' : 'news';
}

/** Column labels stand in brackets at the end of a headline; the brackets are no part of the label. */
function withoutBrackets(label: string | null): string | null {
  return label?.replace(/^[（(【](.+)[）)】]$/u, '$1') ?? null;
}

const TYPES: readonly string[] = ['subhead', 'table', 'list'];

function bodyItem(source: string, unit: Unit): BodyItem {
  const type = TYPES.includes(unit.label) ? (unit.label as BodyItem['type']) : 'paragraph';
  const spans = spansOf([unit]);
  const text = type === 'table' ? rowsOf(source, spans) : proseOf(source, spans);
  return { type, text, spans, ...(unit.gap ? { gap: unit.gap } : {}) };
}

/** The mean posterior of its blocks' labels, by their length, times that of its least sure join. */
function confidenceOf({ runs, photos, sure }: Ready): number {
  let sum = 0;
  let size = 0;
  for (const { block, confidence } of [...runs, ...photos]
    .flatMap((run) => run.units)
    .flatMap((u) => u.blocks)) {
    sum += confidence * (block.text.length + 1);
    size += block.text.length + 1;
  }
  return Math.round((size ? sum / size : 1) * sure * 1000) / 1000;
}
