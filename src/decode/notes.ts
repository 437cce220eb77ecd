import type { Note } from '../page.ts';
import type { EncodingDetails, LineRange } from './types.ts';

/** Below this a guess is said to be one: of short and damaged files 21 of 37 were told right; docs/encodings.md. */
const SURE = 0.7;

/** What a reader must be told of how the bytes were read. */
export function notesOf(report: EncodingDetails): Note[] {
  return [...doubt(report), ...damage(report), ...mixture(report), ...doubles(report)];
}

function doubt({ name, method, confidence, language }: EncodingDetails): Note[] {
  const line = 1;
  if (method === 'chardet') {
    const message = `the text does not read as Chinese; read as ${name}, the likeliest by chardet (${confidence.toFixed(2)})`;
    return [{ rule: 'encoding/foreign', action: 'guessed', line, message }];
  }
  if (confidence >= SURE || method === 'given' || method === 'lines') return [];
  const why =
    language === 'other' ? 'the text reads as Chinese in no encoding' : 'there is too little text to be sure';
  const message = `${why}; read as ${name} (${confidence.toFixed(2)}); --encoding names another`;
  return [{ rule: 'encoding/doubtful', action: 'guessed', line, message }];
}

const convert = (name: string) =>
  `convert the file first: iconv -f ${name} -t UTF-8 page.txt > page.utf8.txt`;

/** Encodings that hold more characters than are read here, and what to do for them. */
const BEYOND: Record<string, string> = {
  'EUC-TW': `; beyond planes 1 and 2 of CNS 11643 it cannot be read here: ${convert('EUC-TW')}`,
  'ISO-2022-CN': `; beyond GB 2312 and planes 1 and 2 of CNS 11643 it cannot be read here: ${convert('ISO-2022-CN-EXT')}`,
};

function damage({ name, replaced, firstBad }: EncodingDetails): Note[] {
  if (!firstBad) return [];
  const { offset, line } = firstBad;
  const what = replaced === 1 ? '1 character was' : `${replaced} characters were`;
  const message = `the byte at offset ${offset} cannot be read as ${name}; ${what} replaced by U+FFFD${BEYOND[name] ?? ''}`;
  return [{ rule: 'encoding/damaged', action: 'gap', line, message }];
}

function mixture({ mixed }: EncodingDetails): Note[] {
  if (!mixed) return [];
  const lines = mixed.map((part) => `${part.encoding} in ${listed(part.lines)}`).join(', ');
  const message = `the file mixes encodings; each line was read by its own: ${lines}`;
  return [{ rule: 'encoding/mixed', action: 'read', line: mixed[1]!.lines[0]![0], message }];
}

function doubles({ double }: EncodingDetails): Note[] {
  return (double ?? []).flatMap(({ from, as, mended, left }) => {
    const what = `${from} text was read as ${as} and saved before it came here`;
    const notes: Note[] = [];
    if (mended.length) {
      const message = `${what}; turned back in ${listed(mended)}`;
      notes.push({ rule: 'encoding/double', action: 'read', line: mended[0]![0], message });
    }
    if (left.length) {
      const message = `${what}; there is no exact way back in ${listed(left)}; left as it is`;
      notes.push({ rule: 'encoding/double', action: 'gap', line: left[0]![0], message });
    }
    return notes;
  });
}

/** At most so many ranges are listed in a message; all of them are in the report. */
const LISTED = 5;

function listed(ranges: readonly LineRange[]): string {
  const shown = ranges.slice(0, LISTED).map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  const more = ranges.length > LISTED ? ' and more' : '';
  const one = ranges.length === 1 && ranges[0]![0] === ranges[0]![1];
  return `line${one ? '' : 's'} ${shown.join(', ')}${more}`;
}
