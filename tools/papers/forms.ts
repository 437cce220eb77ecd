/**
 * Labelled pages in the forms in which texts are kept: npx tsx tools/papers/forms.ts PAGES OUT [FORM]
 * PAGES: pages of the mill, Markdown or plain, a paragraph a line and blank lines between. FORM: one of FORMS, EXPORTS or EDITIONS; without it
 * each page in another one of FORMS, by turns, and with `exports` of EXPORTS. The truth is moved with the characters.
 */
import fs from 'node:fs';
import path from 'node:path';
import { widthOf } from '../../src/text.ts';

/** What is put in at places of a text, and which characters are left out. */
interface Edits {
  put(at: number, text: string): void;
  drop(from: number, to: number): void;
}

interface Page {
  readonly text: string;
  /** [from, to) of each line. */
  readonly lines: readonly (readonly [number, number])[];
  /** Whether a line holds the beginning of a paragraph, or is as long as one. */
  readonly isParagraph: (line: number) => boolean;
  /** Whether an article begins with a line. */
  readonly isArticle: (line: number) => boolean;
  readonly stories: readonly Story[];
}

/** Where an article, its fields and its text begin, and its headline. */
interface Story {
  readonly from: number;
  readonly fields: readonly (readonly [name: string, at: number])[];
  readonly body: number;
  readonly headline: string;
}

type Form = (page: Page, edits: Edits) => void;

const FORMS: Readonly<Record<string, Form>> = {
  /** A paragraph a line, no blank lines. */
  lines: (page, edits) => withoutBlanks(page, edits),
  /** The same with blank lines in front of headings alone. */
  'lines-and-breaks': ({ text, lines, isParagraph }, { drop }) => {
    const inked = lines.flatMap(([from, to], i) => (text.slice(from, to).trim() ? [i] : []));
    lines.forEach(([from, to], i) => {
      const before = inked.findLast((k) => k < i);
      const next = inked.find((k) => k > i);
      const isBreak = before !== undefined && next !== undefined && isParagraph(before) && !isParagraph(next);
      if (from === to && !isBreak) drop(from, from + 1);
    });
  },
  'double-spaced': ({ lines }, { put }) => {
    for (const [from, to] of lines) if (from === to) put(from, '\n\n');
  },
  /** Paragraphs indented, other lines centred, no blank lines. */
  centred: (page, edits) => {
    page.lines.forEach(([from, to], i) => {
      if (from === to || page.text[from] === '#') return;
      const free = Math.max(0, 40 - (to - from));
      edits.put(from, page.isParagraph(i) ? '　　' : ' '.repeat(free));
    });
    withoutBlanks(page, edits);
  },
  /** Lines broken at 26 em, blank lines between paragraphs. */
  wrapped: (page, edits) => wrap(page, edits, 26, ''),
  /** Lines broken at 40 em, first ones indented, no blank lines. */
  'wrapped-indented': (page, edits) => {
    wrap(page, edits, 40, '　　');
    withoutBlanks(page, edits);
  },
  /** As some OCR writes: a space behind each character. */
  'set-apart': ({ text }, { put }) => {
    for (let i = 0; i < text.length; i++)
      if (HAN.test(text[i]!) && SIGN.test(text[i + 1] ?? '')) put(i + 1, ' ');
  },
  /** White space in front of all lines. */
  margin: ({ lines }, { put }) => {
    for (const [from, to] of lines) if (from < to) put(from, '      ');
  },
  /** Spaces that do not break, as web pages and word processors have them. */
  'no-break': ({ text }, { put, drop }) => {
    for (let i = 1; i < text.length; i++) {
      if (text[i] !== ' ' || text[i - 1] === '#') continue;
      drop(i, i + 1);
      put(i, '\u00a0');
    }
  },
  /** The number of a page of the file in every 50th line, between two others. */
  'page-numbers': ({ lines }, { put }) => {
    for (let k = 25; k < lines.length; k += 50) {
      const [from, to] = lines[k]!;
      if (from === to) put(from, `\n第${(k + 25) / 50}页\n`);
    }
  },
  /** No space behind a heading's mark. */
  'tight-marks': ({ text, lines }, { drop }) => {
    for (const [from] of lines) {
      const mark = /^#+(?= )/.exec(text.slice(from, from + 8))?.[0].length ?? 0;
      if (mark) drop(from + mark, from + mark + 1);
    }
  },
  /** Headings two levels deeper. */
  deeper: ({ text, lines }, { put }) => {
    for (const [from] of lines) if (text[from] === '#') put(from, '##');
  },
};

