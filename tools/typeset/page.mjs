import { dressArticle, newSheet } from './dress.mjs';
import { setFurniture } from './furniture.mjs';
import { drawHouse } from './house.mjs';
import { layOut } from './layout.mjs';
import { drawNotice } from './notices.mjs';
import { shape } from './shape.mjs';
import { inStream, withEdge } from './stream.mjs';

const MARGIN = 30;

/**
 * One page from the articles of one issue: `{sheet, frames, width, height, house}`; null where too few fit in `room`
 * characters ([least, most]). `habits`: see house.mjs.
 */
export function makePage(articles, random, room, habits) {
  const house = drawHouse(random, habits);
  const chosen = choose(articles, random.between(...room));
  if (chosen.length < 2) return null;
  if (random.chance(0.2)) chosen.splice(random.between(1, chosen.length), 0, drawNotice(random, house));
  const sheet = newSheet();
  const stories = chosen.map((article) => dressArticle(shape(article, house, random), house, random, sheet));
  const list = groupBriefs(stories, random);
  const width = house.columns * house.chars * house.size + (house.columns - 1) * house.gutter;
  const furniture = setFurniture(sheet, house, random, width);
  const body = bestLayout(list, house, random);
  const foot = random.chance(0.75);
  const down = furniture.height + (foot ? 0 : house.size * 2);
  for (const frame of body.frames) for (const thing of [...frame.lines, ...frame.boxes]) thing.y += down;
  const staffAt = foot ? down + body.height + house.size : furniture.height;
  const edge = (lines) => ({ part: 'furniture', a: -1, lines, boxes: [] });
  const frames = withEdge(
    inStream(body.frames, house, random),
    { top: edge(furniture.top), staff: edge(furniture.staff?.(staffAt) ?? []) },
    random,
  );
  for (const frame of frames)
    for (const thing of [...frame.lines, ...frame.boxes]) {
      thing.x += MARGIN;
      thing.y += MARGIN;
    }
  const height = staffAt + body.height * (foot ? 0 : 1) + 120 + 2 * MARGIN;
  return { sheet, frames, width: width + 2 * MARGIN, height, house };
}

/** The flattest of some layouts, as a page has a bottom; sometimes just any. */
function bestLayout(list, house, random) {
  const tries = Array.from({ length: random.between(1, 6) }, () =>
    layOut(list, house.columns, house, random),
  );
  return tries.reduce((best, one) => (one.height < best.height ? one : best));
}

function choose(articles, room) {
  let size = 0;
  return articles.filter((article) => {
    const own = article.body.reduce((sum, item) => sum + item.text.length, 40);
    if (size + own > room) return false;
    size += own;
    return true;
  });
}

/** Short stories that follow one another may run on in one place, as briefs. */
function groupBriefs(stories, random) {
  const short = (story) => story.gold.type === 'news' && story.flow.length <= 5 && story.photos.length === 0;
  const together = random.chance(0.5);
  const list = [];
  for (const story of stories) {
    const last = list.at(-1);
    if (together && last && last.length < 5 && short(story) && short(last.at(-1))) last.push(story);
    else list.push([story]);
  }
  return list;
}
