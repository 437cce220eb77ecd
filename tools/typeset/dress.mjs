import { personName } from './house.mjs';

/** Numbers the texts of a page: each is a field `{a, f, k, text}`; `a` is -1 for furniture. */
export function newSheet() {
  const fields = [];
  const add = (a, f, text, k = 0) => {
    fields.push({ a, f, k, text });
    return { field: fields.length - 1, text };
  };
  return { fields, add, gold: [] };
}

const NUMERALS = '零一二三四五六七八九十';
const pageName = (random, page) => (random.chance(0.6) && page <= 10 ? NUMERALS[page] : String(page));

/**
 * An article as this paper prints it: `head` and `flow` are lists of `{kind, pieces}` whose pieces are fields of
 * the sheet; photos have pieces for caption and credit. The sheet's gold gets all that is not a place.
 */
export function dressArticle(article, house, random, sheet) {
  const a = sheet.gold.length;
  const add = (f, text, k) => sheet.add(a, f, text, k);
  const gold = {
    id: a,
    type: article.type,
    byline: article.byline,
    bylineKnown: article.bylineKnown,
    jumps: [],
  };
  sheet.gold.push(gold);
  const story = { a, head: [], flow: [], photos: [], gold };
  const jump = article.type === 'news' && random.chance(house.jumps) ? cutForJump(article, random) : null;
  if (jump?.direction === 'from') dropOpening(article, gold, jump);
  dressHead(story, article, house, random, add);
  const lead = jump?.direction === 'from' ? null : dressLead(article, house, random, gold);
  const byline = bylinePieces(article, house, random, add);
  if (byline && house.bylineAt !== 'end') story.head.push({ kind: 'byline', pieces: byline });
  dressBody(story, article, lead, add);
  if (jump) addJump(story, jump, random, add);
  if (byline && house.bylineAt === 'end') story.flow.push({ kind: 'byline', pieces: byline });
  story.photos = article.photos.map((photo, k) => dressPhoto(photo, k, house, random, add));
  return story;
}

function dressHead(story, article, house, random, add) {
  const put = (kind, ...pieces) => story.head.push({ kind, pieces });
  const labelled = article.column && (!article.headline || house.columnAt !== 'bracket');
  if (labelled && house.columnAt !== 'line') put('column', add('column', article.column));
  if (article.kicker) put('kicker', add('kicker', article.kicker));
  if (article.headline) {
    const pieces = [add('headline', article.headline)];
    if (article.column && !labelled) pieces.push(add('column', `（${article.column}）`));
    put('headline', ...pieces);
  }
  if (article.deck) put('deck', add('deck', article.deck));
  if (article.summary) {
    const text = random.pick(['核心提示：', '阅读提示：', '内容提要：', '']) + article.summary;
    put('summary', add('summary', text));
  }
  if (labelled && house.columnAt === 'line') put('column', add('column', article.column));
}

/** The dateline in this paper's manner, or ''. */
function dressLead(article, house, random, gold) {
  const lead = article.dateline;
  if (lead?.told) return lead.told;
  if (article.told) return '';
  if (!lead && house.bylineAt !== 'dateline') return '';
  const [, month, day] = house.date;
  let { from, who, people } = lead ?? { from: '本报讯', who: '', people: [] };
  if (!lead) {
    if (!article.bylineText || article.type === 'photo' || !/记者|通讯员/.test(article.bylineText)) return '';
    who = article.bylineText.replace(/^本报/, '');
    people = null;
    article.bylineText = '';
  } else if (people === null) gold.bylineKnown = false;
  else gold.byline = [...gold.byline, ...people];
  if (house.traditional) return taiwanLead(from, who, random);
  if (/^本报/.test(from)) {
    const own = `${house.paper.slice(-2)}讯`;
    if (house.datelines === 'short') from = '本报讯';
    if (house.datelines === 'black') from = random.pick(['【本报讯】', '【本报综合讯】']);
    if (house.datelines === 'own') from = own;
    if (house.datelines === 'dated') from = `本报${month}月${day}日讯`;
  }
  const round = who && random.chance(0.1) ? ` ${who} ` : who ? `（${who}）` : '';
  return from + (round.startsWith('（') && random.chance(0.3) ? ' ' : '') + round;
}

const CITIES = '台北 台中 高雄 台南 新竹 花蓮 屏東 基隆 嘉義 宜蘭'.split(' ');

