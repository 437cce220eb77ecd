import type { Unit } from '../block.ts';
import type { Furniture, FurnitureKind } from '../page.ts';
import { textOf } from '../text.ts';
import { isSilent } from '../units/units.ts';

/** What is on the page and in no article. */
export function furnitureOf(source: string, unit: Unit): Furniture {
  const text = textOf(source, unit.spans);
  return { kind: kindOf(unit, text), text, spans: unit.spans.map(([start, end]) => [start, end]) };
}

const PAGE_NUMBER = /^第?\s*[A-Z]?\d{1,3}\s*[版页頁]?$|^-?\s*\d{1,3}\s*-?$/u;
const PRICE = /(?:零售|定价|定價|每份|售价|售價)|\d\s*[元角]$/u;

function kindOf(unit: Unit, text: string): FurnitureKind {
  const { kind } = unit.blocks[0]!.block;
  if (isSilent(unit) && kind !== 'field') return kind === 'separator' ? 'separator' : 'other';
  if (unit.label === 'staff') return 'staff';
  if (PAGE_NUMBER.test(text)) return 'page-number';
  return PRICE.test(text) ? 'price' : 'folio';
}
