import { existsSync, writeFileSync } from 'node:fs';
import type { ParseOptions } from '../../src/parse.ts';
import { parsePage as fakePage } from '../cli/fake-parse.ts';

/** In place of `src/parse.ts` in a worker: a page says itself what goes wrong with it, `@slow 20` for example. */
export async function parsePage(bytes: Uint8Array, options: ParseOptions) {
  const [, fault, argument] = /^@(\w+) ?(.*)/.exec(Buffer.from(bytes).toString()) ?? [];
  if (fault) poison(fault, argument!);
  return fakePage(bytes, options);
}

function poison(fault: string, argument: string): void {
  if (fault === 'slow') spin(Number(argument));
  if (fault === 'loop') spin(Number.POSITIVE_INFINITY);
  if (fault === 'throw') throw new TypeError('no such thing');
  if (fault === 'exit') process.exit(3);
  if (fault === 'memory') fill();
  if (fault === 'once' && !existsSync(argument)) {
    writeFileSync(argument, '');
    process.exit(3);
  }
}

function spin(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

function fill(): void {
  const kept: number[][] = [];
  for (;;) kept.push(new Array(10_000).fill(kept.length));
}
