/** Characters that stand alone between spaces where a line was filled by setting them apart. */
const ALONE = /^[\p{Script=Han}\u3001-\u301f\uff01-\uff65“”‘’…—·]$/u;
/** What may stand among them as it is. */
const WORD = /^[\w.,:%+/-]+$/;
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
