import type { Dice } from './mutate.ts';

const range = (from: number, to: number) => (dice: Dice) => String.fromCharCode(from + dice.below(to - from));

/** Makers of single characters or short runs, from harmless to hostile. */
const PIECES: readonly ((dice: Dice) => string)[] = [
  range(0x4e00, 0x9fff),
  range(0x20, 0x7f),
  range(0, 0x20),
  range(0x7f, 0xa1),
  range(0xd800, 0xe000),
  range(0x2e80, 0x2fe0),
  range(0xf900, 0xfb00),
  range(0x200b, 0x2070),
  range(0xfff0, 0xffff),
  (dice) => String.fromCodePoint(0x10000 + dice.below(0x100000)),
  (dice) => dice.pick([...'，。、；：？！“”‘’（）《》【】〔〕…—·　※■●▲']),
  (dice) => dice.pick(['\n', '\n\n', '\r\n', '\r', '\t', '\u2028', '\u0085', '\f', '\v']),
  (dice) =>
    dice.pick([
      '# ',
      '## ',
      '**',
      '*',
      '| ',
      '|---|',
      '```\n',
      '- ',
      '1. ',
      '> ',
      '<table>',
      '</td>',
      '![',
      '](',
      '<!--',
    ]),
  (dice) =>
    dice.pick([
      '本报讯',
      '本报记者 ',
      '新华社江城5月7日电',
      '（记者',
      '下转第四版',
      '（上接第一版）',
      '责任编辑：',
      '摄',
      '第3版',
    ]),
  (dice) =>
    dice.pick([
      '\x1b[31m',
      '\x1b]0;x\x07',
      '\u202e',
      '\u2066',
      '\u200f',
      '\ufeff',
      '\0',
      '~{',
      '~}',
      '\x1b$)A',
      '\x0e',
      '\x0f',
    ]),
  (dice) => dice.pick(['здравствуйте', 'こんにちは', '안녕하세요', 'مرحبا', 'สวัสดี', 'γειά', 'עברית', 'नमस्ते']),
  (dice) => dice.pick([...'水（“#* |1']).repeat(1 + dice.below(300)),
];

/** A text of up to some hundred such pieces; a few kinds of them at a time, so that they meet. */
export function strangeText(dice: Dice): string {
  const kinds = Array.from({ length: 1 + dice.below(5) }, () => dice.pick(PIECES));
  let out = '';
  for (let n = dice.below(120); n > 0; n--) out += dice.pick(kinds)(dice);
  return out;
}
