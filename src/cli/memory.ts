import { setFlagsFromString } from 'node:v8';

/** Bytes from which on a file is no single page; the largest of 256 labelled ones has 33,000. */
const LONG = 1_000_000;

/**
 * V8 lets the heap grow to four times what is in use before it looks for what is not. A long file is read in
 * sections, of each of which nothing is needed but its articles: looked for at 1.7 times, 16 MB of pages take half
 * the memory and a fourteenth more time. One page would take a fifth more time, and has nothing to spare.
 */
export function spareMemory(bytes: number): void {
  if (bytes > LONG) setFlagsFromString('--heap-growing-percent=70');
}
