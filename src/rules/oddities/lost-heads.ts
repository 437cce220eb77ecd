import type { Oddity } from './quotes.ts';

/** A numeral or a stem before the mark numbers a list; a bracket may stand around it. */
const NUMBER = /^[一二三四五六七八九十百〇零壹贰叁甲乙丙丁戊己庚辛]/u;

export const listBegunInside: Oddity = {
  id: 'seam/list-begun-inside',
  why: 'A paragraph begins with the last character of an item of a list, or with a mark that nothing begins with.',
  test: (paragraph) =>
    /^[，、；：。？！”’）】》]/u.test(paragraph) ||
    (/^\p{Script=Han}、[^。！？]*、/u.test(paragraph) && !NUMBER.test(paragraph)),
  examples: ['油、米面、铁锅，都要靠人背上山。', '，桥就通了。', '）的规定，桥面要换。'],
  counterExamples: [
    '一、桥面要换，栏杆、灯也要换。',
    '甲、乙两队、丙队都来了。',
    '柴米油盐，样样都要背。',
    '老人先过桥。',
  ],
};
