import { execFileSync } from 'node:child_process';
import fs from 'node:fs';

const MANY = { maxBuffer: 1 << 28, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] };
const run = (command, args) => execFileSync(command, args, MANY).replace(/\f/g, '');
const poppler =
  (...more) =>
  (pdf, page) =>
    run('pdftotext', ['-f', `${page}`, '-l', `${page}`, ...more, pdf, '-']);
const mupdf =
  (...options) =>
  (pdf, page) => {
    const out = `${pdf}.${page}.txt`;
    run('mutool', ['convert', '-F', 'text', '-O', options.join(','), '-o', out, pdf, `${page}`]);
    const text = fs.readFileSync(out, 'utf8').replace(/\f/g, '');
    fs.rmSync(out);
    return text;
  };

const PYPDF = `import sys, pypdf
sys.stdout.reconfigure(encoding='utf8')
print(pypdf.PdfReader(sys.argv[1]).pages[int(sys.argv[2]) - 1].extract_text())`;

/**
 * How a page of a PDF becomes text: `(pdf, page from 1) => text`. The last two need the Python packages
 * pdfminer.six and pypdf on the path.
 */
export const EXTRACTORS = {
  poppler: poppler(),
  'poppler-raw': poppler('-raw'),
  'poppler-layout': poppler('-layout'),
  mupdf: (pdf, page) => run('mutool', ['draw', '-q', '-F', 'text', pdf, `${page}`]),
  'mupdf-preserve': mupdf('preserve-whitespace', 'preserve-ligatures'),
  pdfminer: (pdf, page) => run('pdf2txt.py', ['-p', `${page}`, pdf]),
  pypdf: (pdf, page) => run('python3', ['-c', PYPDF, pdf, `${page}`]),
};
