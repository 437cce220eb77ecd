import { endsSentence } from '../text.ts';
import { INDENT } from './row-widths.ts';
import { areIndented, goesOn, type Item, type Piece } from './thread-items.ts';
import { Likeness } from './thread-likeness.ts';

/** Which thread each item was given to, and what told it. */
export interface Threading {
  /** From 0, in the order in which the threads begin. */
  readonly threads: readonly number[];
  /** For each item how well it stands in its thread, in log-odds. */
  readonly gains: readonly number[];
  /** For each item what speaks for threads side by side in that its lines take turns in step; 0 for most. */
  readonly rhythms: readonly number[];
  /** For each item the log-odds that it goes on with the item in front of it in the file; 0 for the first. */
  readonly inFile: readonly number[];
}

/**
 * What the ways are weighed by, in log-odds. Found by a random search on 50 typeset pages each of two sets of poppler's
 * default order, rounded; turns, `MORE`, `BEHIND_END` and `FULL_FIRST` later by coordinates on 105 pages, so that fewest lines
 * stand behind another one than in truth, and on 119 of poppler and pdfminer again (`stretch`, `CLEAR`, `MORE`); those of texts that keep
 * the layout, but for `turn`, on 60 pages of its `-layout`.
 * See docs/columns.md.
 */
interface Weights {
  /** Cost of beginning a thread. */
  readonly begin: number;
  /** Cost of going on in another stretch. */
  readonly stretch: number;
  /** A thread that got nothing in so many rows is at its end. */
  readonly wait: number;
  /** Cost of each thread whose turn is passed over, and of its being passed over twice before it is its turn again. */
  readonly turn: number;
  readonly overtaken: number;
  /** Cost of each em that an item begins left or right of its thread, beyond `SHIFT`. */
  readonly shift: number;
  /** Cost of going on with a column below something else that stands at its place. */
  readonly covered: number;
}
const FREE: Weights = {
  begin: 0.5,
  stretch: 0.5,
  wait: 10,
  turn: 2.35,
  overtaken: 0.9,
  shift: 0,
  covered: 0,
};
const KEPT: Weights = { begin: 5, stretch: 0, wait: 20, turn: 1.75, overtaken: 0, shift: 0.5, covered: 2 };
/** Worth of going on as many rows further as before, and at the same place of a row. */
const STEP = 0.6;
const PLACE = 1;
/** No seam tells more than this. */
const SURE = 8;
/** Behind the end of a paragraph any line may go on with its column: what threads are held by to the order of the file. */
const PARAGRAPH = 2.5;
/** What begins a story stands below a heading, and hardly inside a sentence; below a heading words tell little against a line. */
const BELOW_HEADING = 2;
const AMID_SENTENCE = -3;
const LEAST_BELOW_HEADING = 0;
/** In the search, inside a paragraph what a seam tells beyond `CLEAR` counts so much more; behind its end words tell nothing. */
const CLEAR = 3;
const MORE = 0.3;
const BEHIND_END = 2;
/** More turns passed over cost no more. */
const MOST_TURNS = 3;
/** Cost of a full line behind the end of a paragraph where first lines are indented. */
const FULL_FIRST = 1.8;
/** A column's start may differ by so many em from row to row. */
const SHIFT = 3;
/** One stands above another where this share of the narrower, and so many characters, stand at the same places of their lines. */
const SAME_PLACE = 0.4;
const FEWEST_SAME = 3;
/** Cost of each two em that an item is wider than its thread, up to three times; a closing mark pulled in is free. */
const WIDER = 0.5;
const SLACK = 1.1;
/** Cost of an item whose full lines are two em wider or narrower than the column's, beyond `UNEVEN`; less is in proportion. */
const OTHER_WIDTH = 1;
const UNEVEN = 1.2;
/** What an item has in common with the last `RECENT` ones of its column (see `Likeness`) counts up to this. */
const MOST_COMMON = 3;
const RECENT = 6;
/** Wider, in em, is no line of a column. */
const WIDEST = 45;
/**
 * Ways kept from item to item, and threads that may go on. With 16, 32, 64 ways of own pages v1, 92.6, 92.7, 92.8 % of the lines
 * stand in order, of x1 of pdfminer 91.7, 92.2, 92.1; with 12 threads as with 8.
 */
