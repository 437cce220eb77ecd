import { expect, test } from 'vitest';
import { readBlocks } from '../../src/read/blocks.ts';

const read = (...lines: string[]) => {
  const source = lines.join('\n');
  return { source, blocks: readBlocks(source) };
};
const page = [
  '  镇上的老桥修了三个月，昨天',
  '又可以走人了。“绕了一个夏',
  '天的路，总算到头了。',
  '”卖菜',
  '的连大嫂说。桥面上新铺了石',
  '板，栏杆也重新刷过，两头各',
  '加了一盏灯。施工的人说：',
  '“',
  '石板是旧的，洗过又用。',
  '”夜里',
  '也有人专门来看，在桥上站一',
  '会儿再回去，说桥下的水声和',
];

test('a row that was broken at punctuation is one block, and keeps its places', () => {
  const { source, blocks } = read(...page);
  const row = blocks.find(({ text }) => text.startsWith('天的路'))!;
  expect(row.text).toBe('天的路，总算到头了。”卖菜');
  expect(source.slice(row.start, row.end)).toBe('天的路，总算到头了。\n”卖菜');
  expect(blocks.map(({ text }) => text)).toContain('加了一盏灯。施工的人说：“');
});

test('an opening mark may begin a paragraph behind the last line of another', () => {
  const { blocks } = read(...page.slice(0, -2), '过。', '“明年再来。”她说，孩', ...page.slice(-2));
  expect(blocks.map(({ text }) => text)).toContain('过。');
});

test('what stops inside a sentence and is too short for a row goes on with the one in front', () => {
  const { blocks } = read(...page, '两边的树也剪过了。', '“这才像', '座桥的样子。”她说着停下来，');
  expect(blocks.map(({ text }) => text)).toContain('两边的树也剪过了。“这才像');
});

test('a heading in quotation marks ends in front of a paragraph that begins with one', () => {
  const { blocks } = read(...page, '好”', '“小时候天天从这儿过', '，书包里装着两个红薯，走到桥');
  expect(blocks.map(({ text }) => text)).toContain('好”');
});

test('a full row takes nothing more, and one odd line is noise', () => {
  const whole = page.filter((line) => !/^[”“]/u.test(line));
  const { blocks } = read(...whole, '。不知道停了多久才又响起');
  expect(blocks).toHaveLength(whole.length + 1);
});
