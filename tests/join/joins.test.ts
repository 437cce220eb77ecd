import { expect, test } from 'vitest';
import { parseText } from '../../src/index.ts';
import { answerBegins, closingMarks, markBegins, nameInBrackets } from '../../src/rules/joins.ts';

for (const rule of [closingMarks, nameInBrackets]) {
  test.each([...rule.examples])(`${rule.id}: %s`, (text) => expect(rule.test(text)).toBe(true));
  test.each([...rule.counterExamples])(`${rule.id}: not %s`, (text) => expect(rule.test(text)).toBe(false));
}
for (const rule of [markBegins, answerBegins]) {
  test.each([...rule.examples])(`${rule.id}: %s / %s`, (above, text) =>
    expect(rule.test(above, text)).toBe(true),
  );
  test.each([...rule.counterExamples])(`${rule.id}: not %s / %s`, (above, text) =>
    expect(rule.test(above, text)).toBe(false),
  );
}

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

const FERRY = [
  '江城日报讯（记者王小川）老渡口的木船用了三十年，船底补过十几回，雨季一到就要舀水，摆渡的人说，再补也撑不过今年的汛期。县里今年拨了款，换来一条铁壳船，能坐四十个人，还能装两辆摩托。',
  '渡口的石阶也重新铺过，青石板之间嵌了防滑的铜条，两边装上扶手，夜里有灯照着。孩子们上学再不用绕十里山路，赶集的老人也能在船舱里坐着歇一歇脚。',
  '新船由两名船工轮流驾驶，每天从早上六点开到晚上八点，风浪大的时候停航。船票一元一张，六十岁以上的老人和背书包的学生不收钱，账目每月贴在渡口的墙上。',
  '摆渡的老人今年六十八岁，在江边摆了四十年渡，认得两岸每一个人，也认得每一块礁石。他把旧桨擦干净挂在堂屋的墙上，说舍不得扔，等孙子长大了讲给他听。',
  '镇里的干部介绍，沿江还有三处渡口要换船，钱已经有了着落，明年春天之前都能下水。旧木船不会拆掉，修好以后放进镇上的陈列室，让后来的人知道从前怎样过江。',
];

/** The paragraphs of the story, parted once more behind each of the given words. */
async function readCutAt(...ends: string[]): Promise<string[]> {
  const whole = FERRY.join('\n\n');
  const text = ends.reduce((read, end) => read.replace(end, '$&\n\n'), whole);
  const { articles } = await parseText(`# 老渡口换了新船\n\n${text}`);
  return articles[0]!.body.map((paragraph) => paragraph.text);
}

test('a join that is as likely as not is made only on a page where another paragraph was surely cut', async () => {
  const doubtful = '摆了四十年渡，认';
  const sure = '雨季一到就要舀水';
  expect((await readCutAt(doubtful)).filter((text) => text.includes('四十年渡'))).toEqual([
    '摆渡的老人今年六十八岁，在江边摆了四十年渡，认',
  ]);
  expect((await readCutAt(sure, doubtful)).at(-2)).toBe(FERRY.at(-2));
});

test('a piece that begins with a full stop or a comma goes on, however doubtful the seam', async () => {
  for (const end of ['都能下水', '每一块礁石']) {
    const cut = await readCutAt(end);
    expect(cut).toEqual(await readCutAt());
  }
});