/** Forms in which archives, databases and converters give articles; those with fields, of pages without marks alone. */
const EXPORTS: Readonly<Record<string, Form>> = {
  /** Headings of the first two levels underlined, as Turndown and older Pandoc write them. */
  setext: ({ text, lines }, { put, drop }) => {
    for (const [from, to] of lines) {
      const mark = /^##?(?= )/.exec(text.slice(from, to))?.[0].length ?? 0;
      if (!mark) continue;
      drop(from, from + mark + 1);
      put(to, `\n${(mark > 1 ? '-' : '=').repeat(Math.max(3, to - from - mark - 1))}`);
    }
  },
  /** As databases keep texts of web pages: paragraphs and headings in tags, several on a line. */
  html: ({ text, lines }, { put, drop }) => {
    lines.forEach(([from, to], i) => {
      if (from === to) {
        if (i % 3 && from < text.length) drop(from, from + 1);
        return;
      }
      const mark = /^##?(?= )/.exec(text.slice(from, to))?.[0].length ?? 0;
      if (mark) drop(from, from + mark + 1);
      put(from, mark ? `<h${mark}>` : '<p>');
      put(to, mark ? `</h${mark}>` : '</p>');
      if (!mark && i % 3 === 1 && to < text.length) drop(to, to + 1);
    });
  },
  /** A rule between any two articles. */
  rules: ({ lines, isArticle }, { put }) => {
    const first = lines.findIndex((_, i) => isArticle(i));
    lines.forEach(([from], i) => {
      if (i > first && isArticle(i)) put(from, '----------\n\n');
    });
  },
  /** An export of an archive that names all fields. */
  fields: ({ text, stories }, { put }) => {
    for (const { from, fields, body } of stories) {
      put(from, '\n');
      for (const [name, at] of fields)
        put(at, `${/[\n#] ?$/.test(text.slice(0, at)) ? '' : '\n'}【${name}】`);
      put(
        body,
        `${text[body - 1] === '\n' ? '' : '\n'}【来源】石门日报\n【日期】2011-09-20\n【版次】A03\n【正文】\n`,
      );
    }
  },
  /** One that sets title, day, page and column over each story, whose text says the title again. */
  archive: ({ stories }, { put }) => {
    for (const { from, headline } of stories) put(from, `\n\n${headline}\n1958.09.20\n第2版()\n专栏：\n\n`);
  },
  /** One that numbers the stories, and sets paper, page and day over each and what it counts under it. */
  bars: ({ stories }, { put }) => {
    stories.forEach(({ from }, i) => {
      const before = i ? `\n字數：218\n文章編號：2011092000${i}\n\n` : '';
      put(from, `${before}文章 ${i + 1} 之 ${stories.length}\n\n石門商報\nA05  |  要聞  |  2011-09-20\n\n`);
    });
  },
};

/** Forms that are scored as sets of their own. */
const EDITIONS: Readonly<Record<string, Form>> = {
  /** An electronic edition as scripts save it: behind the author, or over the text, paper, day and page of each story. */
  epaper: ({ text, stories }, { put }) => {
    stories.forEach(({ fields, body }, i) => {
      const place = `《石门日报》（2011年09月20日   第 0${1 + Math.floor(i / 2)} 版）`;
      const author = fields.find(([name, at]) => name === FIELD_NAMES.byline && at < body)?.[1];
      if (author === undefined) put(text.lastIndexOf('\n', body) + 1, `${place}\n\n`);
      else put(text.indexOf('\n', author), ` ${place}`);
    });
  },
};

const HAN = /\p{Script=Han}/u;
const SIGN = /[\p{Script=Han}，。]/u;
/** Nor do such marks begin a line. */
const CLOSING = /[，。、；：！？”’）》」』]/u;
/** Shorter lines may be anything. */
const LONG = 40;

function withoutBlanks({ text }: Page, { drop }: Edits): void {
  for (let i = 1; i < text.length; i++) if (text[i] === '\n' && text[i - 1] === '\n') drop(i, i + 1);
}

function wrap({ text, lines, isParagraph }: Page, { put }: Edits, width: number, indent: string): void {
  lines.forEach(([from, to], i) => {
    if (from === to || text[from] === '#') return;
    const long = to - from > width;
    if (long || isParagraph(i)) put(from, indent);
    let filled = widthOf(indent);
    for (let k = from; long && k < to - 1; k++) {
      filled += widthOf(text[k]!);
      if (filled < width || CLOSING.test(text[k + 1]!)) continue;
      put(k + 1, '\n');
      filled = 0;
    }
  });
}

