import { expect, test } from 'vitest';
import { parseText } from '../../src/index.ts';
import { answerBegins, closingMarks, nameInBrackets } from '../../src/rules/joins.ts';

for (const rule of [closingMarks, nameInBrackets]) {
  test.each([...rule.examples])(`${rule.id}: %s`, (text) => expect(rule.test(text)).toBe(true));
  test.each([...rule.counterExamples])(`${rule.id}: not %s`, (text) => expect(rule.test(text)).toBe(false));
}
for (const [above, text] of answerBegins.examples)
  test(`${answerBegins.id}: ${above} / ${text}`, () => expect(answerBegins.test(above, text)).toBe(true));
for (const [above, text] of answerBegins.counterExamples)
  test(`${answerBegins.id}: not ${above} / ${text}`, () =>
    expect(answerBegins.test(above, text)).toBe(false));

/** As mupdf writes a page that indents: the indent is lost, and a blank line stands behind each first row. */
const ROWS = [
  '老渡口换了新船',
  '',
  '江城日报讯（记者王小川）老渡口',
  '',
  '的木船用了三十年，船底补过十几回，',
  '雨季一到就要舀水，摆渡的人说，再补',
  '也撑不过今年的汛期。',
  '',
  '县里今年拨了款，换来一条铁壳',
  '',
  '船，能坐四十个人，还能装两辆摩托，',
  '船头装了灯，夜里也能走。孩子们上',
  '学再不用绕山路。',
  '',
  '摆渡的老人把旧桨挂在墙上',
  '',
  '，说舍不得扔。他今年六十八，在江边',
  '摆了四十年渡，认得两岸每一个人，也',
  '认得每一块礁石。',
];

test('a first row that is full but for its lost indent goes on over a blank line', async () => {
  const { articles } = await parseText(ROWS.join('\n'));
  expect(articles[0]!.body.map(({ text }) => text.slice(0, 9))).toEqual([
    '老渡口的木船用了三',
    '县里今年拨了款，换',
    '摆渡的老人把旧桨挂',
  ]);
});

test('a signature that its row has no room for ends the paragraph; what it has room for stands by itself', async () => {
  const rows = [
    '老渡口换了新船',
    '老渡口的木船用了三十年，船底补过十几回，',
    '雨季一到就要舀水，摆渡的人说，再补也撑不',
    '过今年的汛期。县里今年拨了款，换来一条铁',
    '壳船，能坐四十个人，船头也装了一盏新灯。',
  ];
  const last = async (...more: string[]) =>
    (await parseText([...rows, ...more].join('\n'))).articles[0]!.body.at(-1)!.text;
  expect(await last('（王小川）')).toMatch(/新灯。（王小川）$/);
  expect(await last('夜里也能走。', '（王小川）')).not.toMatch(/能走。（王小川）$/);
});
