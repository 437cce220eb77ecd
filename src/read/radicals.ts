/**
 * Radicals (U+2E80–2FDF) that PDF extractors give for common characters, folded one to one. Kangxi radicals and
 * compatibility ideographs follow Unicode's own compatibility mappings; the CJK Radicals Supplement has none there
 * and is listed after Unicode's EquivalentUnifiedIdeograph.txt (⻓ 长, but ⻑ 長), or where that has a character of
 * two code units, after the names in Unicode's chart. ⼾ is 户: extractors give it for the Simplified form.
 */
const SUPPLEMENT =
  '⺀冫⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵网⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阝⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⼾户';

const MAP = new Map<string, string>();
for (let i = 0; i < SUPPLEMENT.length; i += 2) MAP.set(SUPPLEMENT[i]!, SUPPLEMENT[i + 1]!);

const FOLDABLE = /[\u2e80-\u2fdf\uf900-\ufaff]/;
const EACH = new RegExp(FOLDABLE.source, 'g');

function foldOne(char: string): string {
  const known = MAP.get(char);
  if (known) return known;
  const folded = char.normalize('NFKC');
  return folded.length === 1 ? folded : char;
}

/** The text with radicals replaced by the characters that they stand for; its length stays the same. */
export function foldRadicals(text: string): string {
  return FOLDABLE.test(text) ? text.replace(EACH, foldOne) : text;
}

/** How many characters of `text` would be folded. */
export function countRadicals(text: string): number {
  let count = 0;
  for (const match of text.matchAll(EACH)) if (foldOne(match[0]) !== match[0]) count++;
  return count;
}
