/** What a character is, as far as a cut between two characters cares. */
export const SIGN_KINDS = [
  'other',
  'han',
  'digit',
  'latin',
  'full-stop',
  'comma',
  'pause',
  'colon',
  'open-quote',
  'close-quote',
  'open-bracket',
  'close-bracket',
  'open-title',
  'close-title',
  'dash',
  'ellipsis',
  'percent',
  'dot',
  'straight-quote',
] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/** Number of a kind in SIGN_KINDS. */
export const kind = Object.fromEntries(SIGN_KINDS.map((name, i) => [name, i])) as Record<SignKind, number>;

/** The signs of each kind; the first of each stands in the alphabet of every model. */
export const SIGNS: Partial<Record<SignKind, string>> = {
  digit: '0',
  latin: 'a',
  'full-stop': '。！？；',
  comma: '，',
  pause: '、',
  colon: '：',
  'open-quote': '“‘',
  'close-quote': '”’',
  'open-bracket': '（【',
  'close-bracket': '）】',
  'open-title': '《〈',
  'close-title': '》〉',
  dash: '—～-',
  ellipsis: '…',
  percent: '%',
  dot: '·.',
  'straight-quote': '"\'',
};

/** Signs that stand for the same: the first of each group is the one that counts. */
const ALIKE = [
  '！!',
  '？?',
  '；;',
  '，,﹐',
  '：:∶',
  '“「『',
  '”」』',
  '（(〔[［',
  '）)〕]］',
  '《«',
  '》»',
  '—―─–',
  '～~',
  '…⋯',
  '%％‰',
  '·・•‧∙﹒',
  '.．',
  '"＂',
  "'＇",
  '-－',
];

const folds = new Map<number, number>();
for (const group of ALIKE) for (const char of group) folds.set(char.charCodeAt(0), group.charCodeAt(0));
for (let i = 0; i < 10; i++) for (const zero of '0０') folds.set(zero.charCodeAt(0) + i, 0x30);
for (let i = 0; i < 26; i++) for (const a of 'aAａＡ') folds.set(a.charCodeAt(0) + i, 0x61);

/** The character codes that are read as another one. */
export const FOLDED: readonly number[] = [...folds.keys()];

/** The character code that stands for `code`: one for all digits, one for all Latin letters, one for signs alike. */
export function foldSign(code: number): number {
  return folds.get(code) ?? code;
}

/** The kind of a folded character. */
export function kindOf(code: number): number {
  const sign = kinds.get(code);
  if (sign !== undefined) return sign;
  const han = (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
  return han ? kind.han : kind.other;
}

const kinds = new Map<number, number>();
for (const [name, signs] of Object.entries(SIGNS))
  for (const sign of signs) kinds.set(sign.charCodeAt(0), kind[name as SignKind]);
