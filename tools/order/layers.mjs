/**
 * node tools/order/layers.mjs PAGES OUT SEED: the pages as tools give them that draw a page font by font: headings,
 * bylines, bodies, photos each in one place, the stories in another order in each. Lines stay as they are.
 */
import fs from 'node:fs';
import path from 'node:path';
import { randomFrom } from '../typeset/random.mjs';

const PARTS = { kicker: 'head', headline: 'head', deck: 'head', summary: 'head', dateline: 'text' };

const [dir, out, seed] = process.argv.slice(2);
fs.mkdirSync(out, { recursive: true });
for (const file of fs.readdirSync(dir).sort()) {
  if (!file.endsWith('.gold.json')) continue;
  const name = file.slice(0, -'.gold.json'.length);
  const source = fs.readFileSync(path.join(dir, `${name}.txt`), 'utf8');
  const gold = JSON.parse(fs.readFileSync(path.join(dir, file), 'utf8'));
  const lines = layered(linesOf(source, gold), randomFrom(`${seed}/${name}`));
  const shift = new Int32Array(source.length + 1);
  let text = '';
  for (const { start, end } of lines) {
    shift.fill(text.length - start, start, end);
    text += source.slice(start, end);
    if (!text.endsWith('\n')) text += '\n';
  }
  fs.writeFileSync(path.join(out, `${name}.txt`), text);
  const flags = [...gold.flags, 'stream-layers'];
  fs.writeFileSync(path.join(out, file), JSON.stringify({ ...moved(gold, shift), flags }));
}

/** The lines, each with the blank lines in front of it, and what story and which part of it each belongs to. */
function linesOf(source, gold) {
  const owners = ownersOf(source, gold);
  const lines = [];
  let last = { article: -1, part: 'furniture' };
  for (const match of source.matchAll(/(?:[^\S\n]*\n)*[^\n]*(?:\n|$)/g)) {
    if (!match[0]) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    last = owners.slice(start, end).find(Boolean) ?? last;
    lines.push({ start, end, ...last });
  }
  return lines;
}

function ownersOf(source, gold) {
  const owners = new Array(source.length);
  const cover = (spans, article, part) => {
    for (const [start, end] of spans ?? []) owners.fill({ article, part }, start, end);
  };
  for (const { spans } of gold.furniture) cover(spans, -1, 'furniture');
  for (const { id, fields, body, photos, jumps } of gold.articles) {
    for (const [field, { spans }] of Object.entries(fields)) cover(spans, id, PARTS[field] ?? field);
    for (const { spans } of [...body, ...jumps]) cover(spans, id, 'text');
    for (const { caption, credit } of photos) {
      cover(caption?.spans, id, 'photo');
      cover(credit?.spans, id, 'photo');
    }
  }
  return owners;
}

/** In which place each part is drawn; names of places mean nothing. */
function placesFor(random) {
  return {
    head: 'head',
    text: 'text',
    column: random.weighted({ head: 50, small: 30, text: 20 }),
    byline: random.weighted({ head: 30, small: 45, text: 25 }),
    photo: random.weighted({ photo: 60, text: 20, head: 20 }),
    furniture: random.weighted({ small: 50, furniture: 50 }),
  };
}

function layered(lines, random) {
  const places = placesFor(random);
  const stories = [...new Set(lines.map(({ article }) => article))];
  return random.shuffle([...new Set(Object.values(places))]).flatMap((place) => {
    const order = random.chance(0.5) ? random.shuffle(stories) : stories;
    return order.flatMap((story) => lines.filter((l) => l.article === story && places[l.part] === place));
  });
}

/** The truth with all its places moved; a stretch over several lines becomes several. */
function moved(value, shift) {
  if (Array.isArray(value)) return value.map((item) => moved(item, shift));
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) =>
    key === 'spans' || key === 'ignore'
      ? [key, item.flatMap((span) => pieces(span, shift))]
      : [key, moved(item, shift)],
  );
  return Object.fromEntries(entries);
}

function pieces([start, end], shift) {
  const out = [];
  for (let at = start; at < end; ) {
    let next = at + 1;
    while (next < end && shift[next] === shift[at]) next++;
    out.push([at + shift[at], next + shift[at]]);
    at = next;
  }
  return out;
}
