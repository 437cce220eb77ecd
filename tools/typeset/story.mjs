import { breakLines } from './breaks.mjs';
import { setHead, setVerticalHead } from './heads.mjs';
import { setPhoto } from './photos.mjs';

const PAD = 8;

/**
 * Sets one story, or several briefs one after another, into columns for a width in points: `{frames, height}`.
 * A frame is what a layout program threads as one: a head, a column of text, a photo.
 */
export function setStory(stories, width, columns, paper, random) {
  const house = paper.mixed ? ownSize(paper, random) : paper;
  const boxed = random.chance(house.boxes);
  const inner = boxed ? width - 2 * PAD : width;
  const grid = gridFor(stories, inner, columns, house, random);
  const flow = stories.flatMap((story, i) => flowOf(story, grid, house, random, stories.length > 1, i));
  const blocks = stories.length > 1 ? [] : obstaclesOf(stories[0], grid, house, random);
  const rows = rowsNeeded(flow.length, blocks, grid);
  const offsets = Array.from({ length: grid.count }, () =>
    house.ragged ? random.range(0, 0.9) * grid.step : 0,
  );
  const frames = [
    ...fill(flow, blocks, rows, grid, stories[0].a, offsets),
    ...blocks.map((block) => frameOf(block, rows, grid, stories[0].a)),
  ];
  const order = { head: 0, byline: 1, text: 2, photo: 3 };
  frames.sort((p, q) => order[p.part] - order[q.part]);
  const height = Math.max(
    rows * grid.step,
    ...blocks.map((block) => topOf(block, rows, grid) + block.height),
  );
  if (!boxed) return { frames, height };
  for (const frame of frames) for (const line of [...frame.lines, ...frame.boxes]) shift(line, PAD);
  const rule = { x: 0, y: 0, width, height: height + 2 * PAD, rule: true };
  return { frames: [{ part: 'photo', lines: [], boxes: [rule] }, ...frames], height: height + 2 * PAD };
}

/** On some pages each story has a size and leading of its own, so that the lines of neighbours do not meet. */
function ownSize(paper, random) {
  const size = paper.size * random.pick([0.92, 1, 1, 1.08]);
  return { ...paper, size, leading: paper.leading * random.range(0.92, 1.1) };
}

function shift(thing, by) {
  thing.x += by;
  thing.y += by;
}

function gridFor(stories, width, columns, house, random) {
  let count = columns;
  if (columns > 1 && random.chance(house.wide)) count = columns - 1;
  if (stories.length > 1 && columns > 1) count = columns;
  const column = (width - (count - 1) * house.gutter) / count;
  const chars = Math.floor(column / house.size + 0.01);
  return { count, column, chars, width, gutter: house.gutter, step: house.leading, size: house.size };
}

const left = (grid, column) => column * (grid.column + grid.gutter);
const span = (grid, count) => count * grid.column + (count - 1) * grid.gutter;

/** Lines that run through the columns, one row each; null is an empty row. */
function flowOf(story, grid, house, random, brief, index) {
  const out = [];
  if (brief) {
    story.brief = true;
    if (index) out.push(null);
    for (const line of setHead(story, grid.column, house, random).lines) {
      const size = Math.min(line.size, grid.step / 1.05);
      out.push({ ...line, size, frame: `head${story.a}`, width: grid.column });
    }
  }
  const air = random.chance(0.4);
  for (const item of story.flow) {
    if (item.kind === 'subhead' && air && out.length && out.at(-1)) out.push(null);
    out.push(...linesOf(item, grid, house));
  }
  if (brief) for (const photo of story.photos) out.push(...captionRows(photo, grid, house));
  return out;
}

function captionRows(photo, grid, house) {
  return photo.lines.flatMap((pieces) =>
    breakLines(pieces, grid.chars).map((line) => ({
      ...line,
      x: 0,
      width: grid.column,
      size: grid.size,
      font: house.captionFont,
      align: 'left',
    })),
  );
}

