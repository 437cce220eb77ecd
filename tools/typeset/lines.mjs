/** Boxes within so many points are of one height: 10 pixels at 180 dots an inch, as in PaddleOCR's `sorted_boxes`. */
const LEVEL = 4;

/** A page as OCR writes it that finds lines alone (PaddleOCR): from the top, and of one height from the left. */
export function linesOf(page) {
  const boxes = page.frames
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
  for (let i = 1; i < boxes.length; i++)
    for (let k = i; k > 0 && boxes[k].y - boxes[k - 1].y < LEVEL && boxes[k].x < boxes[k - 1].x; k--)
      [boxes[k - 1], boxes[k]] = [boxes[k], boxes[k - 1]];
  return `${boxes.map(({ text }) => text).join('\n')}\n`;
}
