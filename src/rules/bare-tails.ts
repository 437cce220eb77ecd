/** A paragraph's piece on lines of its own that has no mark inside which parts clauses: a subhead looks the same. */
export const bareTail = {
  id: 'seam/bare-tail',
  why: 'Text without any mark that parts clauses may be a subhead, which no text goes on with.',
  test: (text: string) => text.length <= 60 && !/[。！？；，：…,;:!?·]/u.test(text),
  examples: ['从“摆渡”到“架桥”的三十年', '守好水源、用好水利'],
  counterExamples: ['桥通了，河两岸', '驻江城参赞阿卜杜拉·'],
};

/** A note in brackets. */
export const bracketed = {
  id: 'seam/bracketed',
  why: 'What stands in brackets as a whole is a note, and complete.',
  test: (text: string) => /^（[^（）]*）$/u.test(text.trim()),
  examples: ['（本报江城电）', '（作者为石桥镇镇长）'],
  counterExamples: ['（一）守好水源', '桥（见图）'],
};
