import { readBom } from './bom.ts';
import { type ByLine, readByLine } from './by-line.ts';
import { mendDouble } from './double.ts';
import { likeliestEncoding } from './likeliest.ts';
import { isMixable } from './line.ts';
import { breaksIn, lineEndsOf } from './lines.ts';
import { encodingNamed } from './names.ts';
import { notesOf } from './notes.ts';
import { familyOf, readAs } from './text.ts';
import type { Decoded, EncodingDetails, EncodingGuess } from './types.ts';

/**
 * The text of a page's bytes: in `encoding` where it is given, for every line then; else as `likeliestEncoding` says, lines
 * in another encoding by their own. A byte order mark of the encoding is taken off; all else stands 1:1, but for text
 * that was saved in a wrong encoding before and has an exact way back.
 * Throws a `UserError` for an encoding that is unknown or cannot be read here.
 */
export function decode(bytes: Uint8Array, options: { encoding?: string } = {}): Decoded {
  const bom = readBom(bytes);
  const guess = options.encoding ? given(options.encoding) : likeliestEncoding(bytes);
  const marked = bom !== null && familyOf(bom.name) === familyOf(guess.name);
  const skipped = marked ? bom.length : 0;
  const reading = readBytes(bytes.subarray(skipped), guess);
  const { text, double } = options.encoding ? { text: reading.text, double: [] } : mendDouble(reading.text);
  const { bad, firstBad, mixed } = reading;
  const report: EncodingDetails = {
    name: reading.name,
    method: mixed ? 'lines' : guess.method,
    confidence: guess.confidence,
    bom: marked,
    replaced: bad,
    firstBad: bad
      ? { offset: firstBad + skipped, line: badLine(bytes.subarray(skipped), reading, guess.name) }
      : null,
    lineEnds: lineEndsOf(text),
    ...(guess.language && { language: double.some(({ mended }) => mended.length) ? 'zh' : guess.language }),
    ...(mixed && { mixed }),
    ...(double.length > 0 && { double }),
  };
  return { text, report, notes: notesOf(report) };
}

function readBytes(bytes: Uint8Array, guess: EncodingGuess): ByLine {
  const reading = readAs(guess.name, bytes);
  const family = familyOf(guess.name);
  if (guess.method === 'given' || !isMixable(family) || reading.odd.length === 0) return reading;
  return readByLine(bytes, family, reading.odd) ?? reading;
}

/** The line, from 1, of the first character that was replaced. */
function badLine(bytes: Uint8Array, { text, bad, firstBad }: ByLine, name: string): number {
  const own = text.split('\uFFFD').length - 1 > bad;
  const before = own ? readAs(name, bytes.subarray(0, firstBad)).text : text.slice(0, text.indexOf('\uFFFD'));
  return breaksIn(before) + 1;
}

function given(encoding: string): EncodingGuess {
  return { name: encodingNamed(encoding), confidence: 1, method: 'given', bom: false };
}
