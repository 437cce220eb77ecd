import type { Note } from '../page.ts';
import type { EncodingDetails } from './types.ts';

/** What a reader must be told of how the bytes were read. */
export function damageNotes(report: EncodingDetails): Note[] {
  const notes: Note[] = [];
  if (report.replaced && report.firstBad) {
    const { offset, line } = report.firstBad;
    const what = report.replaced === 1 ? '1 character' : `${report.replaced} characters`;
    const message = `bytes are no ${report.name} from offset ${offset} on; ${what} replaced by U+FFFD`;
    notes.push({ rule: 'encoding/damaged', action: 'gap', line, message });
  }
  return notes;
}