const WAYS = 32;
const OPEN = 8;
/** Ways that fall so far behind, in log-odds, never catch up. */
const BEHIND = 12;

/** Log-odds that an item goes on with a piece: the same paragraph, or the next one. */
export function oddsOf(before: Piece, item: Item): number {
  if (item.opens && before.loose) return BELOW_HEADING;
  const odds = Math.max(-SURE, Math.min(SURE, goesOn(before, item.pieces[0]!)));
  if (endsSentence(before.text)) return Math.max(PARAGRAPH, odds);
  if (item.opens) return Math.min(AMID_SENTENCE, odds);
  return before.loose ? Math.max(LEAST_BELOW_HEADING, odds) : odds;
}

/** A column that may go on. */
interface Thread {
  readonly id: number;
  readonly last: Piece;
  /** Of its widest line, in em. */
  readonly width: number;
  /** Of its last full lines; 0 before it has any. */
  readonly full: number;
  /** Its last items, by number. */
  readonly recent: readonly number[];
  /** Where its last line begins. */
  readonly left: number;
  readonly row: number;
  /** How many rows its last item is behind the one before; 0 for the first. */
  readonly step: number;
  readonly place: number;
  readonly stretch: number;
  /** Its last item and the one before, −1 for none. */
  readonly at: number;
  readonly was: number;
  /** How often threads that had got nothing for less long have had an item since; from 2 on its turn is past. */
  readonly passed: number;
  /** Whether an item of another thread has stood below its last one since. */
  readonly covered: boolean;
  /** Threads of which a part stood left of one of its parts in a row. */
  readonly behind: readonly number[];
}

/** One way to give all items so far to threads. */
interface Way {
  readonly score: number;
  /** The one that waits longest first: columns take turns. */
  readonly open: readonly Thread[];
  /** How many threads have begun. */
  readonly count: number;
  /** Threads that have a part of this row. */
  readonly taken: readonly number[];
  readonly last: Link | null;
}

interface Link {
  readonly thread: number;
  readonly gain: number;
  readonly rhythm: number;
  readonly before: Link | null;
}

/** A way on: an item given to a thread, or beginning a new one. */
interface Step {
  readonly way: Way;
  readonly thread: Thread | null;
  readonly gain: number;
  readonly rhythm: number;
  readonly score: number;
}

/**
 * Gives each item to the thread that it goes on with, or lets it begin one, so that all seams together are most likely;
 * the best ways are kept from item to item (beam search). Linear in the items.
 * @param kept whether the text keeps the layout, so that parts of a column begin at about the same place
 */
export function findThreads(items: readonly Item[], kept: boolean): Threading {
  const weights = kept ? KEPT : FREE;
  const indented = areIndented(items);
  const likeness = new Likeness(items);
  let ways: Way[] = [{ score: 0, open: [], count: 0, taken: [], last: null }];
  const inFile = items.map((item, i) => {
    const before = items[i - 1];
    if (!before) return 0;
    const odds = oddsOf(before.pieces.at(-1)!, item);
    // Where a story begins nothing speaks against the order of the file: what stands above may be any heading.
    const most = item.opens ? Math.max(BELOW_HEADING, odds) : odds;
    return most - (before.stretch === item.stretch ? 0 : weights.stretch);
  });
  items.forEach((item, i) => {
    if (i && item.row !== items[i - 1]!.row) ways = ways.map((way) => inNextRow(way, item.row, weights));
    ways = bestOf(stepsOf(ways, item, weights, { indented, alike: likeness.of(item) }), item);
  });
  const threads: number[] = [];
  const gains: number[] = [];
  const rhythms: number[] = [];
  for (let link = ways[0]!.last; link; link = link.before) {
    threads.push(link.thread);
    gains.push(link.gain);
    rhythms.push(link.rhythm);
  }
  return { threads: threads.reverse(), gains: gains.reverse(), rhythms: rhythms.reverse(), inFile };
}

function inNextRow(way: Way, row: number, { wait }: Weights): Way {
  return { ...way, open: way.open.filter((thread) => row - thread.row <= wait), taken: [] };
}

