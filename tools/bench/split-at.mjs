/**
 * What people write first to split a page: a new article at each `#`, at each line that begins like a dateline or a
 * byline, or at each heading that remark-parse finds. JSON Lines in the form of paperparse, for the scorer.
 * Usage: node split-at.mjs hash|lead|remark FILE…
 */
import { readFileSync } from 'node:fs';

const [how, ...paths] = process.argv.slice(2);
const LEAD = /^\**(?:本报[^。，]{0,12}?(?:讯|电)|新华社[^。，]{0,16}?电|□?本报(?:记者|通讯员))/u;

const isStart = {
  hash: () => (line) => line.startsWith('#'),
  lead: () => (line) => LEAD.test(line),
  remark: headingsOf,
}[how];

async function headingsOf(text) {
  const { unified } = await import('unified');
  const { default: remarkParse } = await import('remark-parse');
  const { children } = unified().use(remarkParse).parse(text);
  const starts = new Set(
    children.filter(({ type }) => type === 'heading').map(({ position }) => position.start.offset),
  );
  return (_line, offset) => starts.has(offset);
}

for (const path of paths) {
  const text = readFileSync(path, 'utf8');
  const starts = await isStart(text);
  const articles = [];
  let open = null;
  let offset = 0;
  for (const line of text.split('\n')) {
    const from = offset + line.length - line.replace(/^#*\s*/u, '').length;
    const span = [from, offset + line.trimEnd().length];
    if (line.trim()) {
      if (!open || starts(line, offset)) {
        open = newArticle();
        articles.push(open);
      }
      const printed = text.slice(...span);
      if (open.headline === null && line.startsWith('#')) {
        open.headline = printed;
        open.spans.headline = [span];
      } else open.body.push({ type: 'paragraph', text: printed, spans: [span] });
    }
    offset += line.length + 1;
  }
  const page = { schema: 'paperparse/1', source: { path }, articles, furniture: [], unplaced: [], notes: [] };
  console.log(JSON.stringify(page));
}

function newArticle() {
  return { headline: null, byline: [], body: [], photos: [], jumps: [], spans: {} };
}