function linesOf({ kind, pieces, open }, grid, house) {
  const paragraph = kind === 'paragraph' && !open;
  const indent = paragraph && house.indent !== 'none' ? 2 : 0;
  const literal = indent && house.indent === 'spaces' ? [{ field: -1, text: '　　' }] : [];
  const lines = breakLines([...literal, ...pieces], grid.chars, literal.length ? 0 : indent, house.squeeze);
  const bold = kind === 'subhead' ? `bold ${house.headFont}` : house.bodyFont;
  return lines.map((line, i) => {
    const x = i === 0 && !literal.length ? indent * grid.size : 0;
    const place = { x, width: grid.chars * grid.size - x, size: grid.size, font: bold };
    const tail = kind === 'byline' || (kind === 'jump' && line.em < grid.chars) ? 'right' : 'left';
    const align = kind === 'paragraph' && !line.last && house.justify ? 'justify' : tail;
    return {
      ...line,
      ...place,
      align: kind === 'subhead' && house.headAlign === 'center' ? 'center' : align,
    };
  });
}

/** What stands in the way of the text: the head and the photos, each over some columns. */
function obstaclesOf(story, grid, house, random) {
  const blocks = [];
  const upright = story.head.length > 0 && grid.count > 2 && random.chance(house.vertical);
  if (upright) {
    const head = setVerticalHead(story, grid.column, grid.step * random.between(14, 26), house);
    if (head.width <= grid.column + 1)
      blocks.push({ ...head, part: 'head', column: random.pick([0, grid.count - 1, 1]), columns: 1, at: 0 });
  }
  if (story.head.length && !blocks.length) {
    const later = grid.count > 2 && random.chance(0.18) ? random.between(1, grid.count - 2) : 0;
    const columns = grid.count - later;
    const head = setHead(story, span(grid, columns), house, random);
    blocks.push({ ...head, part: 'head', column: later, columns, at: 0 });
  }
  for (const photo of story.photos.slice(0, grid.count > 3 ? 2 : 1)) {
    const columns = Math.min(grid.count, random.between(1, 3));
    const block = setPhoto(photo, span(grid, columns), house, random);
    const column = random.between(0, grid.count - columns);
    const clash = blocks.some(
      (b) => b.part === 'photo' && b.column < column + columns && column < b.column + b.columns,
    );
    if (!clash)
      blocks.push({ ...block, part: 'photo', column, columns, at: random.pick([0, 0.3, 0.5, 0.7, 1]) });
  }
  if (house.snap) for (const block of blocks) block.height = Math.ceil(block.height / grid.step) * grid.step;
  return settle(blocks, grid);
}

/** Heads at the top; a photo that is at the top as well stands below them. */
function settle(blocks, grid) {
  const floor = Array(grid.count).fill(0);
  for (const block of blocks) {
    const over = floor.slice(block.column, block.column + block.columns);
    block.top = Math.max(0, ...over);
    for (let c = block.column; c < block.column + block.columns; c++) floor[c] = block.top + block.height;
  }
  return blocks;
}

const topOf = (block, rows, grid) =>
  Math.max(block.top, Math.floor((block.at * (rows * grid.step - block.height)) / grid.step) * grid.step);

/** For each column, the rows that are free; a row's top is `row * step` (plus what the head leaves over). */
function freeRows(blocks, rows, grid) {
  return Array.from({ length: grid.count }, (_, column) => {
    const over = blocks.filter((block) => column >= block.column && column < block.column + block.columns);
    return Array.from({ length: rows }, (_, row) => row).filter((row) =>
      over.every((block) => {
        const top = topOf(block, rows, grid);
        return (row + 1) * grid.step <= top + 0.1 || row * grid.step >= top + block.height - 0.1;
      }),
    );
  });
}

function rowsNeeded(count, blocks, grid) {
  for (let rows = Math.max(1, Math.ceil(count / grid.count)); ; rows++) {
    if (freeRows(blocks, rows, grid).reduce((sum, free) => sum + free.length, 0) >= count) return rows;
  }
}

function fill(flow, blocks, rows, grid, a, offsets) {
  const frames = [];
  let next = 0;
  freeRows(blocks, rows, grid).forEach((free, column) => {
    const frame = { part: 'text', a, lines: [], boxes: [] };
    for (const row of free) {
      if (next >= flow.length) break;
      const line = flow[next++];
      if (!line || (!frame.lines.length && !line.segments)) continue;
      frame.lines.push({ ...line, x: left(grid, column) + line.x, y: row * grid.step + offsets[column] });
    }
    if (frame.lines.length) frames.push(frame);
  });
  return frames;
}

function frameOf(block, rows, grid, a) {
  const x = left(grid, block.column);
  const y = topOf(block, rows, grid);
  const place = (thing) => ({ ...thing, x: thing.x + x, y: thing.y + y });
  return { part: block.part, lines: block.lines.map(place), boxes: block.box ? [place(block.box)] : [], a };
}