/** What a page, and an item's words, tell besides. */
interface Hints {
  readonly indented: boolean;
  /** What it has in common with items above. */
  readonly alike: ReadonlyMap<number, number>;
}

function stepsOf(ways: readonly Way[], item: Item, weights: Weights, { indented, alike }: Hints): Step[] {
  const odds = remembered((last: Piece) => oddsOf(last, item));
  const gainOf = remembered((thread: Thread) => odds(thread.last) - costOf(thread, item, weights));
  const worthOf = remembered(
    (thread: Thread) =>
      wordsOf(thread.last, odds(thread.last)) -
      costOf(thread, item, weights) -
      otherWidthOf(thread, item) +
      likenessOf(thread, alike) +
      regularityOf(thread, item) -
      (indented && isFullFirst(thread, item) ? FULL_FIRST : 0),
  );
  return ways.flatMap((way) => {
    const steps: Step[] = [];
    for (const thread of way.open) {
      if (!mayTake(way, thread)) continue;
      const gain = gainOf(thread);
      const score = way.score + worthOf(thread) - turnOf(thread, way.open, weights);
      const rhythm = rhythmOf(thread, item, gain, weights);
      steps.push({ way, thread, gain, rhythm, score });
    }
    const gain = way.count ? -weights.begin : 0;
    steps.push({ way, thread: null, gain, rhythm: 0, score: way.score + gain });
    return steps;
  });
}

function remembered<T>(find: (key: T) => number): (key: T) => number {
  const known = new Map<T, number>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = find(key);
      known.set(key, value);
    }
    return value;
  };
}

/** A part of a row may go on with a thread that has no part of it, and that never stood left of one that has. */
function mayTake({ taken, open }: Way, { id }: Thread): boolean {
  if (!taken.length) return true;
  return !taken.includes(id) && !open.some((other) => taken.includes(other.id) && other.behind.includes(id));
}

/** What the words say of a line behind another, as it is weighed in the search. */
function wordsOf(before: Piece, odds: number): number {
  return endsSentence(before.text) ? BEHIND_END : odds + MORE * Math.max(0, odds - CLEAR);
}

/** Whether a line as wide as the column stands behind the end of a sentence. */
function isFullFirst({ last, width }: Thread, { pieces }: Item): boolean {
  return endsSentence(last.text) && Math.abs(pieces[0]!.width - width) <= SLACK;
}

/**
 * What it costs that threads are passed over which had got nothing for longer. Lines of one height come in any order, so once is
 * nothing unusual; but before a thread has a second item, each other one has had its next.
 */
function turnOf(thread: Thread, open: readonly Thread[], { turn, overtaken }: Weights): number {
  let cost = 0;
  for (const other of open) {
    if (other === thread) break;
    if (other.passed === 0) cost += turn;
    else if (other.passed === 1 && isOvertaken(other, thread)) cost += overtaken;
  }
  return Math.min(cost, MOST_TURNS * turn);
}

/** Whether a thread has had two items since another had its last. */
const isOvertaken = (other: Thread, thread: Thread) => thread.was > other.at;

/** What speaks against an item in a thread, but for its words. */
function costOf(thread: Thread, item: Item, weights: Weights): number {
  const wider = Math.max(0, item.width - thread.width - SLACK);
  const off = Math.max(0, Math.abs(item.pieces[0]!.left - thread.left) - SHIFT);
  return (
    WIDER * Math.min(3, wider / 2) +
    (thread.stretch === item.stretch ? 0 : weights.stretch) +
    weights.shift * off +
    (thread.covered ? weights.covered : 0)
  );
}

/** What it costs that an item's full lines are wider or narrower than the column's; a paragraph's first is two em narrower. */
function otherWidthOf({ full, last }: Thread, item: Item): number {
  if (!item.full || !full) return 0;
  const mayBeFirst = item.pieces.length === 1 && endsSentence(last.text);
  const off = Math.abs(item.full - full);
  const uneven = mayBeFirst ? Math.min(off, Math.abs(item.full + INDENT - full)) : off;
  return OTHER_WIDTH * Math.min(1, Math.max(0, uneven - UNEVEN) / 2);
}

