import { breakLines } from './breaks.mjs';

/** A photo (a grey box) with its caption below: `{lines, box, height}` for a width in points. */
export function setPhoto(photo, width, house, random) {
  const size = house.size * random.pick([0.85, 0.95, 1]);
  const tall = width * random.range(0.35, 0.75);
  const lines = [];
  let y = tall + size * 0.5;
  const align = random.pick(['left', 'left', 'center']);
  photo.lines.forEach((pieces, i) => {
    const credit = photo.creditLine && i === photo.lines.length - 1;
    const indent = !credit && align === 'left' && house.indent === 'shift' ? random.pick([0, 2]) : 0;
    breakLines(pieces, width / size - 0.3, indent).forEach((line, n) => {
      const place = { x: n ? 0 : indent * size, y, width: width - (n ? 0 : indent * size), size };
      const justify = !line.last && align === 'left';
      lines.push({
        ...line,
        ...place,
        font: house.captionFont,
        align: credit ? 'right' : justify ? 'justify' : align,
      });
      y += size * 1.4;
    });
  });
  return { lines, box: { x: 0, y: 0, width, height: tall }, height: y + house.size * 0.6 };
}
