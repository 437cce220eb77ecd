/** Characters that stand alone between spaces where a line was filled by setting them apart. */
const ALONE = /^[\p{Script=Han}\u3001-\u301f\uff01-\uff65“”‘’…—·]$/u;
/** What may stand among them as it is. */
const WORD = /^[\w.,:%+/@—-]+$/;
/** No space behind these means anything. */
const OPENING = /[“‘（《「『]$/;
/** Fewer are a title (`编 者 按`) or a name. */
const FEWEST = 2;

/**
 * A text without the spaces by which its characters were set apart, `很多消 费 者 习 惯 先问`: those between four
 * characters or more of which the inner ones stand alone. A space between Latin words stays.
 */
export function closeUp(text: string): string {
  const parts = text.split(' ');
  if (parts.length <= FEWEST) return text;
  let out = parts[0]!;
  for (let from = 0; from + 1 < parts.length; ) {
    let to = from + 1;
    let alone = OPENING.test(parts[from]!) ? 1 : 0;
    while (to + 1 < parts.length && (ALONE.test(parts[to]!) || WORD.test(parts[to]!)))
      if (ALONE.test(parts[to++]!)) alone++;
    for (let i = from + 1; i <= to; i++) {
      const latin = /\w$/.test(parts[i - 1]!) && /^\w/.test(parts[i]!);
      out += (alone < FEWEST || latin ? ' ' : '') + parts[i];
    }
    from = to;
  }
  return out;
}

/** Three characters and more, or days in figures, each with a space or two behind it. */
const APART = /(?<![^ ])(?:(?:[\p{Script=Han}\u3001-\u301f\uff01-\uff65“”·]|\d{1,4})(?: {1,2}|$)){3,}/gu;
/** Who reports: among such words no space tells a name. */
const REPORTED =
  /[记記]者|通[讯訊][员員]|本[报報刊社]|新[华華]社|[报報社][讯訊电電]|[报報][道导導]|日[电電]/u;

/**
 * A dateline or a byline without the spaces by which its words were set apart, `本 报 讯 （ 记 者  李大江）`; of two
 * spaces one stays, as it parts names.
 */
export function closeUpNames(text: string): string {
  return text.replace(APART, (apart) => {
    const tight = apart.replace(/ ( ?)/g, '$1');
    return REPORTED.test(tight) ? tight : apart;
  });
}

/** Longer words are none among characters set apart. */
const LONGEST = 24;
/** Longer lines are no printed rows. */
const WIDEST_ROW = 200;
/** Fewer characters set apart are a title or names. */
const FEWEST_OF_ROW = 5;

/** Whether all characters of a row were set apart to fill it; Latin words and two marks in a row stand together. */
export function isSetApart(row: string): boolean {
  if (row.length > WIDEST_ROW) return false;
  const parts = row.trim().split(' ');
  if (parts.length < FEWEST_OF_ROW || !parts.every((part) => part.length <= PAIR || isWord(part)))
    return false;
  const alone = parts.filter((part) => ALONE.test(part)).length;
  return alone >= FEWEST_OF_ROW && alone >= parts.filter((part) => !isWord(part)).length * MOST;
}

/** Two marks stand together, and here and there two characters. */
const PAIR = 2;
const MOST = 0.7;
const isWord = (part: string) => part.length <= LONGEST && WORD.test(part);
