import type { Readable } from 'node:stream';
import { type ByteName, fromBytes } from '../name.ts';

/** The names of a list: a line each (LF or CRLF), or each before a zero byte with `nul`. Empty ones are left out. */
export async function* listedNames(stream: Readable, nul: boolean): AsyncGenerator<ByteName> {
  const end = nul ? '\0' : '\n';
  let rest = '';
  for await (const chunk of stream) {
    const names = (rest + fromBytes(Buffer.from(chunk))).split(end);
    rest = names.pop()!;
    for (const name of names) yield* cleaned(name, nul);
  }
  yield* cleaned(rest, nul);
}

function* cleaned(line: ByteName, nul: boolean): Generator<ByteName> {
  const name = nul ? line : line.replace(/\r$/, '');
  if (name !== '') yield name;
}
