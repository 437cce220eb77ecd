import type { Trait } from './trait.ts';

const begins = (
  id: string,
  why: string,
  pattern: RegExp,
  examples: string[],
  counterExamples: string[],
): Trait => ({
  id: `begins/${id}`,
  why,
  test: (text) => pattern.test(text.length > 40 ? text.slice(0, 40) : text),
  examples,
  counterExamples,
});

export const BEGIN_TRAITS: readonly Trait[] = [
  begins('quote', 'Speech begins a paragraph.', /^[“‘「『"]/u, ['“好路！”'], ['他说“好路！”']),
  begins('bracket', 'Labels and sources stand in brackets.', /^[（(【〔［[<〈《]/u, ['【短评】'], ['短评']),
  begins('dash', 'A feature’s deck begins with a dash.', /^[—―－-]{1,2}/u, ['——修路记'], ['修路记——']),
  begins(
    'never-first',
    'No typesetter begins a paragraph with this mark: the text goes on from elsewhere.',
    /^[，。、；：！？”’）》】」』…%,.;:!?)]/u,
    ['，路修好了'],
    ['路修好了，'],
  ),
  begins(
    'digit',
    'Dates and amounts begin captions and paragraphs.',
    /^[0-9０-９]/u,
    ['6月的一天'],
    ['今年6月'],
  ),
  begins(
    'date',
    'Captions begin with the day.',
    /^(?:[0-9]{4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?|^[0-9]{1,2}日/u,
    ['3月7日，工人在铺路。', '7日下午'],
    ['3个月'],
  ),
  begins(
    'enumerator',
    'Items and subheads are numbered.',
    /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|第[一二三四五六七八九十百]{1,3}[条章节，、]|[0-9]{1,2}[.．、](?![0-9]))/u,
    ['一、修路', '（二）架桥', '第三，要快。', '4.加强管理'],
    ['一条路', '3.5公里'],
  ),
  begins(
    'bullet',
    'Marks of items, captions and bylines.',
    /^[●○■□◆◇▲△▼▽★☆►▶◀◄•·※⊙◎]/u,
    ['■ 本报记者'],
    ['本报记者'],
  ),
  begins(
    'arrow',
    'Captions point at their picture.',
    /^[▲△▼▽►▶◀◄↑↓←→]|^[上下左右]图|^图[①-⑳为一二三1-9]/u,
    ['▲工人在铺路。', '图为工人在铺路。'],
    ['图书馆'],
  ),
  begins(
    'question',
    'Interviews.',
    /^(?:问|答|记者|主持人|[\u4e00-\u9fff]{2,3})[：:]/u,
    ['问：路何时通？', '记者：为什么？'],
    ['问题'],
  ),
  begins('han', 'It begins with a Chinese character.', /^\p{Script=Han}/u, ['路'], ['“路']),
  begins('latin', 'It begins with a Latin letter.', /^[A-Za-z]/u, ['AI助力'], ['助力AI']),
  begins(
    'news-word',
    'Words that open a news paragraph.',
    /^(?:近日|日前|连日来|近年来|据悉|据了解|据介绍|目前|同时|此外|今年|去年|随着|为了?|记者|當日|当天|昨日|近期|截至|在|當天|據悉|近年來)/u,
    ['据了解，路修好了。', '近日，路通车了。'],
    ['路近日通车'],
  ),
];
