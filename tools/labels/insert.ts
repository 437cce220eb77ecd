/** Things that pages have and the mill does not make, set into labelled pages: so that the labeller has met them. */
import type { Block, Label } from '../../src/block.ts';
import { widthOf } from '../../src/text.ts';
import type { Random } from './augment.ts';
import type { Truth } from './gold.ts';
import { changeLeads, retold } from './leads.ts';
import { nameOf, pick } from './names.ts';

export interface Item {
  block: Block;
  truth: Truth | null;
}

/** A block in the manner of another: same page, its own text. */
function blockLike(model: Block, text: string, more: Partial<Block> = {}): Block {
  return {
    ...model,
    text,
    width: widthOf(text),
    part: 0,
    cut: '',
    bold: 0,
    indent: 0,
    kind: 'text',
    ...more,
  };
}

function itemOf(model: Item, text: string, label: Label, more: Partial<Block> = {}, continues = false): Item {
  const truth: Truth = {
    label,
    either: false,
    continues,
    orphan: false,
    article: model.truth?.article ?? 0,
    unit: `set-${label}`,
    offset: 0,
  };
  return { block: blockLike(model.block, text, more), truth };
}

const HEAD = new Set<Label | undefined>(['column', 'kicker', 'headline', 'deck']);

/** Places behind a headline group, in front of what follows it. */
function behindHeads(items: readonly Item[]): number[] {
  return items.flatMap((item, i) =>
    HEAD.has(items[i - 1]?.truth?.label) && item.truth && !HEAD.has(item.truth.label) ? [i] : [],
  );
}

const marksOf = (items: readonly Item[]) => items.some(({ block }) => block.mark);
const markFor = (items: readonly Item[], rnd: Random) =>
  marksOf(items) && rnd() < 0.75 ? pick(['#', '##', '##'], rnd) : '';

const SUMMARY_LABELS = ['阅读提示', '核心提示', '内容提要', '提要', '导读', '核心阅读', '摘要'];

export function insertSummary(items: Item[], rnd: Random): Item[] {
  const at = pick(behindHeads(items), rnd);
  if (at === undefined) return items;
  const from = items.findIndex(
    (item, i) => i > at + 3 && item.truth?.label === 'body' && !item.truth.continues && !item.truth.orphan,
  );
  if (from < 0) return items;
  let to = from + 1;
  while (
    to < items.length &&
    to - from < 7 &&
    items[to]!.truth?.continues &&
    items[to]!.truth!.label === 'body'
  )
    to++;
  const lines = items.slice(from, to).map(({ block }) => block);
  if (lines.reduce((n, { text }) => n + text.length, 0) < 40) return items;
  const label = pick(SUMMARY_LABELS, rnd);
  const own = rnd() < 0.6;
  const model = { ...items[at]!, block: { ...items[at]!.block, blanks: lines[0]!.blanks } };
  const head = own
    ? [itemOf(model, rnd() < 0.3 ? `【${label}】` : label, 'summary', { mark: markFor(items, rnd) })]
    : [];
  const body = lines.map((line, i) => {
    const text = i === 0 && !own ? `${rnd() < 0.5 ? `${label}：` : `【${label}】`}${line.text}` : line.text;
    return itemOf(
      model,
      text,
      'summary',
      { indent: line.indent, blanks: line.blanks, mark: '' },
      own || i > 0,
    );
  });
  return [...items.slice(0, at), ...head, ...body, ...items.slice(at)];
}

/** A long kicker that ends in a dash, in front of a headline that has none. */
export function insertKicker(items: Item[], rnd: Random): Item[] {
  const heads = items.flatMap(({ truth }, i) =>
    truth?.label === 'headline' && !truth.continues && !HEAD.has(items[i - 1]?.truth?.label) ? [i] : [],
  );
  const at = pick(heads, rnd);
  if (at === undefined) return items;
  const sources = items.filter(
    ({ block, truth }) => truth?.label === 'body' && block.text.includes('，') && block.text.length > 30,
  );
  const sentence = pick(sources, rnd)?.block.text.split('。')[0] ?? '';
  const text = sentence.slice(0, 12 + Math.floor(rnd() * 30)).replace(/[，、：；]$/u, '');
  if (text.length < 10) return items;
  return [
    ...items.slice(0, at),
    itemOf(items[at]!, `${text}——`, 'kicker', {
      mark: rnd() < 0.5 ? '' : markFor(items, rnd),
      blanks: items[at]!.block.blanks,
    }),
    ...items.slice(at),
  ];
}