function taiwanLead(from, who, random) {
  const names = who.replace(/^记者|^通讯员/, '').replace(/ 通讯员.*$/, '');
  if (!names) return from;
  const place = random.pick(CITIES);
  return random.pick([
    `〔記者${names}／${place}報導〕`,
    `【記者${names}╱${place}報導】`,
    `記者${names}／${place}報導　`,
  ]);
}

function bylinePieces(article, house, random, add) {
  if (!article.bylineText) return null;
  let text = article.bylineText;
  if (article.told) return [add('byline', text)];
  if (random.chance(0.12) && /^本报记者/.test(text)) text = text.replace(/^本报/, house.paper);
  if (house.bylineMark) text = house.bylineMark + (random.chance(0.5) ? ' ' : '') + text;
  return [add('byline', text)];
}

function dressBody(story, article, lead, add) {
  const { gold } = story;
  gold.kinds = article.body.map(({ type, free }) => ({ type, ...(free ? { free } : {}) }));
  article.body.forEach((item, k) => {
    const pieces = k === 0 && lead ? [add('dateline', lead)] : [];
    pieces.push(add('body', item.text, k));
    story.flow.push({ kind: item.type === 'paragraph' ? 'paragraph' : 'subhead', pieces });
  });
}

/** Long stories may go on, or have begun, on another page: cuts the article there. */
function cutForJump(article, random) {
  const open = article.body
    .map((item, k) => [item, k])
    .filter(([item]) => item.type === 'paragraph' && item.text.length > 60);
  if (article.body.length < 5 || open.length < 4) return null;
  const [item, k] = open[random.between(1, open.length - 2)];
  const at = random.chance(0.3) ? item.text.length : random.between(20, item.text.length - 20);
  const direction = random.chance(0.55) ? 'to' : 'from';
  const page = random.between(direction === 'to' ? 2 : 1, direction === 'to' ? 12 : 3);
  if (direction === 'to') {
    article.body = [...article.body.slice(0, k), { ...item, text: item.text.slice(0, at) }];
    return { direction, page };
  }
  const rest = at < item.text.length ? [{ ...item, text: item.text.slice(at).trimStart() }] : [];
  article.body = [...rest, ...article.body.slice(k + 1)];
  return article.body.some((b) => b.type === 'paragraph') ? { direction, page, open: rest.length > 0 } : null;
}

function dropOpening(article, gold) {
  Object.assign(article, { kicker: '', deck: '', column: '', bylineText: '', dateline: null, summary: '' });
  gold.byline = [];
}

function addJump(story, { direction, page }, random, add) {
  const name = pageName(random, page);
  const verb =
    direction === 'to' ? random.pick(['下转', '下转', '转']) : random.pick(['上接', '上接', '紧接']);
  const core = `${verb}${random.chance(0.75) ? '第' : ''}${name}版`;
  const text = random.pick([`（${core}）`, `（${core}）`, core, `【${core}】`, `▶${core}`]);
  story.gold.jumps.push({ direction, page: String(page) });
  const piece = add('jump', text);
  const body = story.flow.filter((item) => item.kind === 'paragraph');
  if (direction === 'from') {
    if (random.chance(0.6)) story.flow.unshift({ kind: 'jump', pieces: [piece] });
    else body[0].pieces.unshift(piece);
    story.flow.find((item) => item.kind === 'paragraph').open = true;
  } else if (random.chance(0.6)) body.at(-1).pieces.push(piece);
  else story.flow.push({ kind: 'jump', pieces: [piece] });
}

function dressPhoto(photo, k, house, random, add) {
  const mark = photo.caption.length === 1 && house.captionMark !== '图为' ? house.captionMark : '';
  const caption = photo.caption.map((text, i) => [add('caption', (i ? '' : mark) + text, k * 10 + i)]);
  let credit = photo.credit;
  if (credit && house.creditAt === 'bracket' && !credit.includes('（')) credit = `（${credit}）`;
  if (!credit && random.chance(0.3)) credit = `本报记者 ${personName(random)} 摄`;
  const piece = credit ? add('credit', credit, k) : null;
  if (piece && house.creditAt === 'line') caption.push([piece]);
  else if (piece) caption.at(-1).push({ field: -1, text: ' ' }, piece);
  return { lines: caption, creditLine: house.creditAt === 'line' && !!piece };
}
