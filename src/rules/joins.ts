import { isLikelyName } from '../people/names.ts';
import { parsePeople } from '../people/people.ts';

/** Rows that say by their first characters whether the text of the row above goes on. */

export const closingMarks = {
  id: 'join/closing-marks',
  why: 'A row of marks that close something belongs to the sentence above.',
  test: (text: string) => /^[。！？；，、”’」』）》】]+$/u.test(text),
  examples: ['」', '。”'],
  counterExamples: ['……', '“', '桥。', '（一）'],
} as const;

export const markBegins = {
  id: 'join/mark-begins',
  why: 'No paragraph begins with a mark that stops or parts a sentence: of 83,000 pieces of labelled pages 4 do so, all amid one.',
  test: (above: string, text: string) =>
    /^[。，、；：！？]/u.test(text) && !/[。！？；…][”’」』）]*$/u.test(above),
  examples: [
    ['渡口的木船用了三十年', '，船底补过十几回。'],
    ['明年春天之前都能下水', '。旧木船不会拆掉。'],
  ],
  counterExamples: [
    ['渡口的木船用了三十年', '船底补过十几回。'],
    ['渡口的木船用了三十年', '……'],
    ['渡口的木船用了三十年。', '。'],
  ],
} as const;

export const answerBegins = {
  id: 'join/answer',
  why: 'In interviews question and answer are paragraphs: so are all of 430 such rows of labelled pages.',
  test: (above: string, text: string) => /^[问問答]：/u.test(text) && /[。？！”」…]$/u.test(above),
  examples: [
    ['桥什么时候通车？', '答：明年五月。'],
    ['答：明年五月。', '问：谁来管桥？'],
  ],
  counterExamples: [
    ['他在纸上写了', '答：明年五月。'],
    ['桥什么时候通车？', '答案是明年五月。'],
  ],
} as const;

/** Whether it goes on tells its width: what the row above has room for was set apart with a meaning. */
export const nameInBrackets = {
  id: 'join/name-in-brackets',
  why: 'A signature that the last row of its paragraph has no room for stands on the next: of 18 such rows of labelled pages 15 end the paragraph.',
  test: (text: string) => {
    const inner = /^[（(]([^（）()]{2,20})[）)]$/u.exec(text)?.[1];
    if (!inner) return false;
    const { people, whole } = parsePeople(inner);
    return (
      whole && people.length > 0 && people.every(({ name, role }) => role === null && isLikelyName(name))
    );
  },
  examples: ['（王小川）', '（王小川 李大江）'],
  counterExamples: ['（本报记者王小川）', '（作者为江城大学教授）', '（据江城社电）', '王小川'],
} as const;
