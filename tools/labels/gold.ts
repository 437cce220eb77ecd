/** Reads a labelled page (see `../shared/eval/README.md`) and says what each block of ours truly is. */
import fs from 'node:fs';
import type { Block, Label } from '../../src/block.ts';
import type { Span } from '../../src/page.ts';

interface GoldText {
  text: string;
  spans: Span[];
}
export interface GoldArticle {
  id: number;
  type: string;
  fields: Record<string, GoldText>;
  body: (GoldText & { type: string; gap?: boolean; free?: boolean })[];
  photos: { caption: GoldText; credit: GoldText | null }[];
  jumps: (GoldText & { direction: string; page: string })[];
}
export interface Gold {
  style: string;
  flags: string[];
  articles: GoldArticle[];
  furniture: GoldText[];
  ignore?: Span[];
}

/** What a block is in truth; `article` −1 for furniture, null where gold says nothing about the block. */
export interface Truth {
  label: Label;
  /** Goes on directly with the unit of the block in front. */
  continues: boolean;
  /** A body block that goes on with a paragraph, but not with that of the block in front. */
  orphan: boolean;
  article: number;
  /** Which unit of its article, e.g. `body3`. */
  unit: string;
  /** True for a short line that may be a subhead or a paragraph. */
  either: boolean;
  /** How far into the unit the block begins, in characters. */
  offset: number;
}

interface Owner {
  article: number;
  unit: string;
  label: Label;
  either: boolean;
  offset: number;
}

export function readGold(file: string): { source: string; gold: Gold } {
  const source = fs.readFileSync(file.replace(/\.gold\.json$/, '.txt'), 'utf8');
  return { source, gold: JSON.parse(fs.readFileSync(file, 'utf8')) as Gold };
}

/** The truth for each block, in their order. A block that holds several things is what most of it is. */
export function truthOf(source: string, gold: Gold, blocks: readonly Block[]): (Truth | null)[] {
  const owners = ownersOf(source, gold);
  let before: { owner: Owner; end: number } | null = null;
  return blocks.map((block) => {
    const found = majority(owners, block);
    if (!found) {
      before = null;
      return null;
    }
    const { first, last } = found;
    const { article, unit, label, either, offset } = first;
    const continues =
      before !== null &&
      before.owner.article === article &&
      before.owner.unit === unit &&
      offset > 0 &&
      offset - before.end <= 2 &&
      offset >= before.end;
    before = { owner: first, end: last.offset + 1 };
    return {
      label,
      either,
      article,
      unit,
      offset,
      continues,
      orphan: label === 'body' && !continues && offset > 0,
    };
  });
}

function majority(owners: (Owner | undefined)[], block: Block): { first: Owner; last: Owner } | null {
  const count = new Map<string, Owner[]>();
  for (let i = block.start; i < block.end; i++) {
    const owner = owners[i];
    if (!owner) continue;
    const key = `${owner.article}|${owner.unit}`;
    const list = count.get(key);
    if (list) list.push(owner);
    else count.set(key, [owner]);
  }
  let best: Owner[] | null = null;
  for (const list of count.values()) if (!best || list.length > best.length) best = list;
  return best ? { first: best[0]!, last: best.at(-1)! } : null;
}

function ownersOf(source: string, gold: Gold): (Owner | undefined)[] {
  const owners: (Owner | undefined)[] = new Array(source.length);
  const cover = (spans: Span[], article: number, unit: string, label: Label, either = false) => {
    let offset = 0;
    for (const [start, end] of spans) {
      for (let i = start; i < end; i++)
        if (/\S/.test(source[i]!) && source[i] !== '*')
          owners[i] = { article, unit, label, either, offset: offset++ };
    }
  };
  for (const article of gold.articles) {
    for (const [field, { spans }] of Object.entries(article.fields))
      cover(spans, article.id, field, field as Label);
    article.body.forEach((item, k) => {
      cover(item.spans, article.id, `body${k}`, bodyLabel(item), item.type === 'either');
    });
    article.photos.forEach((photo, k) => {
      cover(photo.caption.spans, article.id, `caption${k}`, 'caption');
      if (photo.credit) cover(photo.credit.spans, article.id, `credit${k}`, 'credit');
    });
    article.jumps.forEach((jump, k) => {
      cover(jump.spans, article.id, `jump${k}`, 'jump');
    });
  }
  gold.furniture.forEach((item, k) => {
    cover(
      item.spans,
      -1,
      `furniture${k}`,
      /责编|编辑|版式|校对|美编|責編|編輯/.test(item.text) ? 'staff' : 'folio',
    );
  });
  for (const [start, end] of gold.ignore ?? []) for (let i = start; i < end; i++) owners[i] = undefined;
  return owners;
}

function bodyLabel({ type, text }: { type: string; text: string }): Label {
  if (type === 'subhead') return 'subhead';
  return type === 'either' && text.length <= 20 ? 'subhead' : 'body';
}
