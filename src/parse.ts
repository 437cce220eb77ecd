import { createHash } from 'node:crypto';
import { type Assembled, assemble } from './assemble/assemble.ts';
import { noteOddities } from './assemble/oddities.ts';
import { pagesSourced } from './assemble/sourced.ts';
import { factsOf, noteUnread, pagesTold, startsOf, together, unreadOf } from './assemble/together.ts';
import type { Block, LabelledBlock, Leave } from './block.ts';
import { decode } from './decode/index.ts';
import { isCutPage } from './join/cut-page.ts';
import { joinParagraphs } from './join/join.ts';
import { readDecks } from './label/decks.ts';
import { readHeadings } from './label/headings.ts';
import { heapsOf } from './label/heaps.ts';
import type { Labels } from './label/index.ts';
import { isWrapped } from './label/style.ts';
import { loadOrderModel, type OrderModel } from './order/model.ts';
import { restoreOrder } from './order/order.ts';
import { regroup } from './order/regroup.ts';
import { pageSeams } from './order/seams.ts';
import type { EncodingReport, Note, Page } from './page.ts';
import { readPages } from './read/blocks.ts';
import { columnsBegin, noteColumns } from './read/columns.ts';
import { noteGlued } from './read/glued-rows.ts';
import { readDialect } from './read/markdown.ts';
import { notePages } from './read/pages.ts';
import { noteRuled } from './read/ruled.ts';
import { endOfReading, sectionsOf } from './read/sections.ts';
import { noteWrittenSpace, spacesRead } from './read/written-space.ts';
import { labelsOf } from './segment/apart.ts';
import { betweenRules } from './segment/between-rules.ts';
import { runsOf } from './segment/breaks.ts';
import { readOpeners } from './segment/openers.ts';
import { unitsOf } from './units/units.ts';
import { model as modelName, version } from './version.ts';

export interface ParseOptions {
  /** As it is to stand in the output; null for bytes without a file. */
  path?: string | null;
  /** The encoding's name; found out where it is not given. */
  encoding?: string;
}

/** How a page was read: its decoded text (see `spacesRead`), and what each block was taken for and why. */
export interface Trace {
  text: string;
  blocks: LabelledBlock[];
}

/** The articles of a page's bytes. Throws a `UserError` for an encoding that cannot be read; nothing else. */
export async function parsePage(bytes: Uint8Array, options: ParseOptions = {}): Promise<Page> {
  return (await parse(decoded(bytes, options), options, false)).page;
}

/** The articles of a text that is decoded already. Places count in it as it stands. */
export async function parseText(text: string, options: ParseOptions = {}): Promise<Page> {
  const report = { name: 'UTF-8', method: 'given', confidence: 1, bom: false, replaced: 0 };
  const bytes = new TextEncoder().encode(text);
  return (await parse({ text, report, notes: [], bytes }, options, false)).page;
}

/** A page, and how it was read. */
export async function explainPage(
  bytes: Uint8Array,
  options: ParseOptions = {},
): Promise<{ page: Page; trace: Trace }> {
  return parse(decoded(bytes, options), options, true);
}

interface Input {
  text: string;
  report: EncodingReport;
  notes: Note[];
  bytes: Uint8Array;
}

function decoded(bytes: Uint8Array, { encoding }: ParseOptions): Input {
  return { ...decode(bytes, encoding ? { encoding } : {}), bytes };
}

async function parse(
  input: Input,
  { path = null }: ParseOptions,
  explain: boolean,
): Promise<{ page: Page; trace: Trace }> {
  const source = spacesRead(input.text);
  const notes = [...input.notes];
  const leave = (note: Note) => void notes.push(note);
  noteWrittenSpace(input.text, leave);

  const end = endOfReading(source);
  const text = source.slice(0, end);
  const pages = readPages(text, await readDialect(text));
  notePages(pages, leave);
  const starts = startsOf(pages);
  const last = pages.at(-1)!.at(-1);
  const traced: LabelledBlock[] = [];
  const read = pages.map((blocks, i) => {
    // Each page is let go when it is read, and each section: of a long file their blocks take more memory than what comes of them.
    pages[i] = [];
    const sections = sectionsOf(blocks);
    return together(
      sections.map((section, k) => {
        sections[k] = [];
        const { assembled, blocks } = readSection(source, section, explain, leave);
        for (const block of blocks) traced.push(block);
        return assembled;
      }),
    );
  });
  const whole = together(read);
  const facts = read.map(({ page }) => page);
  const told = pagesTold(starts, end, facts) ?? pagesSourced(source, whole, end);
  const { articles, furniture, unplaced } = whole;
  const unread = unreadOf(source, end);
  if (unread.length) leave(noteUnread(last!.line));
  return {
    page: {
      schema: 'paperparse/1',
      source: sourceOf(input, path),
      page: told ? factsOf(told.map(({ page }) => page)) : whole.page,
      ...(told ? { pages: told } : {}),
      articles,
      furniture,
      unplaced: [...unplaced, ...unread],
      notes: notes.sort((a, b) => a.line - b.line),
      generator: { name: 'paperparse', version, model: modelName },
    },
    trace: { text: source, blocks: traced },
  };
}

/** A whole page, or a section of a longer file. Its labelled blocks are kept only to `explain`. */
function readSection(
  source: string,
  read: readonly Block[],
  explain: boolean,
  leave: Leave,
): { assembled: Assembled; blocks: LabelledBlock[] } {
  noteColumns(read, leave);
  noteGlued(read, leave);
  noteRuled(read, leave);
  const labels = labelsOf(source, read, { explain });
  const model = loadOrderModel();
  const stretches = betweenRules(regrouped(source, labels, model));
  const { seams, runs, stories } = arrange(source, stretches, model, leave);
  const cut = isCutPage(stories, seams);
  const ready = stories.map((story) => ({
    ...story,
    ...joinParagraphs(source, story.runs, { seams, model, cut, leave }),
  }));
  const assembled = assemble(source, ready, runs, leave);
  noteOddities(source, assembled.articles, leave);
  return { assembled, blocks: explain ? stretches.flat() : [] };
}

/**
 * Blocks with their labels. Headings are weighed again as wholes (by their wording alone where their lines do not stand as the paper
 * broke them), doubtful ones by the texts around them, too, those in a heap once it is known what stories there are.
 */
function regrouped(source: string, labels: Labels, model: OrderModel): LabelledBlock[] {
  const asPrinted = isWrapped(labels.texts) && !columnsBegin(labels.texts).length;
  labels.read(asPrinted ? readHeadings(labels) : readDecks(labels));
  labels.read(readOpeners(labels, model.opens));
  const blocks = labels.labelled();
  if (!heapsOf(labels).length) return blocks;
  const { stories } = arrange(source, betweenRules(blocks), model, () => {});
  labels.read(regroup(source, labels, stories));
  return labels.labelled();
}

/** From labelled blocks to stories: which run of them belongs to which, in what order; no story goes on in another stretch. */
function arrange(
  source: string,
  stretches: readonly (readonly LabelledBlock[])[],
  model: OrderModel,
  leave: Leave,
) {
  const units = stretches.map((stretch) => unitsOf(source, stretch));
  const seams = pageSeams(source, units.flat());
  const runs = units.map((some) => runsOf(source, some, seams, model));
  const stories = runs.flatMap((some) => restoreOrder(source, some, { seams, model, leave }));
  return { seams, runs: runs.flat(), stories };
}

function sourceOf({ bytes, report }: Input, path: string | null): Page['source'] {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { path, sha256, bytes: bytes.length, encoding: report };
}
