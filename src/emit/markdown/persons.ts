import type { Paragraph, PhrasingContent } from 'mdast';
import { words } from './dialect.ts';
import { emphasis, paragraph, plainText, strong, text } from './nodes.ts';
import type { PlainPerson } from './plain.ts';

/** 作者：*affiliation* role **name**、… */
export function writePersons(persons: readonly PlainPerson[]): Paragraph {
  const out: PhrasingContent[] = [];
  let plain = words.author;
  persons.forEach(({ name, role, affiliation }, index) => {
    if (index > 0) plain = words.and;
    if (affiliation) {
      out.push(text(plain), emphasis(affiliation));
      plain = ' ';
    }
    if (role) plain += `${role} `;
    if (plain) out.push(text(plain));
    out.push(strong(name));
  });
  return paragraph(...out);
}

/** True where a paragraph is a byline line. */
export function isPersons({ children }: Paragraph): boolean {
  const first = children[0];
  return first?.type === 'text' && first.value.startsWith(words.author) && children.at(-1)?.type === 'strong';
}

/** The persons of a byline line. */
export function readPersons({ children }: Paragraph): PlainPerson[] {
  const persons: PlainPerson[] = [];
  let affiliation: string | null = null;
  let before = '';
  for (const child of children) {
    if (child.type === 'emphasis') affiliation = plainText(child);
    else if (child.type === 'strong') {
      persons.push({ name: plainText(child), role: before.trim() || null, affiliation });
      affiliation = null;
    }
    const mark = persons.length > 0 ? words.and : words.author;
    before = child.type === 'text' ? withoutStart(child.value, affiliation ? ' ' : mark) : '';
  }
  return persons;
}

function withoutStart(value: string, start: string): string {
  return value.startsWith(start) ? value.slice(start.length) : value;
}
