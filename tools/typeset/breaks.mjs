const OPEN = /[“‘（《【〈「『〔]/;
const CLOSE = /[，。、；：！？”’）》】〉」』〕…—．·]/;
const WORD = /[A-Za-z0-9.%,:/+-]/;

/** Width in em; digits and letters of the CJK fonts are 0.53–0.6 em wide. */
export const emOf = (char) => (char.codePointAt(0) < 0x2000 ? 0.56 : 1);
export const widthOf = (text) => [...text].reduce((sum, char) => sum + emOf(char), 0);

/** Characters of the pieces (`{field, text, from?}`), each with its place in its field. */
function charsOf(pieces) {
  const chars = [];
  for (const { field, text, from = 0 } of pieces) {
    let at = from;
    for (const char of text) {
      chars.push({ field, at, char, em: emOf(char) });
      at += char.length;
    }
  }
  return chars;
}

/** What may not be parted: opening marks with what follows, closing marks with what stands before, words. */
function unitsOf(chars) {
  const units = [];
  let open = false;
  for (const item of chars) {
    const last = units.at(-1);
    const before = last?.at(-1)?.char ?? '';
    const glued =
      open || CLOSE.test(item.char) || (WORD.test(item.char) && WORD.test(before) && last.length < 20);
    if (last && glued) last.push(item);
    else units.push([item]);
    open = OPEN.test(item.char);
  }
  return units;
}

/**
 * Lines of a paragraph as a typesetter breaks them: no closing mark begins a line, no opening one ends it.
 * Widths in em; `squeeze` lets a line be half an em too wide. Lines: `{segments: [{field, from, to}], em, last}`.
 */
export function breakLines(pieces, width, indent = 0, squeeze = false) {
  const lines = [];
  let line = [];
  let used = indent;
  const end = () => {
    lines.push({ chars: line, em: used });
    line = [];
    used = 0;
  };
  for (const unit of unitsOf(charsOf(pieces))) {
    const em = unit.reduce((sum, item) => sum + item.em, 0);
    if (line.length && used + em > width + (squeeze ? 0.6 : 0.05)) end();
    line.push(...unit);
    used += em;
  }
  if (line.length) end();
  return lines.map(({ chars, em }, i) => ({ segments: segmentsOf(chars), em, last: i === lines.length - 1 }));
}

export function segmentsOf(chars) {
  const segments = [];
  for (const { field, at, char } of chars) {
    const last = segments.at(-1);
    if (last && last.field === field && last.to === at) {
      last.to = at + char.length;
      last.text += char;
    } else segments.push({ field, from: at, to: at + char.length, text: char });
  }
  return segments;
}

/** A heading in `count` lines: parted at a space where there is one, else into lines of like length. */
export function breakHeading(pieces, width) {
  const total = pieces.reduce((sum, piece) => sum + widthOf(piece.text), 0);
  const first = pieces[0];
  const space = first.text.indexOf(' ');
  if (pieces.length === 1 && space > 2 && total > width * 0.6) {
    const head = { ...first, text: first.text.slice(0, space) };
    const tail = { ...first, text: first.text.slice(space + 1), from: (first.from ?? 0) + space + 1 };
    if (widthOf(head.text) <= width && widthOf(tail.text) <= width)
      return [...breakLines([head], width), ...breakLines([tail], width)];
  }
  const count = Math.ceil(total / width);
  return breakLines(pieces, count > 1 ? Math.min(width, Math.ceil(total / count) + 1) : width);
}
