import type { ByteName } from '../name.ts';
import type { Fault } from '../row.ts';

/** One page to be: a file, a member of an archive, or something that cannot be read. */
export interface Input {
  name: ByteName;
  /** Where its bytes lie; for a file. */
  path?: ByteName;
  /** Its bytes; for a member of an archive. */
  bytes?: Uint8Array;
  fault?: Fault;
  /** Found in an archive, where a name may come twice. */
  member?: boolean;
}

/** What readers of inputs must know. */
export interface Reading {
  /** Takes or leaves a name, before anything of it is read. Called once for each input. */
  wanted(name: ByteName): boolean;
  /** The same for what holds inputs and cannot be read: a folder, an archive. */
  mine(name: ByteName): boolean;
  /** Larger inputs become faults; in archives they are not unpacked. */
  maxBytes: number;
  /** OUT is never an input. */
  isOut(path: ByteName): Promise<boolean>;
}
