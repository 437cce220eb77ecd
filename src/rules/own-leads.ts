import { findLead, findLeadOver, type Lead } from '../lead/lead.ts';
import { foldText } from '../people/fold.ts';
import { isLikelyName } from '../people/names.ts';
import { endsSentence } from '../text.ts';
import { SHORTEST_TEXT } from './lines/rule.ts';

/** A rule for a dateline that fills one line, or two or three in a row. */
interface LeadRule {
  readonly id: string;
  readonly why: string;
  /** How many lines the dateline fills, the first of them `lines[0]`, behind the line `above`; 0 where there is none. */
  readonly over: (lines: readonly string[], above?: string) => number;
  readonly examples: readonly (readonly string[])[];
  readonly counterExamples: readonly (readonly string[])[];
}

/** What a paper's own news begin with, cut off from the paragraph behind (`cut/after-dateline`). */
export const newsLead: LeadRule = {
  id: 'label/news-lead',
  why: 'What ends with 讯 begins a story: so do all of 1,310 such lines of 1,900 labelled pages. It stands neither inside one nor below a subhead.',
  over: (lines) => linesOf(lines, isNews),
  examples: [
    ['本报讯'],
    ['江报讯（记者王小川）', '村里的路'],
    ['【江城广播公司网站5月7日报道】', '村里的路'],
    ['〔記者王曉川／台北報導〕', '村裡的路'],
    ['本报讯（记者王小川）'],
    ['●本報訊（記者王曉川）', '村裡的路'],
    ['江城日报讯（记者王小川）'],
    ['本报5月7日讯（记者 王小', '川）', '村里的路'],
    ['【本报', '讯】（记者王小', '川）'],
    ['【新華社江城九日電】', '村裡的路'],
    ['本报5月7日讯（记者 王小川 本报通讯员 李', '大江）'],
    ['江城早报讯 记者王小川、实习生林', '嘉报道：', '村里的路'],
  ],
  counterExamples: [
    ['本报讯问了专家。'],
    ['新华社江城5月7日电'],
    ['本报记者 王小川'],
    ['据江城日报讯'],
    ['山里通了路本报讯（记者王小川）'],
    ['本报讯（记者王小', '川）村里的路'],
    ['渡口亮灯', '江城早报讯 记者王小川报道：', '村里的路'],
    ['全县接报险情', '比去年少三成', '本报讯（记者王小川）'],
    ['（记者王小川）', '村里的路'],
  ],
};

