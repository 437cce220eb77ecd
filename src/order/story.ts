import type { Run } from '../segment/run.ts';

/** A story being put together: its headings and runs of body in reading order, and its photos. */
export interface Gathered {
  readonly runs: Run[];
  readonly photos: Run[];
}
