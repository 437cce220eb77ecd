/** Boxes within so many points are of one height: 10 pixels at 180 dots an inch, as in PaddleOCR's `sorted_boxes`. */
const LEVEL = 4;
/** Lines within so many points stand in one row: `y_tolerance` of pdfplumber. */
const ROW = 3;

/** The printed lines of a page, from the top. */
const boxesOf = (page) =>
  page.frames
    .flatMap(({ lines }) => lines)
    .map(({ x, y, segments }) => ({
      x,
      y,
      text: segments
        .map(({ text }) => text)
        .join('')
        .trim(),
    }))
    .filter(({ text }) => text)
    .sort((a, b) => a.y - b.y || a.x - b.x);

/** A page as OCR writes it that finds lines alone (PaddleOCR): from the top, and of one height from the left. */
export function linesOf(page) {
  const boxes = boxesOf(page);
  for (let i = 1; i < boxes.length; i++)
    for (let k = i; k > 0 && boxes[k].y - boxes[k - 1].y < LEVEL && boxes[k].x < boxes[k - 1].x; k--)
      [boxes[k - 1], boxes[k]] = [boxes[k], boxes[k - 1]];
  return `${boxes.map(({ text }) => text).join('\n')}\n`;
}

/** A page as pdfplumber and PDFBox (sorted by position) write it: rows over all columns, parted by one space. */
export function rowsOf(page) {
  const rows = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const box of boxesOf(page)) {
    if (box.y - last > ROW) rows.push([]);
    rows.at(-1).push(box);
    last = box.y;
  }
  const text = (row) =>
    row
      .sort((a, b) => a.x - b.x)
      .map((box) => box.text)
      .join(' ');
  return `${rows.map(text).join('\n')}\n`;
}