/** A picture with a headline of its own in the middle of a story. */
export function insertPhoto(items: Item[], rnd: Random): Item[] {
  const places = items.flatMap(({ truth }, i) =>
    truth?.label === 'body' && !truth.continues && i > 5 ? [i] : [],
  );
  const at = pick(places, rnd);
  const captions = items.filter(
    ({ truth, block }) => truth?.label === 'caption' && !truth.continues && block.text.length > 25,
  );
  const texts = captions.length
    ? captions
    : items.filter(
        ({ truth, block }) =>
          truth?.label === 'body' &&
          /^(?:近日|日前|[0-9]+月|[0-9]+日)/u.test(block.text) &&
          !truth.orphan &&
          block.text.length > 25,
      );
  const text = pick(texts, rnd)?.block.text.slice(0, 130);
  if (at === undefined || !text) return items;
  const clauses = text.split(/[，。、：“”（）]/u).filter((c) => c.length >= 5 && c.length <= 14);
  const title = pick(clauses, rnd);
  const model = { ...items[at]!, block: { ...items[at]!.block, blanks: 1 } };
  const whole = /[。”）]$/u.test(text) ? text : `${text}。`;
  const set: Item[] = [];
  if (title && rnd() < 0.7) set.push(itemOf(model, title, 'headline', { mark: markFor(items, rnd) }));
  set.push(
    itemOf(model, `${rnd() < 0.15 ? pick(['▲', '◀', '图为'], rnd) : ''}${whole}`, 'caption', { mark: '' }),
  );
  set.push(itemOf(model, creditOf(rnd), 'credit', { mark: '', blanks: rnd() < 0.7 ? 1 : 0 }));
  return [...items.slice(0, at), ...set, ...items.slice(at)];
}

function creditOf(rnd: Random): string {
  const role = pick(
    ['', '', '本报记者 ', '本报记者', '本报通讯员 ', '新华社记者 ', '记者 ', '通讯员 ', '特约记者 '],
    rnd,
  );
  const end = pick(
    [' 摄', '摄', '/摄', ' 摄影', '摄影报道', '供图', ' 图', '摄（影像中国）', '摄（人民视觉）'],
    rnd,
  );
  return rnd() < 0.08
    ? pick(['资料图片', '受访者供图', '视频截图', '（资料照片）'], rnd)
    : role + nameOf(rnd) + (rnd() < 0.2 ? ` ${nameOf(rnd)}` : '') + end;
}

/** The byline behind the story instead of in front. */
export function bylineLast(items: Item[], rnd: Random): Item[] {
  const at = pick(
    items.flatMap(({ truth }, i) =>
      truth?.label === 'byline' && !truth.continues && items[i + 1]?.truth?.label === 'body' ? [i] : [],
    ),
    rnd,
  );
  if (at === undefined) return items;
  const { article } = items[at]!.truth!;
  let end = at + 1;
  while (items[end]?.truth?.article === article) end++;
  const closed = /[。！？”）]$/u.test(items[end - 1]!.block.text) && items[end - 1]!.truth?.label === 'body';
  if (!closed || items[at + 1]?.truth?.continues) return items;
  const text = items[at]!.block.text;
  const bracket = rnd() < 0.4 && !/^[（(]/u.test(text);
  const moved = {
    ...items[at]!,
    block: blockLike(items[at]!.block, bracket ? `（${text}）` : text, {
      blanks: items[end - 1]!.block.blanks,
      mark: '',
    }),
  };
  return [...items.slice(0, at), ...items.slice(at + 1, end), moved, ...items.slice(end)];
}

const COLUMNS = [
  '简讯',
  '一周简讯',
  '短讯',
  '快讯',
  '要闻简报',
  '本市要闻',
  '国际短波',
  '新闻速递',
  '外电',
  '市井新闻',
  '图说',
  '短评',
  '乡村见闻',
  '身边的故事',
  '今日视点',
  '记者观察',
  '一线',
  '文艺评论',
];

/** A column label in front of a headline group, or alone in front of several stories. */
export function insertColumn(items: Item[], rnd: Random): Item[] {
  const heads = items.flatMap(({ truth }, i) =>
    truth &&
    HEAD.has(truth.label) &&
    truth.label !== 'column' &&
    !truth.continues &&
    !HEAD.has(items[i - 1]?.truth?.label)
      ? [i]
      : [],
  );
  const at = pick(heads, rnd);
  if (at === undefined) return items;
  const name = pick(COLUMNS, rnd);
  const text = pick([name, name, `【${name}】`, `■${name}`, `◆ ${name}`, `▌${name}`, `·${name}·`], rnd);
  const label = itemOf(items[at]!, text, 'column', {
    mark: markFor(items, rnd),
    blanks: items[at]!.block.blanks,
  });
  return [...items.slice(0, at), label, ...items.slice(at)];
}

/** A mark in front of all subheads of the page. */
function markSubheads(items: Item[], rnd: Random): Item[] {
  const bullet = `${pick(['■', '●', '▲', '◆', '□', '◎'], rnd)}${pick(['', '', ' '], rnd)}`;
  return items.map((item) =>
    item.truth?.label === 'subhead' && !item.truth.continues && item.truth.offset === 0
      ? { ...item, block: retold(item.block, `${bullet}${item.block.text}`) }
      : item,
  );
}

const INSERTS: readonly [number, (items: Item[], rnd: Random) => Item[]][] = [
  [0.07, insertSummary],
  [0.07, insertKicker],
  [0.1, insertPhoto],
  [0.07, bylineLast],
  [0.07, insertColumn],
  [0.08, markSubheads],
];

/** The page with some of these set in, by chance; blocks numbered anew. */
export function insertSome(items: Item[], rnd: Random): Item[] {
  let out = changeLeads(items, rnd);
  for (const [chance, insert] of INSERTS) if (rnd() < chance) out = insert(out, rnd);
  return out === items ? items : out.map(({ block, truth }, id) => ({ block: { ...block, id }, truth }));
}