/** What the words of a thread's last items speak for an item that tells of the same. */
function likenessOf({ recent }: Thread, alike: ReadonlyMap<number, number>): number {
  const shared = recent.reduce((sum, i) => sum + (alike.get(i) ?? 0), 0);
  return Math.min(MOST_COMMON, shared);
}

/** What speaks for an item in a thread as it goes on as before: as many rows further, at the same place of the row. */
function regularityOf(thread: Thread, item: Item): number {
  return (isInStep(thread, item) ? STEP : 0) + (item.place > 1 && item.place === thread.place ? PLACE : 0);
}

const isInStep = (thread: Thread, item: Item) => thread.step > 0 && item.row - thread.row === thread.step;

/** What it is worth that single lines take turns in step, where threads are weighed against the order of the file. */
const RHYTHM = 1.5;

/** Single lines that take turns in step, and go on with one another: seldom by chance, never in a column by itself. */
function rhythmOf(thread: Thread, item: Item, gain: number, { stretch }: Weights): number {
  const whole = gain + stretch > 0 && item.pieces.length === 1;
  return whole && thread.step > 1 && isInStep(thread, item) ? RHYTHM : 0;
}

/** The best ways; of those that leave the same lines open, one. */
function bestOf(steps: readonly Step[], item: Item): Way[] {
  const best = steps.reduce((most, { score }) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const near = steps.filter(({ score }) => score >= best - BEHIND).sort((a, b) => b.score - a.score);
  const ways = new Map<number, Way>();
  for (const step of near) {
    const way = taken(step, item);
    const key = way.open.reduce((sum, { last }) => sum + hashOf(last), 0);
    if (!ways.has(key)) ways.set(key, way);
    if (ways.size === WAYS) break;
  }
  return [...ways.values()];
}

/** Knuth's multiplicative hash: sums of it tell sets of pieces apart whatever their order. */
const hashOf = ({ line, from }: Piece) => Math.imul(line * 256 + (from & 255) + 1, 0x9e3779b1) >>> 0;

function taken({ way, thread, gain, rhythm, score }: Step, item: Item): Way {
  const id = thread?.id ?? way.count;
  const own: Thread = {
    id,
    last: item.pieces.at(-1)!,
    width: Math.max(thread?.width ?? 0, Math.min(item.width, WIDEST)),
    full: item.full || (thread?.full ?? 0),
    recent: [...(thread?.recent ?? []).slice(1 - RECENT), item.id],
    left: item.pieces[0]!.left,
    row: item.row,
    step: thread ? item.row - thread.row : 0,
    place: item.place,
    stretch: item.stretch,
    at: item.id,
    was: thread?.at ?? -1,
    passed: 0,
    covered: false,
    behind: behindOf(thread, way),
  };
  const others = thread ? othersOf(way.open, thread) : way.open.slice(-OPEN);
  return {
    score,
    open: [...others.map((other) => (covers(item, other) ? { ...other, covered: true } : other)), own],
    count: Math.max(way.count, id + 1),
    taken: [...way.taken, id],
    last: { thread: id, gain, rhythm, before: way.last },
  };
}

/** Whether an item stands below the last line of a thread. */
function covers({ pieces: [piece] }: Item, { last, covered }: Thread): boolean {
  if (covered) return false;
  const { left, text } = piece!;
  const same = Math.min(left + text.length, last.left + last.text.length) - Math.max(left, last.left);
  return same >= FEWEST_SAME && same >= SAME_PLACE * Math.min(text.length, last.text.length);
}

/** The threads that did not get the item; of those that waited for longer the turn is past. */
function othersOf(open: readonly Thread[], thread: Thread): Thread[] {
  const at = open.indexOf(thread);
  return open.flatMap((other, i) =>
    i === at
      ? []
      : i < at && other.passed < 2
        ? { ...other, passed: isOvertaken(other, thread) ? 2 : 1 }
        : other,
  );
}

function behindOf(thread: Thread | null, { taken, open }: Way): readonly number[] {
  if (!thread) return taken;
  if (taken.every((id) => thread.behind.includes(id))) return thread.behind;
  const stillOpen = thread.behind.filter((id) => open.some((other) => other.id === id));
  return [...new Set([...stillOpen, ...taken])];
}
