import { expect, test } from 'vitest';
import { parseText } from '../../src/index.ts';

const TEXTS = `　　本报讯（记者王小川）昨晚七
点，青石渡口的夜校开课了。十二
名船工走进老船厂的车间，跟着中
学老师学写自己的名字。
　　镇里说，首批夜校有三家，都
开在码头附近，船工下了工走几步
就到。每周两晚，课本由镇里发，
学满三个月的，还能考驾船的证。

核桃卖到了省城

　　本报讯（记者李大江）大寨岭
的核桃今年收了八十吨。合作社租
了四辆冷藏车，三天里运到省城，
每斤多卖了两块钱。
　　村里的会计算了一笔账：一户
人家二十棵树，能多收三千元。
`;

test.each([
  ['a line behind its column label', '十二名船工走进车间\n青石渡口夜校\n（水乡人物）\n没有一个人早退'],
  ['its first lines', '何以三个月内，船工识字\n过百\n夜校开到码头 课本由镇里发\n镇里：还能考驾船的证'],
])('of two headings in a row one without a text is part of the other: %s', async (_, heading) => {
  const { articles, unplaced } = await parseText(`${heading}\n\n${TEXTS}`);
  expect(unplaced).toEqual([]);
  expect(articles.map(({ headline }) => headline !== null)).toEqual([true, true]);
  const [first] = articles;
  const told = [first!.kicker, first!.headline, first!.deck, first!.column].join('');
  for (const line of heading.split('\n')) expect(told).toContain(line.replaceAll(/[（）]/g, ''));
});
