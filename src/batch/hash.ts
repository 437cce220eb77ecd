import { createHash } from 'node:crypto';
import type { ByteName } from './name.ts';

/** SHA-256 of bytes, lower-case hexadecimal. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** 64 bits of the SHA-256 of a name, as 16 hexadecimal digits. */
export function nameHash(name: ByteName): string {
  return createHash('sha256').update(name, 'latin1').digest('hex').slice(0, 16);
}

/** What a row must be the same in for its output to stand: 64 bits over name, content, version and options. */
export function keyOf(name: ByteName, content: string, options: string): string {
  const hash = createHash('sha256').update(name, 'latin1');
  return hash.update(`\0${content}\0${options}`).digest('hex').slice(0, 16);
}
