import { foldRadicals } from '../../src/read/radicals.ts';

/** Characters that share a glyph in the fonts, so that extractors give one for the other. */
const SAME = {
  '―': '—',
  長: '长',
  戶: '户',
  '∕': '／',
  見: '见',
  車: '车',
  頁: '页',
  門: '门',
  馬: '马',
  貝: '贝',
};
const SPACE = /[\s\u3000\u200b]/;

/** Characters of a text that are not white space, radicals folded: `{string, places}`. */
export function inkOf(text) {
  const folded = foldRadicals(text);
  const places = [];
  let string = '';
  for (let i = 0; i < text.length; i++) {
    if (SPACE.test(text[i])) continue;
    string += SAME[folded[i]] ?? folded[i];
    places.push(i);
  }
  return { string, places };
}

/** The printed lines of a page: their ink, the place of each character in its field, and their box in points. */
export function printedLines(page) {
  const lines = [];
  for (const frame of page.frames)
    for (const line of frame.lines) {
      const owners = [];
      let string = '';
      for (const segment of line.segments) {
        const ink = inkOf(segment.text);
        string += ink.string;
        for (const place of ink.places) owners.push({ field: segment.field, at: segment.from + place });
      }
      if (string) lines.push({ string, owners, box: boxOf(line) });
    }
  return lines;
}

function boxOf(line) {
  const { x, y, width, size, upright, em } = line;
  if (upright) return { x, y, width: size * 1.2, height: size * em };
  const ink = Math.min(em * size, width);
  const shift = line.align === 'right' ? width - ink : line.align === 'center' ? (width - ink) / 2 : 0;
  return line.align === 'justify'
    ? { x, y, width, height: size }
    : { x: x + shift, y, width: ink, height: size };
}
