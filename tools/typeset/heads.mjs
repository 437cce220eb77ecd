import { breakHeading, breakLines } from './breaks.mjs';

const SCALE = { column: 1.15, kicker: 1.35, deck: 1.3, byline: 1, summary: 1 };

/** Lines of a story's head for a width in points, stacked from y = 0: `{lines, height}`. */
export function setHead(story, width, house, random) {
  const lines = [];
  let y = 0;
  const big = headlineScale(story, width, house, random);
  for (const { kind, pieces } of story.head) {
    const size = house.size * (kind === 'headline' ? big : SCALE[kind]);
    const room = width / size - 0.2;
    const broken = kind === 'summary' ? breakLines(pieces, room, 0) : breakHeading(pieces, room);
    const step = size * (kind === 'headline' ? 1.25 : 1.4);
    for (const line of broken) {
      lines.push({
        ...line,
        x: 0,
        y,
        width,
        size,
        font: fontOf(kind, house),
        align: alignOf(kind, house),
        kind,
      });
      y += step;
    }
    y += house.size * random.pick([0.1, 0.3, 0.6]);
  }
  return { lines, height: y + (y ? house.size * 0.4 : 0) };
}

function headlineScale(story, width, house, random) {
  if (story.brief) return random.pick([1, 1.2, 1.4]);
  const text = story.head.find((item) => item.kind === 'headline')?.pieces[0].text ?? '';
  const one = width / house.size / Math.max(text.length, 4);
  const wanted = random.range(1.5, 3.6);
  return Math.max(1.2, Math.min(wanted, one > 1.3 && random.chance(0.6) ? one * 0.95 : wanted));
}

const fontOf = (kind, house) =>
  kind === 'headline'
    ? `bold ${house.headFont}`
    : kind === 'summary' || kind === 'byline'
      ? house.captionFont
      : house.headFont;

function alignOf(kind, house) {
  if (kind === 'summary') return 'left';
  if (kind === 'byline') return house.bylineAt === 'head' ? house.headAlign : 'center';
  return house.headAlign;
}

/** A vertical head: one upright line for each of its texts, set from right to left; `{lines, width, height}`. */
export function setVerticalHead(story, width, tall, house) {
  const lines = [];
  let x = width;
  let height = 0;
  for (const { kind, pieces } of story.head) {
    const size = house.size * (kind === 'headline' ? 2.1 : 1.2);
    const room = Math.max(6, Math.floor(tall / size));
    for (const line of kind === 'headline' ? breakHeading(pieces, room) : breakLines(pieces, room)) {
      x -= size * 1.25;
      const up = { upright: true, align: 'left', font: fontOf(kind, house), kind };
      lines.push({ ...line, ...up, x, y: kind === 'headline' ? 0 : size, width: size * 1.2, size });
      height = Math.max(height, size * (line.em + 1.5));
    }
  }
  return { lines: lines.map((line) => ({ ...line, x: line.x - Math.min(0, x) })), width: width - x, height };
}
