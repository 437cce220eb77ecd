import { expect, test } from 'vitest';
import { parseText } from '../../src/index.ts';

test('a heading without a text is part of the heading of the only story', async () => {
  const text =
    '灯亮在河对岸\n\n周小船（渡口船工）\n\n这座渡口最好的不是船，是灯。十二盏灯一字排开，夜里过河的人远远就看见了。船工们凑钱买的灯，电费由小卖部出，一个月不到二十块。有个孩子跟爷爷说，原来河对岸也有这么多石阶。\n';
  const { articles, unplaced } = await parseText(text);
  expect(articles.map(({ headline }) => headline)).toEqual(['灯亮在河对岸']);
  expect(unplaced).toEqual([]);
});
