/** Something a reader should look at, though nothing can be mended. */
export interface Oddity {
  readonly id: string;
  readonly why: string;
  readonly test: (paragraph: string) => boolean;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const OPEN = '“';
const CLOSE = '”';

export const quoteNotOpened: Oddity = {
  id: 'odd/quote-not-opened',
  why: 'A quotation mark closes what was never opened: text is missing, or the mark was misread.',
  test: (paragraph) => {
    const close = paragraph.indexOf(CLOSE);
    if (close < 0) return false;
    const open = paragraph.indexOf(OPEN);
    return open < 0 || close < open;
  },
  examples: ['桥已经通车了。”村支书说。', '路修好了。”他说，“大家都高兴。”'],
  counterExamples: ['“桥已经通车了。”村支书说。', '桥已经通车了。', '“路修好了'],
};
