import type { Unit } from '../block.ts';
import { parseJump } from '../jump/jump.ts';
import type { Jump } from '../page.ts';
import { seenOf } from '../text.ts';
import { spansOf } from './spans.ts';

/** What a jump line says; null where it names no page. */
export function jumpOf(source: string, unit: Unit): Jump | null {
  const [jump] = parseJump(seenOf(source, unit.spans));
  return jump ? { direction: jump.direction, page: jump.page, spans: spansOf([unit]) } : null;
}