interface GoldBody {
  articles: {
    fields: Record<string, { text: string; spans: [number, number][] }>;
    body: { type: string; spans: [number, number][] }[];
    photos: { caption: { spans: [number, number][] } }[];
  }[];
}

const FIELD_NAMES = { column: '栏目', kicker: '引题', headline: '标题', deck: '副标题', byline: '作者' };

function changed(text: string, gold: GoldBody, form: Form): { text: string; gold: unknown } {
  const begins = new Set(
    gold.articles
      .flatMap(({ body }) =>
        body.flatMap(({ type, spans }) => (type === 'paragraph' ? spans.slice(0, 1) : [])),
      )
      .map(([from]) => from),
  );
  const lines: [number, number][] = [];
  for (let from = 0; from <= text.length; ) {
    const end = text.indexOf('\n', from);
    lines.push([from, end < 0 ? text.length : end]);
    if (end < 0) break;
    from = end + 1;
  }
  const isParagraph = (i: number) => {
    const [from, to] = lines[i]!;
    return to - from > LONG || [...begins].some((at) => at >= from && at < to);
  };
  const openings = gold.articles.map(({ fields, body, photos }) => {
    const parts = [...Object.values(fields), ...body, ...photos.map(({ caption }) => caption)];
    return Math.min(...parts.flatMap(({ spans }) => spans.map(([from]) => from)));
  });
  const stories = gold.articles.flatMap(({ fields, body }, i): Story[] => {
    const first = body[0]?.spans[0]?.[0];
    if (first === undefined || !fields.headline) return [];
    const named = Object.entries(FIELD_NAMES).flatMap(([field, name]) => {
      const at = fields[field]?.spans[0]?.[0];
      return at === undefined || at > first ? [] : [[name, at] as const];
    });
    const dateline = fields.dateline?.spans[0]?.[0] ?? first;
    return [
      { from: openings[i]!, fields: named, body: Math.min(first, dateline), headline: fields.headline.text },
    ];
  });
  const isArticle = (i: number) => openings.some((at) => at >= lines[i]![0] && at < lines[i]![1]);
  const puts = new Map<number, string>();
  const drops = new Set<number>();
  form(
    { text, lines, isParagraph, isArticle, stories },
    {
      put: (at, some) => void puts.set(at, (puts.get(at) ?? '') + some),
      drop: (from, to) => {
        for (let i = from; i < to; i++) drops.add(i);
      },
    },
  );
  const starts: number[] = [];
  const ends: number[] = [];
  let out = '';
  for (let i = 0; i <= text.length; i++) {
    ends.push(out.length);
    out += puts.get(i) ?? '';
    starts.push(out.length);
    if (i < text.length && !drops.has(i)) out += text[i];
  }
  const isSpan = (value: unknown[]): value is [number, number] =>
    value.length === 2 && value.every((n) => typeof n === 'number');
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value))
      return isSpan(value)
        ? [starts[value[0]], Math.max(starts[value[0]]!, ends[value[1]]!)]
        : value.map(moved);
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, own]) => [key, key === 'flags' ? own : moved(own)]),
    );
  };
  return { text: out, gold: moved(gold) };
}

const [pages, out, only] = process.argv.slice(2);
const all = { ...FORMS, ...EXPORTS, ...EDITIONS };
const turns = only === 'exports' ? EXPORTS : FORMS;
const names = Object.keys(turns);
if (!pages || !out || (only && turns !== EXPORTS && !all[only])) {
  console.error(`usage: npx tsx tools/papers/forms.ts PAGES OUT [exports|${Object.keys(all).join('|')}]`);
  process.exit(2);
}
fs.mkdirSync(out, { recursive: true });
const files = fs.readdirSync(pages).filter((file) => file.endsWith('.gold.json'));
files.sort().forEach((file, i) => {
  const name = file.slice(0, -'.gold.json'.length);
  const text = fs.readFileSync(path.join(pages, `${name}.txt`), 'utf8');
  const gold = JSON.parse(fs.readFileSync(path.join(pages, file), 'utf8')) as GoldBody;
  const made = changed(text, gold, all[only ?? ''] ?? turns[names[i % names.length]!]!);
  fs.writeFileSync(path.join(out, `${name}.txt`), made.text);
  fs.writeFileSync(path.join(out, file), JSON.stringify(made.gold));
});
