import type { Note } from '../page.ts';
import { readBom } from './bom.ts';
import { judge } from './detect.ts';
import { lineAt, lineEndsOf } from './lines.ts';
import { encodingNamed } from './names.ts';
import { damageNotes } from './notes.ts';
import { readAs } from './text.ts';
import type { Decoded, EncodingDetails, EncodingGuess } from './types.ts';

/**
 * The text of a page's bytes: in `encoding` where it is given (a byte order mark of another encoding then counts as
 * text), else as `detectEncoding` says. A byte order mark is taken off; all else stands 1:1.
 * Throws a `UserError` for an encoding that is unknown or cannot be read here.
 */
export function decode(bytes: Uint8Array, options: { encoding?: string } = {}): Decoded {
  const bom = readBom(bytes);
  const guess = options.encoding ? given(options.encoding) : judge(bytes).guesses[0]!;
  const marked = bom !== null && sameFamily(bom.name, guess.name);
  const skipped = marked ? bom.length : 0;
  const { name, text, bad, firstBad } = readAs(guess.name, bytes.subarray(skipped));
  const report: EncodingDetails = {
    name,
    method: guess.method,
    confidence: guess.confidence,
    bom: marked,
    replaced: bad,
    firstBad: bad ? { offset: firstBad + skipped, line: lineAt(text, text.indexOf('\uFFFD')) } : null,
    lineEnds: lineEndsOf(text),
  };
  const notes: Note[] = damageNotes(report);
  return { text, report, notes };
}

function given(encoding: string): EncodingGuess {
  return { name: encodingNamed(encoding), confidence: 1, method: 'given', bom: false };
}

function sameFamily(a: string, b: string): boolean {
  return a === b || (a === 'GB18030' && b.startsWith('GB'));
}
