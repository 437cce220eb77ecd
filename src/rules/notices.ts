import { foldText, squash } from '../people/fold.ts';

/** A headline that says what kind of notice stands below it. */
export const NOTICE = {
  id: 'type/notice',
  why: 'A notice is headed by its kind: 公告, 遗失声明, 关于…的通告. News of one says who made it known.',
  test: (headline: string) => HEADED.test(squash(foldText(headline)).text),
  examples: [
    '公告',
    '遗失声明',
    '招领启事',
    '关于江城大桥检修的通告',
    '讣告',
    '任前公示',
    '遺失聲明',
    '招領啟事',
  ],
  counterExamples: ['商务部发布公告', '两国发表联合声明', '公告栏前的老人', '村口贴出一张纸：不是公告'],
} as const;

/** Matched on folded text without white space. */
const HEADED =
  /^(?!.*(?:发布|发表|发出|刊登|宣读|撤回|联合))[^，。：！？]{0,24}(?:公告|启事|声明|讣告|公示|通告|更正)$/u;
