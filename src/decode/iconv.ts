import { createRequire } from 'node:module';
import type * as Iconv from 'iconv-lite';

let loaded: typeof Iconv | undefined;

/** Loaded at the first need: for a page in Chinese there is none, and it costs half a bare start of Node. */
function iconv(): typeof Iconv {
  loaded ??= createRequire(import.meta.url)('iconv-lite') as typeof Iconv;
  return loaded;
}

/** Codecs of iconv-lite that are no encodings of text. */
const NO_TEXT = /^(?:base64|hex|binary|internal|cesu-?8|utf-?7)/i;

/** Whether iconv-lite reads an encoding of this name. */
export function iconvKnows(name: string): boolean {
  return !NO_TEXT.test(name) && iconv().encodingExists(name);
}

/**
 * Reads bytes of an encoding that is none of ours; with `whole`, a character cut at the end is bad too. iconv-lite
 * knows most, Node's own converters the rest (ISO-2022-JP).
 */
export function foreignDecoder(name: string): (bytes: Uint8Array, whole: boolean) => string {
  if (!iconvKnows(name)) return (bytes, whole) => new TextDecoder(name).decode(bytes, { stream: !whole });
  const decoder = iconv().getDecoder(name, { stripBOM: false });
  return (bytes, whole) => decoder.write(Buffer.from(bytes)) + ((whole ? decoder.end() : '') ?? '');
}