/** 江城讯, 江都讯 of a place or a paper by its short name. */
const PLACE_NEWS = /^(?!.*本[报報刊])[^（( 　]{2,5}[讯訊]/u;

function isNews({ rule, kind, start, end }: Lead, text: string): boolean {
  if (rule === 'lead/news' || rule === 'lead/media') return true;
  if (rule === 'lead/place') return PLACE_NEWS.test(text.slice(start));
  const bracket = kind === 'bracket' ? foldText(text.slice(start, end)) : '';
  return bracket[0] === '【' && /(?:报道|报导|电|讯|文章|消息)[】：]$/u.test(bracket);
}

/** A line with the two behind it, that begins with an agency's or the paper's own dateline. */
export const datedLead = {
  id: 'label/dated-lead',
  why: 'A row that ends amid the dateline looks like the last of a heading: no heading names agency, place and day and ends with 电.',
  test: (text: string) => {
    if (!OWN.test(text)) return false;
    const lead = findLead(text);
    return lead?.kind === 'head' && lead.start === 0 && lead.origin.day !== null && !lead.origin.relayed;
  },
  examples: [
    '本报江城5月7日电（记者王小川）路修好了',
    '新华社江城5月7日电村里的路',
    '本报5月7日讯（记者王小川）',
  ],
  counterExamples: ['本报讯（记者王小川）', '据新华社江城5月7日电', '本报5月7日电话采访', '江城5月7日电'],
} as const;

const OWN = /^(?:本[报報]|新[华華]社|中[央新国國]+社)/u;

/** A dispatch in round brackets, and what stands behind it on its line. */
export const roundLead = {
  id: 'label/round-lead',
  why: 'The Central News Agency begins its dispatches so; at a text’s end nothing stands behind the bracket.',
  test: (text: string, behind: string) => {
    if (!ROUND.test(text)) return false;
    const lead = findLead(text + behind);
    return (
      lead !== null && lead.kind === 'bracket' && lead.end === text.trimEnd().length && !lead.origin.relayed
    );
  },
  examples: [
    ['（中央社東京七日電）', '氣象廳今天表示'],
    ['（中央社記者王曉川台北10日電）', '今天路通了'],
  ],
  counterExamples: [
    ['（中央社東京七日電）', ''],
    ['（据江城社电）', '路通了'],
    ['（记者王小川）', '近日'],
  ],
} as const;

const ROUND = /^[（(][^（()）]{4,40}[电電][）)]$/u;

/** A dispatch of an agency or of the paper itself, not relayed (据), behind a paragraph that ends or in front of all text. */
export const wireLead: LeadRule = {
  id: 'label/wire-lead',
  why: 'Where headings stand apart from their texts it begins a story: so do 239 of 247 such lines of 1,900 labelled pages. Elsewhere the heading tells: of 80 do 30.',
  over: (lines, above = '') =>
    above && !endsSentence(above)
      ? 0
      : linesOf(lines, ({ kind, rule }) => kind === 'head' && /^lead[/]wire/.test(rule)),
  examples: [
    ['新华社江城5月7日电'],
    ['新华社圣彼', '得堡5月7日电（记', '者王小川）'],
    ['本报江城5月7日电（记者王小', '川）', '村里的路'],
  ],
  counterExamples: [
    ['据新华社江城5月7日电'],
    ['（新华社江城5月7日电）'],
    ['新华社江城5月7日电', '（记者王小川）村里的路'],
    ['本报讯（记者王小川）'],
    ['体检工作', '江城日报江城5月7日电'],
  ],
};

/** A dateline alone between a heading and a text, on pages whose lines are paragraphs. */
export const leadUnderHeading = {
  id: 'label/lead-under-heading',
  why: 'It is set apart from the text that it begins: so are 194 of 218 such lines of labelled pages; of the others truth tells no dateline, though they are (江城日报江城5月7日电).',
  test: (above: string, text: string, below: string) => {
    if (!above || endsSentence(above) || text.length > LONGEST || below.length < SHORTEST_TEXT) return false;
    if (!SAYS_LEAD.test(text)) return false;
    const lead = findLeadOver(text, below);
    return (
      lead !== null &&
      lead.kind !== 'reporters' &&
      lead.closed &&
      !lead.origin.relayed &&
      lead.end === text.trimEnd().length
    );
  },
  examples: [
    ['村里的路修好了', '新华社江城5月7日电（记者王小川）', '路修好以后，我们又去了一趟村里。'],
    ['村裡的路修好了', '（中央社記者王曉川台北7日電）', '路修好以後，我們又去了一趟村裡。'],
    ['村裡的路修好了', '（王曉川／台北報導）', '路修好以後，我們又去了一趟村裡。'],
    ['村裡的路修好了', '（本報訊）', '路修好以後，我們又去了一趟村裡。'],
  ],
  counterExamples: [
    ['路修好了。', '（本报江城5月7日电）', '路修好以后，我们又去了一趟村里。'],
    ['村里的路修好了', '据新华社江城5月7日电', '路修好以后，我们又去了一趟村里。'],
    ['村里的路修好了', '（本报记者 王小川）', '路修好以后，我们又去了一趟村里。'],
    ['村里的路修好了', '新华社江城5月7日电（记者王小川）', '江城渡口'],
  ],
} as const;

/** It ends with 讯, 电 or 报道, or a bracket with names stands behind them. */
const SAYS_LEAD = /[讯訊汛电電導导道][）)】］〕﹞\]]?$|^[^（(]*[讯訊汛电電][^（(]{0,2}[（(][^（()）]*[）)]$/u;

const BEGINS = /^[●■□▲★◆◎【〔［[﹝（ ]*\p{Script=Han}/u;
const WIRED = /[讯訊汛电電]|[报報][道导導]|文章|消息/u;
/** What a heading ends with and what stands behind it, on one line, are no name of a paper. */
const MIXED = /.本[报報刊]$/u;
/** In characters; the longest of 3,000 articles has 70. */
const LONGEST = 90;

/** What a line may hold of the names behind a dateline that go on below. */
export const namesGoOn = (rest: string) => /^[ 　、，]{0,3}[\p{Script=Han} 、]{0,14}$/u.test(rest);

/** Whether a dateline that goes on from one line to the next is one: it ends with a bracket, a colon or a likely name. */
export function endsWithName({ end, people }: Lead): boolean {
  const last = people.people.at(-1);
  return last?.end !== end || isLikelyName(last.name);
}

/** Of so many lines the first is the beginning of a dateline that ends with the last. */
function linesOf(lines: readonly string[], holds: (lead: Lead, text: string) => boolean): number {
  if (!BEGINS.test(lines[0]!)) return 0;
  let text = '';
  let found = 0;
  for (const [at, line] of lines.entries()) {
    const above = text.trimEnd().length;
    text += line;
    if (text.length > LONGEST) break;
    if (!WIRED.test(text)) continue;
    const lead = findLead(text);
    if (!lead) break;
    if (lead.end < text.trimEnd().length) {
      if (lead.end <= above || (above > 0 && !endsWithName(lead))) break;
      if (!namesGoOn(text.slice(lead.end))) return 0;
      found = 0;
      continue;
    }
    if (lead.closed && !lead.origin.relayed && holds(lead, text) && !MIXED.test(lead.origin.agency ?? ''))
      found = at + 1;
  }
  // What a heading's last line ends with and what begins behind it are no name of a paper.
  const own = lines.slice(1, found).some((_, k) => linesOf(lines.slice(k + 1), holds) === found - k - 1);
  return own ? 0 : found;
}
