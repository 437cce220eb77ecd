import { readBom } from './bom.ts';
import { isNoise } from './noise.ts';

export interface Binary {
  /** What the bytes are: `PDF`, `PNG image` … */
  kind: string;
  /** What to run to get text out of it. */
  advice: string;
}

const OCR = 'read it with an OCR first: tesseract page.png page -l chi_sim';
const PLAIN_OCR = 'let the OCR write plain text: tesseract page.png page -l chi_sim';
const UNPACK = 'unpack it first';

/** Files known by their first bytes (registered signatures), `at` an offset. */
const SIGNATURES: { kind: string; at?: number; bytes: string; advice: string }[] = [
  { kind: 'PDF', bytes: '%PDF-', advice: 'take its text out first: pdftotext -raw page.pdf page.txt' },
  { kind: 'PostScript', bytes: '%!PS', advice: 'take its text out first: ps2ascii page.ps > page.txt' },
  { kind: 'PNG image', bytes: '\x89PNG\r\n\x1a\n', advice: OCR },
  { kind: 'JPEG image', bytes: '\xff\xd8\xff', advice: OCR.replace('.png', '.jpg') },
  { kind: 'GIF image', bytes: 'GIF8', advice: OCR.replace('.png', '.gif') },
  { kind: 'TIFF image', bytes: 'II*\0', advice: OCR.replace('.png', '.tif') },
  { kind: 'TIFF image', bytes: 'MM\0*', advice: OCR.replace('.png', '.tif') },
  { kind: 'WebP image', at: 8, bytes: 'WEBP', advice: OCR.replace('.png', '.webp') },
  { kind: 'JPEG 2000 image', at: 4, bytes: 'jP  \r\n', advice: OCR.replace('.png', '.jp2') },
  { kind: 'DjVu', bytes: 'AT&TFORM', advice: 'take its text out first: djvutxt page.djvu > page.txt' },
  {
    kind: 'old Office document',
    bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1',
    advice: 'save it as text first: soffice --headless --convert-to txt:Text page.doc',
  },
  {
    kind: 'RTF document',
    bytes: '{\\rtf',
    advice: 'save it as text first: soffice --headless --convert-to txt:Text page.rtf',
  },
  { kind: 'ZIP', bytes: 'PK\x03\x04', advice: `${UNPACK}, or: paperparse batch pages.zip -o OUT` },
  { kind: 'ZIP', bytes: 'PK\x05\x06', advice: 'it is an empty archive' },
  { kind: 'gzip', bytes: '\x1f\x8b\x08', advice: `${UNPACK}: gunzip page.txt.gz` },
  { kind: 'bzip2', bytes: 'BZh', advice: `${UNPACK}: bunzip2 page.txt.bz2` },
  { kind: 'xz', bytes: '\xfd7zXZ\0', advice: `${UNPACK}: unxz page.txt.xz` },
  { kind: 'Zstandard', bytes: '\x28\xb5\x2f\xfd', advice: `${UNPACK}: unzstd page.txt.zst` },
  { kind: '7z', bytes: '7z\xbc\xaf\x27\x1c', advice: `${UNPACK}: 7z x pages.7z` },
  { kind: 'RAR', bytes: 'Rar!\x1a\x07', advice: `${UNPACK}: unrar x pages.rar` },
  { kind: 'tar', at: 257, bytes: 'ustar', advice: `${UNPACK}, or: paperparse batch pages.tar -o OUT` },
  { kind: 'SQLite database', bytes: 'SQLite format 3\0', advice: 'export its text first' },
  { kind: 'program', bytes: '\x7fELF', advice: 'give a text file' },
];

/** Documents that are ZIP files, by a name that stands in their first entries. */
const ZIPPED: { kind: string; name: RegExp; advice: string }[] = [
  {
    kind: 'EPUB',
    name: /application\/epub/,
    advice: 'save it as text first: pandoc page.epub -t plain -o page.txt',
  },
  {
    kind: 'OpenDocument text',
    name: /application\/vnd\.oasis/,
    advice: 'save it as text first: pandoc page.odt -t plain -o page.txt',
  },
  {
    kind: 'Word document',
    name: /word\//,
    advice: 'save it as text first: pandoc page.docx -t plain -o page.txt',
  },
  { kind: 'Excel workbook', name: /xl\//, advice: 'save it as text first' },
  { kind: 'PowerPoint file', name: /ppt\//, advice: 'save it as text first' },
];

/** Text in which the page's text stands in attributes or strings, by what stands near its beginning; in any encoding with ASCII. */
const MARKED: { kind: string; sign: RegExp; advice: string }[] = [
  { kind: 'ALTO XML', sign: /<alto[\s>:]/i, advice: PLAIN_OCR },
  { kind: 'PAGE XML', sign: /<PcGts[\s>]/, advice: PLAIN_OCR },
  { kind: 'hOCR', sign: /class=["']ocr_page["']/, advice: PLAIN_OCR },
  { kind: 'ABBYY FineReader XML', sign: /<document\s[^>]{0,200}FineReader/i, advice: PLAIN_OCR },
  {
    kind: 'XML of pdftotext',
    sign: /<word xMin=|<page width="[\d.]+" height="[\d.]+">/,
    advice: 'take the text without -bbox: pdftotext -raw page.pdf page.txt',
  },
  {
    kind: 'JSON',
    sign: /^\s*(?:\[\s*)?\{\s*"[^"\n]{1,60}"\s*:/,
    advice: 'take the text out of it first, for instance: jq -r .text page.json > page.txt',
  },
];

const NOISE: Binary = {
  kind: 'bytes that are text in no encoding',
  advice: 'give a text file, or take the text out of it first',
};

/** How much of a file may tell what it is. */
const HEAD = 4096;

/** What the bytes are where they are no text at all, and what to run first; null for text in any encoding. */
export function sniffBinary(bytes: Uint8Array): Binary | null {
  const bom = readBom(bytes);
  if (bom && bom.name !== 'UTF-8') return null;
  const first = bytes.subarray(bom?.length ?? 0, HEAD);
  const head = Buffer.from(first).toString('latin1');
  const found = SIGNATURES.find((signature) => head.startsWith(signature.bytes, signature.at ?? 0));
  if (!found) return markedUp(head) ?? (isNoise(first) ? NOISE : null);
  const zipped = found.kind === 'ZIP' ? ZIPPED.find(({ name }) => name.test(head)) : undefined;
  const { kind, advice } = zipped ?? found;
  return { kind, advice };
}

function markedUp(head: string): Binary | null {
  const found = MARKED.find(({ sign }) => sign.test(head));
  return found ? { kind: found.kind, advice: found.advice } : null;
}
