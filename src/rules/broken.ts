import type { Label } from '../block.ts';
import { findCredit } from '../credit/credit.ts';
import { findLead } from '../lead/lead.ts';
import { foldText } from '../people/fold.ts';
import { isSurname } from '../people/names.ts';

/** Two things of which the second begins on a line of the first, or the first ends on a line of the second. */
export interface BrokenRule {
  readonly id: string;
  readonly why: string;
  readonly before: Label;
  readonly after: Label;
  /** Where the second begins in the lines' texts put together; −1 where they are not to be parted. */
  readonly seam: (lines: readonly string[]) => number;
  /** Lines parted by `/`, with `|` where the second begins. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

/** A bracket ends the dateline; behind a bare name anything may come. */
const BRACKET_END = /[）)〕】\]]\s*$/u;
/** A column label in brackets, as in src/rules/cuts.ts. */
const LABEL_AT_END = /[^（）()]([（(][^（）()：:。，,0-9]{2,24}[）)])\s*$/u;

export const brokenDateline: BrokenRule = {
  id: 'broken/dateline',
  why: 'The bracket with the reporters runs on to the next line; the paragraph begins behind it.',
  before: 'dateline',
  after: 'body',
  seam: (lines) => {
    const text = lines.join('');
    const lead = findLead(text);
    return lead?.closed && BRACKET_END.test(text.slice(0, lead.end)) ? lead.end : -1;
  },
  examples: ['本报江城5月7日电（记者王/小川）|近日，路修好了。', '本报讯/（记者王小川）|近日，路修好了。'],
  counterExamples: ['本报讯/近日，路修好了。', '本报讯（记者王小/川近日，路修好了。'],
};

export const brokenLabel: BrokenRule = {
  id: 'broken/label',
  why: 'The column label in brackets begins on a line of the headline.',
  before: 'headline',
  after: 'column',
  seam: (lines) => {
    const text = lines.join('');
    const label = LABEL_AT_END.exec(text);
    return label ? text.lastIndexOf(label[1]!) : -1;
  },
  examples: ['山乡新路通到家门口|（一线/见闻）', '山乡新路/通到家门口|（一线见闻）'],
  counterExamples: ['关于加强管理的意见（2025年/10月29日）', '山乡新路/通到家门口'],
};

export const brokenCredit: BrokenRule = {
  id: 'broken/credit',
  why: 'The credit begins on the last line of the caption and runs on to the next.',
  before: 'caption',
  after: 'credit',
  seam: (lines) =>
    lines.length > 1 && !isCredit(lines.at(-1)!) ? (findCredit(lines.join(''))?.start ?? -1) : -1,
  examples: ['图为工人在铺设村道。|新华社记者 王小/川摄', '图为工人在铺设村道。|记者 王/小川 摄'],
  counterExamples: [
    '图为工人在铺设/村道。',
    '图为工人在铺设村道。新华社记者 王小川摄',
    '《山乡》剧照，王小川（右）饰船工/片方供图',
    '王小川（右）领到借款/本报记者 李大江 摄',
  ],
};

/** Whether a line is a credit by itself, and no end of one: its first name begins with a surname. */
function isCredit(line: string): boolean {
  const credit = findCredit(line);
  const name = credit?.people.people[0]?.name;
  return credit?.start === 0 && (!name || isSurname(foldText(name)[0]!));
}

export const BROKEN_RULES: readonly BrokenRule[] = [brokenDateline, brokenLabel, brokenCredit];
