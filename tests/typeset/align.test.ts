import { describe, expect, it } from 'vitest';
// @ts-expect-error a tool without types
import { alignExact } from '../../tools/typeset/align.mjs';
// @ts-expect-error a tool without types
import { goldOf } from '../../tools/typeset/gold.mjs';

const FIRST = ['山下的村子过去只有一条土路，', '雨天连自行车也推不过去。'];
const SECOND = ['图书馆的灯一直亮到夜里十点，', '来看书的大多是附近的年轻人。'];

/** Two stories of one paragraph each, side by side. */
function pageOf() {
  const fields = [FIRST, SECOND].map((lines, a) => ({ a, f: 'body', k: 0, text: lines.join('') }));
  const lines = [FIRST, SECOND].flatMap((texts, field) =>
    texts.map((text, i) => {
      const from = i * texts[0]!.length;
      const segments = [{ field, from, to: from + text.length, text }];
      return { segments, x: field * 200, y: i * 15, width: 150, size: 10, em: text.length, align: 'left' };
    }),
  );
  const gold = [0, 1].map((id) => ({
    id,
    type: 'news',
    byline: [],
    bylineKnown: true,
    jumps: [],
    kinds: [{ type: 'paragraph' }],
  }));
  return { frames: [{ lines }], sheet: { fields, gold }, house: { stream: 'articles' } };
}

const bodiesOf = (text: string) => {
  const page = pageOf();
  const { owners, lost } = alignExact(page, text);
  const gold = goldOf(page, text, owners, 'poppler');
  return {
    lost,
    gold,
    bodies: gold.articles.map((article: { body: { text: string }[] }) => article.body[0]!.text),
  };
};

describe('the truth of a typeset page', () => {
  it('finds the lines of two columns that were joined to rows', () => {
    const { bodies, lost } = bodiesOf(`${FIRST[0]} ${SECOND[0]}\n${FIRST[1]}   ${SECOND[1]}\n`);
    expect(lost).toBe(0);
    expect(bodies).toEqual([FIRST.join(''), SECOND.join('')]);
  });

  it('finds lines in any order, and parts of lines', () => {
    const [head, tail] = [SECOND[1]!.slice(0, 6), SECOND[1]!.slice(6)];
    const { bodies, lost } = bodiesOf([tail, FIRST[1], SECOND[0], head, FIRST[0]].join('\n\n'));
    expect(lost).toBe(0);
    expect(bodies).toEqual([FIRST.join(''), SECOND.join('')]);
  });

  it('says what is not on the page and what was not found again', () => {
    const { gold, lost } = bodiesOf(`${FIRST.join('\n')}\n水印\n${SECOND[0]}`);
    expect(lost).toBe(SECOND[1]!.length);
    expect(gold.ignore).toEqual([[FIRST.join('\n').length + 1, FIRST.join('\n').length + 3]]);
    expect(gold.articles[1].body[0].gap).toBe(true);
  });
});
