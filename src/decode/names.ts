import { UserError } from '../errors.ts';
import { iconvKnows } from './iconv.ts';

/** The encodings that `decode` tells apart, by their usual names; by name it reads all that iconv-lite knows too. */
export const encodingNames: string[] = [
  'UTF-8',
  'GB2312',
  'GBK',
  'GB18030',
  'Big5',
  'Big5-HKSCS',
  'UTF-16LE',
  'UTF-16BE',
  'UTF-32LE',
  'UTF-32BE',
  'HZ-GB-2312',
  'ISO-2022-CN',
  'EUC-TW',
  'ASCII',
  'Shift_JIS',
  'EUC-JP',
  'ISO-2022-JP',
  'EUC-KR',
  'ISO-2022-KR',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'ISO-8859-1',
  'ISO-8859-2',
  'ISO-8859-5',
  'ISO-8859-6',
  'ISO-8859-7',
  'ISO-8859-8',
  'ISO-8859-9',
  'KOI8-R',
];

/** Other spellings, less case and punctuation. */
const ALIASES: Record<string, string> = {
  utf8bom: 'UTF-8',
  utf8sig: 'UTF-8',
  utf16: 'UTF-16LE',
  unicode: 'UTF-16LE',
  ucs2: 'UTF-16LE',
  utf32: 'UTF-32LE',
  ucs4: 'UTF-32LE',
  gb: 'GB18030',
  euccn: 'GB2312',
  cp936: 'GBK',
  ms936: 'GBK',
  windows936: 'GBK',
  cp950: 'Big5',
  windows950: 'Big5',
  big5hk: 'Big5-HKSCS',
  hkscs: 'Big5-HKSCS',
  cns11643: 'EUC-TW',
  hz: 'HZ-GB-2312',
  usascii: 'ASCII',
  latin1: 'ISO-8859-1',
  sjis: 'Shift_JIS',
  cp932: 'Shift_JIS',
  cp949: 'EUC-KR',
};

/** The usual name of an encoding however it is spelt; a `UserError` where it is unknown. */
export function encodingNamed(name: string): string {
  const key = keyOf(name);
  const found = encodingNames.find((known) => keyOf(known) === key) ?? aliasOf(key);
  if (found) return found;
  if (iconvKnows(name)) return name;
  throw new UserError(
    'encoding-unknown',
    `there is no encoding “${name}”; use one of: ${encodingNames.join(', ')}`,
  );
}

function aliasOf(key: string): string | undefined {
  if (Object.hasOwn(ALIASES, key)) return ALIASES[key];
  return encodingNames.find((known) => keyOf(known) === key.replace(/^cp/, 'windows'));
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '');
}
