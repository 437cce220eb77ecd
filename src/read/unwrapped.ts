import { ENDS_PARAGRAPH, widthOf } from '../text.ts';
import { joinedLines, type ReadLine, standTogether } from './read-line.ts';
import { fullWidths, INDENT, WIDEST } from './row-widths.ts';

/** How much narrower than the widest a full line may be, in em: marks do not begin a line, words and numbers are not parted. */
const SLACK = 2.5;
/** Lines of verses and headings are narrower, in em. */
const NARROWEST = 12;
/** Two lines alone may be a heading where lines are not as wide as this. */
const NARROWEST_PAIR = 18;
/** A block of as many lines tells the width. */
const TELLING = 3;
/** Share of the text in such blocks that must be in whole paragraphs. */
const MOST = 0.85;
/** As many full lines between blank ones, to those in whole paragraphs, say that some paragraphs are broken by blank lines. */
const LEAST = 0.04;
/** First lines are indented by two characters. */
const INDENTED = 2.5;
const INDENTED_SHARE = 0.03;
/** How many lines at each side tell how wide a full one is. */
const NEIGHBOURS = 10;
/** In em. Of 600 typeset pages few have wider columns. */
const WIDER_THAN_COLUMNS = 30;
/** No paragraph has more lines. */
const LONGEST = 200;

/**
 * The lines of a text that was broken at a width and has blank lines between its paragraphs, a paragraph a line. Where blank
 * lines stand elsewhere too, or several paragraphs in a block, some lines in the midst of blocks are short, and all stay as
 * they are: then widths, indents and words tell what goes on (src/label). Where headings are marked or lines are wider than a
 * column, first lines that are indented part paragraphs as well. Linear in the lines.
 */
export function unwrapped(source: string, lines: readonly ReadLine[]): readonly ReadLine[] {
  const blocks = blocksOf(lines, (i) => goesOn(source, lines[i - 1]!, lines[i]!));
  return withParagraphs(blocks) ?? withParagraphs(indentedBlocks(source, lines)) ?? lines;
}

/** The blocks that paragraphs with indented first lines make; none where labels tell as much. */
function indentedBlocks(source: string, lines: readonly ReadLine[]): Block[] {
  const indented = lines.filter(({ line }) => line.indent >= 1 && line.indent <= INDENTED).length;
  if (indented < TELLING || indented < lines.length * INDENTED_SHARE) return [];
  const widths = lines.map((line) => (line.construct || line.line.mark ? 0 : rowWidth(line)));
  const full = fullWidths(widths, NEIGHBOURS);
  const wide = full.filter((width) => width >= WIDER_THAN_COLUMNS).length > lines.length / 2;
  if (!wide && !lines.some(({ line }) => line.mark)) return [];
  const isFull = (i: number) => widths[i]! >= (full[i] || Infinity) - SLACK;
  const mayBeHeading = (i: number) =>
    ENDS_PARAGRAPH.test(lines[i - 1]!.text) && !isFull(i) && !ENDS_PARAGRAPH.test(lines[i]!.text);
  return blocksOf(
    lines,
    (i) =>
      lines[i]!.line.indent < 1 &&
      isFull(i - 1) &&
      !mayBeHeading(i) &&
      goesOn(source, lines[i - 1]!, lines[i]!),
  );
}

/** The lines of the blocks, those of paragraphs joined; null where blocks are not paragraphs. */
function withParagraphs(blocks: readonly Block[]): readonly ReadLine[] | null {
  const telling = blocks.filter((block) => block.lines.length >= TELLING && block.width >= NARROWEST);
  const whole = telling.filter(isWhole);
  if (whole.length < TELLING || linesOf(whole) < MOST * linesOf(telling)) return null;
  const usual = whole.map(({ width }) => width).sort((a, b) => a - b)[whole.length >> 1]!;
  const alone = blocks.filter((block) => isFullRow(block, usual));
  if (alone.length > LEAST * linesOf(whole)) return null;
  const isParagraph = (block: Block) =>
    isWhole(block) &&
    (block.lines.length >= TELLING
      ? block.width >= NARROWEST
      : usual >= NARROWEST_PAIR &&
        Math.abs(block.width - usual) <= SLACK &&
        ENDS_PARAGRAPH.test(block.lines.at(-1)!.text));
  return blocks.flatMap((block) => (isParagraph(block) ? [joinedLines(block.lines)] : block.lines));
}

/** Lines with no blank one between. */
interface Block {
  readonly lines: readonly ReadLine[];
  /** Of the widest line but the last, in em; 0 of one line alone. */
  readonly width: number;
}

/** `goesOn` says whether a line belongs to the block of the line before. */
function blocksOf(lines: readonly ReadLine[], goesOn: (line: number) => boolean): Block[] {
  const blocks: Block[] = [];
  for (let from = 0, to: number; from < lines.length; from = to) {
    for (to = from + 1; to < lines.length && goesOn(to); ) to++;
    const own = lines.slice(from, to);
    const width = own
      .slice(0, -1)
      .slice(0, LONGEST)
      .reduce((most, line) => Math.max(most, rowWidth(line)), 0);
    blocks.push({ lines: own, width });
  }
  return blocks;
}

const rowWidth = ({ line, text }: ReadLine) => line.indent + widthOf(text);

/** Whether a line stands under another one, and both are text. */
function goesOn(source: string, before: ReadLine, own: ReadLine): boolean {
  if (own.construct || before.construct || own.line.mark || before.line.mark || own.line.blanks) return false;
  return own.line.line === before.line.line + 1 && standTogether(source, before, own);
}

/** Whether all lines but the last are full. */
function isWhole({ lines, width }: Block): boolean {
  if (
    lines.length < 2 ||
    lines.length > LONGEST ||
    width > WIDEST ||
    lines.at(-1)!.text.length > 2 * width + SLACK
  )
    return false;
  if (lines.some(({ line }, i) => i > 0 && line.indent > 0)) return false;
  return (
    lines.slice(0, -1).every((line) => rowWidth(line) >= width - SLACK) &&
    rowWidth(lines.at(-1)!) <= width + SLACK
  );
}

const linesOf = (blocks: readonly Block[]) => blocks.reduce((sum, block) => sum + block.lines.length, 0);

/** A line alone that is full, or a first line that has lost its indent, and ends inside a sentence. */
function isFullRow({ lines: [row, more] }: Block, width: number): boolean {
  if (more || row!.construct || row!.line.mark || ENDS_PARAGRAPH.test(row!.text)) return false;
  const own = rowWidth(row!);
  return own <= width + SLACK && own >= width - INDENT - SLACK;
}
