import { Converter } from 'opencc-js';

const convert = Converter({ from: 'cn', to: 'tw' });
const QUOTES = { '“': '「', '”': '」', '‘': '『', '’': '』' };
const traditional = (text) => convert(text).replace(/[“”‘’]/g, (char) => QUOTES[char]);

/** A copy of the article as this paper would have it: script, a summary or an editor's note taken out of the body. */
export function shape(article, house, random) {
  const copy = structuredClone(article);
  if (copy.told) return house.traditional ? inTraditional(copy) : copy;
  if (copy.type === 'news' && !copy.dateline && copy.body.length > 7) {
    if (random.chance(0.1)) takeSummary(copy, random);
    else if (random.chance(0.06)) markNote(copy, random);
  }
  if (copy.dateline && house.datelines === 'strip') copy.dateline = null;
  return house.traditional ? inTraditional(copy) : copy;
}

function takeSummary(copy, random) {
  const k = random.between(2, copy.body.length - 2);
  const item = copy.body[k];
  if (item.type !== 'paragraph' || item.text.length < 40 || item.text.length > 180) return;
  copy.body.splice(k, 1);
  copy.summary = item.text;
}

function markNote(copy, random) {
  const first = copy.body[0];
  if (first.type !== 'paragraph' || first.text.length > 220 || /编者/.test(first.text)) return;
  first.text = random.pick(['编者按：', '编者按 ', '开栏的话 ', '【编者按】']) + first.text;
}

function inTraditional(value) {
  if (typeof value === 'string') return traditional(value);
  if (Array.isArray(value)) return value.map(inTraditional);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === 'type' ? item : inTraditional(item)]),
  );
}
