import { type Line, readLines } from './lines.ts';
import type { Construct } from './markdown.ts';

const MARK = /^(?:([-*+])|(\d{1,9})[.)])[ \t]+/;
/** `- 本报记者 …` is a byline behind a dash. */
const BYLINE = /记者|通讯员|通訊員|作者|摄影|攝影|编辑|編輯/u;
const SENTENCE = /[。！？；]/u;

/**
 * The items of a list as Markdown sees it (`[start, end)`), or none where it is none in a newspaper. A list has two
 * items or more in lines that follow one another. No list: bylines behind dashes; numbers behind a sign (`+ 3`, `- 5`);
 * numbered paragraphs, which are sentences, or numbers that do not count from 1 (`2021. `, `3. 15`).
 */
export function listItems(text: string, start: number, end: number): Construct[] {
  const items: { line: Line; end: number; mark: RegExpExecArray; text: string }[] = [];
  const part = text.slice(start, end);
  for (const line of readLines(part)) {
    const printed = part.slice(line.start, line.end);
    const mark = MARK.exec(printed);
    if (mark) items.push({ line, end: line.end, mark, text: printed.slice(mark[0].length) });
    else if (line.indent > 0 && items.length) items.at(-1)!.end = line.end;
    else break;
  }
  const real = items.length > 1 && isList(items);
  return real
    ? items.map((item) => ({ kind: 'list', start: start + item.line.start, end: start + item.end }))
    : [];
}

function isList(items: readonly { mark: RegExpExecArray; text: string }[]): boolean {
  if (items.some(({ text }) => BYLINE.test(text))) return false;
  if (items.every(({ text }) => /^\d/.test(text))) return false;
  if (items.every(({ mark }) => mark[1])) return true;
  return items.every(({ mark, text }, i) => Number(mark[2]) === i + 1 && !SENTENCE.test(text));
}
