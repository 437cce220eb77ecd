import fs from 'node:fs';
import zlib from 'node:zlib';
import { peopleIn } from './people.mjs';

/** Reads the training articles (JSON Lines, gzip) and groups those of one printed page. */
export function readIssues(path) {
  const pages = new Map();
  const seen = new Set();
  for (const line of zlib.gunzipSync(fs.readFileSync(path)).toString('utf8').split('\n')) {
    if (!line) continue;
    const raw = JSON.parse(line);
    const id = raw.date + (raw.title || raw.rss_title);
    if (seen.has(id)) continue;
    seen.add(id);
    const key = `${raw.date}|${raw.page}`;
    pages.set(key, [...(pages.get(key) ?? []), raw]);
  }
  return [...pages.values()].map((list) => list.sort((a, b) => a.order - b.order));
}

const tidy = (text) =>
  text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/[ \u00a0\u3000\t]+/g, ' ')
    .trim();
const SKIP = /责编|^导读$|版权|广告/;
const STAFF = /^(责编|本版责编|图片来源|制图|数据来源|版式设计|资料来源)[：:]/;
const LEAD = /^((?:本报|新华社)[^（。，：；！？]{0,24}?[电讯])\s*(（[^）]{0,40}）)?\s*/;
const CREDIT =
  /^(?:以上|图片|照片|（)?.{0,22}(?:摄|绘|供图|影像中国）|人民视觉）|截图|制图|发)(?:（[^）]*）)?$/;
const BYLINE =
  /^(?:本报|新华社|人民网)?(?:驻[\p{Script=Han}]{1,4})?(?:见习|实习|特约|特派|首席)?(?:记者|通讯员|评论员|实习生)[\p{Script=Han} 、·]{2,40}$/u;
const COLUMN = /^(.{2,})（([^（）]{2,24})）$/;
const NO_COLUMN = /^\d{4}年|^\d+月|[：。]|^[一二三四五六七八九十上中下\d]+$/;

/** One article with its parts known, or null where they cannot be known for sure. */
export function readArticle(raw) {
  return raw.people ? readTold(raw) : readFound(raw);
}

/** An article that names its parts itself (`tools/labels/papers.jsonl.gz`): they are printed as they stand. */
function readTold(raw) {
  const texts = raw.paragraphs.map((p) => ({ bold: p.bold, text: tidy(p.text) })).filter((p) => p.text);
  const title = tidy(raw.title);
  const article = {
    type: 'news',
    told: true,
    kicker: tidy(raw.kicker),
    deck: tidy(raw.subtitle),
    ...headlineOf(title),
    dateline: null,
    byline: raw.people,
    bylineKnown: true,
    bylineText: tidy(raw.author),
    body: [],
    photos: [],
  };
  if (raw.column) article.column = tidy(raw.column);
  if (texts.length <= 3 && !raw.lead && !raw.author && CREDIT.test(texts.at(-1).text))
    return readPhoto(article, texts, title);
  const lead = tidy(raw.lead);
  if (lead) {
    if (!texts[0].text.startsWith(lead)) return null;
    texts[0].text = texts[0].text.slice(lead.length).trim();
    article.dateline = { told: lead, from: lead, who: '', people: [] };
  }
  article.body = texts
    .filter(({ text }) => text)
    .map(({ text, bold }) => ({ type: kindOf(text, bold), text }));
  article.photos = raw.captions.map(readCaption).filter(Boolean).slice(0, 2);
  return article.body.length ? article : null;
}

