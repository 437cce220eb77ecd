import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { inkOf, printedLines } from './printed.mjs';

const LANGUAGE = { true: 'chi_tra', false: 'chi_sim' };

/** Reads a page of a PDF with tesseract at `dpi`: `{text, words}`; words have boxes in points. */
export function readByOcr(pdf, number, page, { dpi, mode }) {
  const base = `${pdf.replace(/\.pdf$/, '')}-${number}`;
  const only = ['-f', `${number}`, '-l', `${number}`, '-singlefile'];
  execFileSync('pdftoppm', ['-r', `${dpi}`, '-gray', ...only, pdf, base]);
  const args = [
    `${base}.pgm`,
    base,
    '-l',
    LANGUAGE[page.house.traditional],
    '--psm',
    `${mode}`,
    'txt',
    'tsv',
  ];
  execFileSync('tesseract', args, { stdio: 'ignore', env: { ...process.env, OMP_THREAD_LIMIT: '1' } });
  const text = fs.readFileSync(`${base}.txt`, 'utf8').replace(/\f/g, '');
  const scale = 72 / dpi;
  const words = fs
    .readFileSync(`${base}.tsv`, 'utf8')
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((row) => row[0] === '5' && row[11]?.trim())
    .map((row) => ({ text: row[11], box: row.slice(6, 10).map((value) => value * scale) }));
  for (const end of ['pgm', 'txt', 'tsv']) fs.rmSync(path.resolve(`${base}.${end}`));
  return { text, words };
}

/** The owner of each character of an OCR text (see alignExact), by the boxes of its words; `lost`: not read. */
export function alignByBoxes(page, { text, words }) {
  const ink = inkOf(text);
  const lines = printedLines(page).map((line) => ({ ...line, read: [] }));
  const owners = new Array(text.length).fill(null);
  let next = 0;
  for (const word of words) {
    const string = inkOf(word.text).string;
    const at = ink.string.indexOf(string, next);
    if (at < 0 || at - next > 20) continue;
    next = at + string.length;
    const places = ink.places.slice(at, next);
    places.forEach((place, i) => {
      nearestLine(lines, word.box, (i + 0.5) / places.length)?.read.push(place);
    });
  }
  let lost = 0;
  for (const line of lines) lost += alignLine(line, text, owners);
  return { owners, lost };
}

/** The printed line that the point at `share` of a word's box lies in. */
function nearestLine(lines, [x, y, width, height], share) {
  const at = { x: x + width * share, y: y + height / 2 };
  let best = null;
  for (const line of lines) {
    const { box } = line;
    const dx = Math.max(box.x - at.x, at.x - box.x - box.width, 0);
    const dy = Math.max(box.y - at.y, at.y - box.y - box.height, 0);
    const far = dx + dy + Math.abs(at.y - box.y - box.height / 2) / 100;
    if (dx < 6 && dy < 3 && (!best || far < best.far)) best = { line, far };
  }
  return best?.line ?? null;
}

/** Edit distance between what is printed and what was read; a misread character owns the place it stands at. */
function alignLine(line, text, owners) {
  const printed = [...line.string];
  const read = line.read.map((place) => inkOf(text[place]).string);
  const cost = [Array.from({ length: read.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= printed.length; i++) {
    cost.push([i]);
    for (let j = 1; j <= read.length; j++) {
      const change = cost[i - 1][j - 1] + (printed[i - 1] === read[j - 1] ? 0 : 1);
      cost[i][j] = Math.min(change, cost[i - 1][j] + 1, cost[i][j - 1] + 1);
    }
  }
  let i = printed.length;
  let lost = 0;
  for (let j = read.length; j > 0; ) {
    while (i > 1 && cost[i][j] === cost[i - 1][j] + 1 && i > j) {
      i--;
      lost++;
    }
    owners[line.read[j - 1]] = line.owners[Math.max(0, i - 1)];
    const same = i > 0 && cost[i][j] === cost[i - 1][j - 1] + (printed[i - 1] === read[j - 1] ? 0 : 1);
    if (same) i--;
    j--;
  }
  return lost + i;
}
