import { execFileSync } from 'node:child_process';

const MANY = { maxBuffer: 1 << 28, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
const run = (command, args) => execFileSync(command, args, MANY).replace(/\f/g, '');
const poppler =
  (...more) =>
  (pdf, page) =>
    run('pdftotext', ['-f', `${page}`, '-l', `${page}`, ...more, pdf, '-']);
const mupdf =
  (...more) =>
  (pdf, page) =>
    run('mutool', ['draw', '-q', '-F', 'text', ...more, pdf, `${page}`]);

/** How a page of a PDF becomes text: `(pdf, page from 1) => text`. */
export const EXTRACTORS = {
  poppler: poppler(),
  'poppler-raw': poppler('-raw'),
  'poppler-layout': poppler('-layout'),
  mupdf: mupdf(),
};
