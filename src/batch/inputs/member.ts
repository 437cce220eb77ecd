import { errors } from '../../errors.ts';
import { faults } from '../errors.ts';
import { type ByteName, isHidden, refusal, toText } from '../name.ts';
import { asFault, type Fault } from '../row.ts';
import type { Input, Reading } from './input.ts';

/** A member of an archive as its directory tells it, before it is read. */
export interface Member {
  /** As it stands in the archive. */
  inner: ByteName;
  /** Below OUT. */
  name: ByteName;
  size: number;
  isLink: boolean;
}

/** Whether a member is an input at all. One whose name is refused is, so that it is reported. */
export function isWanted({ inner, name }: Member, { wanted }: Reading): boolean {
  if (inner.endsWith('/') && !inner.includes('..')) return false;
  return refusal(inner) !== null ? wanted(name) : !isHidden(inner) && wanted(name);
}

/** Why a member must not be read, or null. */
export function faultOf({ inner, name, size, isLink }: Member, { maxBytes }: Reading): Fault | null {
  const reason = refusal(inner);
  if (reason !== null) return faults.refused(reason);
  if (isLink) return faults.memberLink();
  if (size <= maxBytes) return null;
  return asFault(errors.tooLarge(toText(name), size, maxBytes), toText(name));
}

export function faultInput({ name }: Pick<Member, 'name'>, fault: Fault): Input {
  return { name, fault, member: true };
}
