import { widthOf } from './breaks.mjs';
import { setStory } from './story.mjs';

const sizeOf = (list) =>
  list
    .flat()
    .reduce(
      (sum, story) =>
        sum + story.flow.reduce((n, item) => n + item.pieces.reduce((m, p) => m + widthOf(p.text), 0), 60),
      0,
    );

/** Places stories (each a list: one story, or briefs that run on) on a grid: `{frames, height}` from y = 0. */
export function layOut(list, columns, house, random, across = random.chance(0.4)) {
  const width = columns * house.chars * house.size + (columns - 1) * house.gutter;
  if (list.length === 1) return setStory(list[0], width, columns, house, random);
  if (columns === 1 || !across) return stack(list, columns, house, random);
  const groups = groupsOf(list, Math.min(columns, random.between(2, 3), list.length), random);
  const shares = sharesOf(groups, columns);
  const out = { frames: [], height: 0 };
  let x = 0;
  groups.forEach((group, i) => {
    const part = layOut(group, shares[i], house, random, false);
    merge(out, part, x * (house.chars * house.size + house.gutter), 0);
    out.height = Math.max(out.height, part.height);
    x += shares[i];
  });
  return out;
}

function stack(list, columns, house, random) {
  const out = { frames: [], height: 0 };
  const count = columns === 1 ? list.length : Math.min(list.length, random.between(2, 3));
  for (const group of groupsOf(list, count, random)) {
    if (out.height) out.height += house.gap;
    const part = layOut(group, columns, house, random, true);
    merge(out, part, 0, out.height);
    out.height += part.height;
  }
  return out;
}

function merge(out, part, x, y) {
  for (const frame of part.frames) {
    for (const thing of [...frame.lines, ...frame.boxes]) {
      thing.x += x;
      thing.y += y;
    }
    out.frames.push(frame);
  }
}

/** Cuts the list into `count` runs. */
function groupsOf(list, count, random) {
  const cuts = new Set();
  while (cuts.size < count - 1) cuts.add(random.between(1, list.length - 1));
  const at = [0, ...[...cuts].sort((p, q) => p - q), list.length];
  return at.slice(1).map((to, i) => list.slice(at[i], to));
}

/** How many columns each group gets: by size, at least one. */
function sharesOf(groups, columns) {
  const total = sizeOf(groups.flat()) || 1;
  const shares = groups.map((group) => Math.max(1, Math.round((sizeOf(group) / total) * columns)));
  let over = shares.reduce((p, q) => p + q, 0) - columns;
  while (over !== 0) {
    const i = shares.indexOf(over > 0 ? Math.max(...shares) : Math.min(...shares));
    shares[i] += over > 0 ? -1 : 1;
    over += over > 0 ? -1 : 1;
  }
  return shares;
}