function readFound(raw) {
  const title = tidy(raw.title || raw.rss_title || '');
  if (!title || SKIP.test(title) || !raw.paragraphs.length) return null;
  const texts = raw.paragraphs.map((p) => ({ bold: p.bold, text: tidy(p.text) })).filter((p) => p.text);
  if (!texts.length) return null;
  const article = { type: 'news', kicker: tidy(raw.kicker || ''), deck: tidy(raw.subtitle || ''), body: [] };
  Object.assign(article, headlineOf(title), {
    dateline: null,
    byline: [],
    bylineKnown: true,
    bylineText: '',
  });
  article.photos = [];
  if (/^图片(报道|新闻)$/.test(title) || (texts.length <= 3 && CREDIT.test(texts.at(-1).text)))
    return readPhoto(article, texts, title);
  const kept = texts.filter((p) => !STAFF.test(p.text));
  if (!readByline(article, raw, kept) || !readBody(article, kept)) return null;
  article.photos = (raw.captions ?? []).map(readCaption).filter(Boolean).slice(0, 2);
  return article;
}

function headlineOf(title) {
  const match = COLUMN.exec(title);
  const labelled = match && !NO_COLUMN.test(match[2]);
  return labelled ? { headline: match[1], column: match[2] } : { headline: title, column: '' };
}

function readPhoto(article, texts, title) {
  const caption = texts.map((p) => p.text);
  const credit = CREDIT.test(caption.at(-1)) ? caption.pop() : '';
  if (!caption.length) return null;
  const headline = /^图片(报道|新闻)$/.test(title) ? '' : article.headline;
  return { ...article, type: 'photo', headline, photos: [{ caption, credit }] };
}

function readCaption(lines) {
  const caption = lines.map(tidy).filter(Boolean);
  const credit = caption.length && CREDIT.test(caption.at(-1)) ? caption.pop() : '';
  return caption.length === 1 && !CREDIT.test(caption[0]) && !STAFF.test(caption[0])
    ? { caption, credit }
    : null;
}

function setByline(article, text) {
  const people = peopleIn(text);
  Object.assign(article, { bylineText: text, byline: people ?? [], bylineKnown: !!people });
}

function readByline(article, raw, texts) {
  if (raw.author) setByline(article, tidy(raw.author));
  const head = [];
  const goesOn = (text) => head.length && /^[\p{Script=Han} ]{2,12}$/u.test(text) && peopleIn(text);
  while (texts.length > 1 && head.length < 3 && (BYLINE.test(texts[0].text) || goesOn(texts[0].text)))
    head.push(texts.shift().text);
  if (!head.length) return true;
  if (article.bylineText) return false;
  setByline(article, tidy(head.join(' ')));
  return true;
}

function readBody(article, texts) {
  const last = texts.at(-1)?.text ?? '';
  const note = texts.length > 1 && /^（[^（）]{2,60}）$/.test(last) ? texts.pop().text : null;
  if (!texts.length || texts.some((p) => BYLINE.test(p.text))) return false;
  readLead(article, texts);
  for (const { text, bold } of texts) {
    if (!text) continue;
    if (CREDIT.test(text) && text.length < 30) return false;
    article.body.push({ type: kindOf(text, bold), text });
  }
  if (note) {
    article.body.push({ type: 'paragraph', text: note, free: true });
    if (/记者|通讯员|采访|整理|作者|^（[^，。]{0,16} ?[\p{Script=Han}]{2,4}）$/u.test(note))
      article.bylineKnown = false;
  }
  return article.body.some((item) => item.type === 'paragraph');
}

function kindOf(text, bold) {
  const length = [...text].length;
  if (bold && length <= 32 && !/[。！？；]$/.test(text)) return 'subhead';
  return length <= 20 && !/[。！？；：，、”）…]$/.test(text) ? 'either' : 'paragraph';
}

/** Takes the dateline off the first paragraph: {from: 本报北京5月7日电, who: 记者…, people}. */
function readLead(article, texts) {
  const match = LEAD.exec(texts[0].text);
  if (!match) return;
  texts[0] = { ...texts[0], text: texts[0].text.slice(match[0].length) };
  const who = match[2] ? match[2].slice(1, -1) : '';
  const people = who ? peopleIn(who) : [];
  article.dateline = { from: match[1], who, people };
}
