import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { alignExact } from './align.mjs';
import { readArticle, readIssues } from './articles.mjs';
import { EXTRACTORS } from './extract.mjs';
import { goldOf } from './gold.mjs';
import { htmlOf } from './html.mjs';
import { linesOf, rowsOf } from './lines.mjs';
import { alignByBoxes, readByOcr } from './ocr.mjs';
import { makePage } from './page.mjs';
import { printPdf } from './print.mjs';
import { randomFrom } from './random.mjs';

const USAGE =
  'usage: typeset OUT --articles FILE.jsonl.gz [--pages N] [--seed S] [--only poppler,mupdf,lines,rows,tesseract…] [--streams 50,20,20,10] [--gutters 1.8,2.2,2.6] [--traditional 0.14]';
/** Characters of body text on a page; OCR takes about two minutes for 5,000. */
const ROOM = [2500, 11000];
const OCR_ROOM = [1200, 4000];
const BATCH = 30;
/** Texts made from the layout, as tools that are not at hand would read it. */
const FROM_LAYOUT = { lines: linesOf, rows: rowsOf };

/** Typesets pages of newspaper articles, prints them, and extracts their text with tools that people use. */
function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      articles: { type: 'string' },
      pages: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: Object.keys(EXTRACTORS).join(',') },
      streams: { type: 'string' },
      gutters: { type: 'string' },
      traditional: { type: 'string' },
    },
  });
  const [out] = positionals;
  if (!out || !values.articles) throw new Error(USAGE);
  const pages = makePages(values);
  for (let i = 0; i < pages.length; i += BATCH)
    writeBatch(
      pages.slice(i, i + BATCH),
      out,
      `${values.seed}-${String(i / BATCH).padStart(2, '0')}`,
      values.only.split(','),
    );
}

function makePages(values) {
  const random = randomFrom(values.seed);
  const issues = readIssues(values.articles);
  const count = Number(values.pages);
  const room = values.only === 'tesseract' ? OCR_ROOM : ROOM;
  const [articles, layers, frames, shuffled] = values.streams?.split(',').map(Number) ?? [];
  const habits = {
    ...(values.streams && { streams: { articles, layers, frames, shuffled } }),
    ...(values.traditional && { traditional: Number(values.traditional) }),
    ...(values.gutters && { gutters: values.gutters.split(',').map(Number) }),
  };
  const pages = [];
  for (let round = 0; pages.length < count && round < 50; round++)
    for (const issue of random.shuffle(issues)) {
      const page =
        pages.length < count && makePage(issue.map(readArticle).filter(Boolean), random, room, habits);
      if (page) pages.push(page);
    }
  return pages;
}

function writeBatch(pages, out, name, extractors) {
  const folder = path.join(out, 'print');
  fs.mkdirSync(folder, { recursive: true });
  const html = path.join(folder, `${name}.html`);
  fs.writeFileSync(html, htmlOf(pages));
  const pdf = printPdf(html);
  let lost = 0;
  for (const style of extractors) {
    fs.mkdirSync(path.join(out, style), { recursive: true });
    pages.forEach((page, i) => {
      const { text, aligned } =
        style === 'tesseract' ? ocr(page, pdf, i + 1) : exact(page, pdf, i + 1, style);
      lost += aligned.lost;
      const base = path.join(out, style, `${name}-${String(i + 1).padStart(2, '0')}`);
      fs.writeFileSync(`${base}.txt`, text);
      fs.writeFileSync(`${base}.gold.json`, JSON.stringify(goldOf(page, text, aligned.owners, style)));
    });
  }
  process.stderr.write(`${name}: ${pages.length} pages, ${lost} characters not found again\n`);
}

function exact(page, pdf, number, style) {
  const text = FROM_LAYOUT[style]?.(page) ?? EXTRACTORS[style](pdf, number);
  return { text, aligned: alignExact(page, text) };
}

function ocr(page, pdf, number) {
  const dpi = [300, 250, 300][number % 3];
  const mode = [3, 3, 3, 1, 3][number % 5];
  const read = readByOcr(pdf, number, page, { dpi, mode });
  return { text: read.text, aligned: alignByBoxes(page, read) };
}

main();
