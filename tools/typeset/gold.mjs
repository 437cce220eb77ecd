const LOST_LINE = 5;

/** The truth about an extracted text, as the labelled pages have it, from the owners of its characters. */
export function goldOf(page, text, owners, style) {
  const placesOf = page.sheet.fields.map(() => []);
  owners.forEach((owner, i) => {
    if (owner && owner.field >= 0) placesOf[owner.field].push([owner.at, i]);
  });
  const fields = page.sheet.fields
    .map((field, i) => readField(field, placesOf[i], text))
    .filter((x) => x.spans.length);
  const articles = page.sheet.gold.map((gold) =>
    articleOf(
      gold,
      fields.filter((field) => field.a === gold.id),
    ),
  );
  const furniture = fields
    .filter((field) => field.a < 0)
    .map(({ text: own, spans }) => ({ text: own, spans }));
  const flags = articles.some((article) => article.jumps.length) ? ['jump'] : [];
  if (page.house.stream !== 'articles' && /raw|mupdf/.test(style)) flags.push(`stream-${page.house.stream}`);
  const ignore = ignored(text, owners);
  const kept = articles.filter(
    (article) => Object.keys(article.fields).length || article.body.length || article.photos.length,
  );
  return {
    style,
    noise: style === 'tesseract' ? 0.01 : 0,
    flags,
    articles: kept,
    furniture,
    ...(ignore.length ? { ignore } : {}),
  };
}

function readField(field, places, text) {
  places.sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  const spans = [];
  for (const [, at] of places) {
    const last = spans.at(-1);
    if (last && at >= last[1] && /^[^\S\n\f]*$/.test(text.slice(last[1], at))) last[1] = at + 1;
    else spans.push([at, at + 1]);
  }
  return { ...field, spans, text: textAt(text, spans), gap: hasGap(field, places) };
}

const textAt = (text, spans) => spans.map(([from, to]) => text.slice(from, to)).join('');

function hasGap(field, places) {
  let next = 0;
  for (const [at] of [...places, [field.text.length]]) {
    if (field.text.slice(next, at).replace(/\s/g, '').length >= LOST_LINE) return true;
    next = Math.max(next, at + 1);
  }
  return false;
}

function articleOf(gold, own) {
  const only = ({ text, spans }) => ({ text, spans });
  const fields = {};
  for (const field of own) {
    if (!['column', 'kicker', 'headline', 'deck', 'summary', 'dateline', 'byline'].includes(field.f))
      continue;
    fields[field.f] = only(field);
    if (field.f === 'column') fields.column.text = field.text.replace(/^[（(]|[）)]$/g, '');
  }
  const body = own.filter((field) => field.f === 'body').sort((p, q) => p.k - q.k);
  return {
    id: gold.id,
    type: gold.type,
    body: body.map((field) => ({
      ...gold.kinds[field.k],
      ...only(field),
      ...(field.gap ? { gap: true } : {}),
    })),
    photos: photosOf(own),
    jumps: own.filter((field) => field.f === 'jump').map(({ spans }) => ({ ...gold.jumps[0], spans })),
    fields,
    byline: gold.byline,
    bylineKnown: gold.bylineKnown,
  };
}

function photosOf(own) {
  const photos = [];
  for (let k = 0; k < 4; k++) {
    const lines = own.filter((field) => field.f === 'caption' && Math.floor(field.k / 10) === k);
    if (!lines.length) continue;
    const credit = own.find((field) => field.f === 'credit' && field.k === k);
    const caption = {
      text: lines.map((line) => line.text).join(''),
      spans: lines.flatMap((line) => line.spans),
    };
    photos.push({ caption, credit: credit ? { text: credit.text, spans: credit.spans } : null });
  }
  return photos;
}

function ignored(text, owners) {
  const out = [];
  for (let i = 0; i < text.length; i++) {
    if (/[\s\u3000]/.test(text[i]) || owners[i]) continue;
    if (out.at(-1)?.[1] === i) out.at(-1)[1] = i + 1;
    else out.push([i, i + 1]);
  }
  return out;
}
