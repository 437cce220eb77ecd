/** Datelines and bylines in the forms of many papers, in place of those of the one that the mill knows. */
import type { Block } from '../../src/block.ts';
import { widthOf } from '../../src/text.ts';
import type { Random } from './augment.ts';
import type { Item } from './insert.ts';
import { nameOf, pick } from './names.ts';

const PAPERS = [
  '本报',
  '本报',
  '本报',
  '晚报',
  '江城日报',
  '晨报',
  '早报',
  '快报',
  '都市报',
  '江城晚报',
  '商报',
];
const PLACES = ['江城', '临海', '云山', '北岭', '南湾', '石桥', '青浦', '望海', '东山', '西河'];
const AGENCIES = [
  '新华社',
  '中新社',
  '中新网',
  '人民网',
  '据新华社',
  '据中新社',
  '路透社',
  '中央社',
  '法新社',
];

type Form = (rnd: Random) => string;

const names = (rnd: Random, most = 3) => {
  const mark = pick([' ', ' ', '、', '　', '，'], rnd);
  return Array.from({ length: 1 + Math.floor(rnd() * most) }, () => nameOf(rnd)).join(mark);
};
const role = (rnd: Random) =>
  pick(['记者', '记者', '记者', '特约记者', '通讯员', '实习记者', '见习记者', '首席记者', '全媒体记者'], rnd);
const gap = (rnd: Random) => pick(['', '', ' '], rnd);
const people = (rnd: Random) => {
  const one = `${role(rnd)}${gap(rnd)}${names(rnd)}`;
  return rnd() < 0.45 ? `${one}${pick([' ', '　', ''], rnd)}通讯员${gap(rnd)}${names(rnd)}` : one;
};
const day = (rnd: Random) => `${1 + Math.floor(rnd() * 12)}月${1 + Math.floor(rnd() * 28)}日`;

const FORMS: readonly Form[] = [
  (rnd) => `${pick(PAPERS, rnd)}讯${gap(rnd)}（${people(rnd)}）`,
  (rnd) => `${pick(PAPERS, rnd)}讯${gap(rnd)}（${people(rnd)}）`,
  (rnd) => `${pick(PAPERS, rnd)}讯`,
  (rnd) => `${pick(PAPERS, rnd)}${day(rnd)}讯${rnd() < 0.5 ? `（${people(rnd)}）` : ''}`,
  (rnd) =>
    `${pick(PAPERS, rnd)}${pick(PLACES, rnd)}${day(rnd)}${pick(['电', '讯'], rnd)}${gap(rnd)}（${people(rnd)}）`,
  (rnd) => `【${pick(PAPERS, rnd)}讯】`,
  (rnd) => `【本报讯】${people(rnd)}报道：`,
  (rnd) => `【${people(rnd)}报道】`,
  (rnd) =>
    `${pick(AGENCIES, rnd)}${pick(PLACES, rnd)}${day(rnd)}${pick(['电', '电', '专电', '讯'], rnd)}${rnd() < 0.5 ? `（${people(rnd)}）` : ''}`,
  (rnd) => `〔記者${nameOf(rnd)}／${pick(PLACES, rnd)}報導〕`,
  (rnd) => `【記者${nameOf(rnd)}${pick(['/', '╱', '／'], rnd)}${pick(PLACES, rnd)}報導】`,
  () => '【本報訊】',
  (rnd) => `（中央社記者${nameOf(rnd)}${pick(PLACES, rnd)}${1 + Math.floor(rnd() * 28)}日電）`,
];

const BYLINES: readonly Form[] = [
  (rnd) =>
    `${pick(['本报', '本报', '', '新华社', '晚报'], rnd)}${role(rnd)}${pick([' ', ' ', ''], rnd)}${names(rnd)}`,
  (rnd) => `本报记者 ${names(rnd)} 本报通讯员 ${names(rnd)}`,
  (rnd) =>
    `${pick(['□', '■', '◎', '●'], rnd)}${gap(rnd)}${pick(['本报记者 ', '记者 ', ''], rnd)}${names(rnd)}`,
  (rnd) => `${names(rnd, 2)}`,
  (rnd) => `文/${pick(['', '本报记者 '], rnd)}${nameOf(rnd)} 图/${nameOf(rnd)}`,
  (rnd) => `本报${role(rnd)} ${names(rnd, 2)} ${pick(['文/图', '文并摄', '发自江城', '整理', '采写'], rnd)}`,
];

export const retold = (block: Block, text: string): Block => ({
  ...block,
  text,
  width: widthOf(text),
  bold: block.bold ? text.length : 0,
});

/** Each dateline and byline that stands in one piece, in another form by chance. */
export function changeLeads(items: Item[], rnd: Random): Item[] {
  if (rnd() < 0.65) return items;
  const form = pick(FORMS, rnd);
  return items.map((item, i) => {
    const whole = item.truth && !item.truth.continues && !items[i + 1]?.truth?.continues;
    if (whole && item.truth!.label === 'dateline' && rnd() < 0.8)
      return { ...item, block: retold(item.block, (rnd() < 0.7 ? form : pick(FORMS, rnd))(rnd)) };
    if (whole && item.truth!.label === 'byline' && rnd() < 0.5)
      return { ...item, block: retold(item.block, pick(BYLINES, rnd)(rnd)) };
    return item;
  });
}
