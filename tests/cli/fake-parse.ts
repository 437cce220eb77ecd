import { createHash } from 'node:crypto';
import type { LabelledBlock } from '../../src/block.ts';
import type { BodyItem, Note, Page } from '../../src/page.ts';

/** In place of `src/parse.ts`: the first line is a headline, the others paragraphs; `格、` begins a cut one. */
export async function explainPage(
  bytes: Uint8Array,
  { path = null }: { path?: string | null } = {},
): Promise<{ page: Page; trace: { text: string; blocks: LabelledBlock[] } }> {
  const text = new TextDecoder().decode(bytes);
  const blocks = [...text.matchAll(/.+/g)].map(blockOf);
  const [first, ...rest] = blocks;
  const page: Page = {
    schema: 'paperparse/1',
    source: {
      path,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      encoding: ENCODING,
    },
    page: { newspaper: null, date: null, number: null, section: null, editors: [] },
    articles: first ? [{ ...ARTICLE, headline: first.block.text, body: rest.map(paragraph) }] : [],
    furniture: [],
    unplaced: [],
    notes: rest.filter(isCut).map(note),
    generator: { name: 'paperparse', version: '0', model: 'none' },
  };
  if (first) page.articles[0]!.spans = { headline: [[first.block.start, first.block.end]] };
  return { page, trace: { text, blocks } };
}

export async function parsePage(bytes: Uint8Array, options?: { path?: string | null }): Promise<Page> {
  return (await explainPage(bytes, options)).page;
}

export async function parseText(text: string): Promise<Page> {
  return parsePage(new TextEncoder().encode(text));
}

const ENCODING = { name: 'UTF-8', method: 'none', confidence: 1, bom: false, replaced: 0 };

const ARTICLE: Page['articles'][number] = {
  ...{ id: 'a1', type: 'news', column: null, kicker: null, headline: null, deck: null, summary: null },
  ...{ dateline: null, origin: null, byline: [], body: [], photos: [], jumps: [], continued: false },
  ...{ spans: {}, confidence: 0.9 },
};

function blockOf({ 0: text, index: start }: RegExpMatchArray, id: number): LabelledBlock {
  const place = { id, text, start: start!, end: start! + text.length, line: id + 1, part: 0 };
  const look = {
    mark: '',
    indent: 0,
    width: text.length,
    blanks: 0,
    cut: '',
    bold: 0,
    kind: 'text' as const,
  };
  const label = id === 0 ? 'headline' : 'body';
  const because = [{ rule: 'trait/x', weight: 1.23 }];
  return {
    block: { ...place, ...look },
    label,
    continues: false,
    confidence: 0.9,
    orphan: 0,
    goesOn: 0,
    because,
  };
}

function paragraph(one: LabelledBlock): BodyItem {
  const { text, start, end } = one.block;
  return { type: 'paragraph', text, spans: [[start, end]], ...(isCut(one) && { gap: 'before' as const }) };
}

function isCut({ block }: LabelledBlock): boolean {
  return block.text.startsWith('格、');
}

function note({ block }: LabelledBlock): Note {
  const message = 'the paragraph begins with “格、”; its start is lost';
  return { rule: 'seam/gap', action: 'gap', line: block.line, message };
}
