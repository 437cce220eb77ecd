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

const python = (library, expression) => (pdf, page) =>
  run('python3', ['-c', `import sys, ${library}\n${PYTHON_OUT}\nprint(${expression})`, pdf, `${page - 1}`]);
const PYTHON_OUT =
  "sys.stdout.reconfigure(encoding='utf8', newline='')\nfile, page = sys.argv[1], int(sys.argv[2])";

/** Where Debian's libpdfbox2-java has its parts. */
const JARS = ['pdfbox2', 'pdfbox2-tools', 'fontbox2', 'commons-logging'].map(
  (name) => `/usr/share/java/${name}.jar`,
);
const PDFBOX = ['-cp', JARS.join(':'), 'org.apache.pdfbox.tools.PDFBox', 'ExtractText', '-encoding', 'UTF-8'];
const pdfbox =
  (...options) =>
  (pdf, page) =>
    run('java', [...PDFBOX, '-console', '-startPage', `${page}`, '-endPage', `${page}`, ...options, pdf]);

/**
 * How a page of a PDF becomes text: `(pdf, page from 1) => text`. PDFBox is Debian's libpdfbox2-java; the others behind mupdf need
 * the Python packages pdfminer.six, pdfplumber, pypdfium2 and pypdf on the path.
 */
export const EXTRACTORS = {
  poppler: poppler(),
  'poppler-raw': poppler('-raw'),
  'poppler-layout': poppler('-layout'),
  mupdf: (pdf, page) => run('mutool', ['draw', '-q', '-F', 'text', pdf, `${page}`]),
  'mupdf-preserve': mupdf('preserve-whitespace', 'preserve-ligatures'),
  pdfbox: pdfbox(),
  'pdfbox-sort': pdfbox('-sort'),
  pdfminer: (pdf, page) => run('pdf2txt.py', ['-p', `${page}`, pdf]),
  pdfplumber: python('pdfplumber', 'pdfplumber.open(file).pages[page].extract_text()'),
  pdfium: python('pypdfium2', 'pypdfium2.PdfDocument(file)[page].get_textpage().get_text_range()'),
  pypdf: python('pypdf', 'pypdf.PdfReader(file).pages[page].extract_text()'),
};
