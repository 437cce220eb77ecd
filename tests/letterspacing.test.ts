import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closeUp, closeUpNames } from '../src/letterspacing.ts';

describe('characters that were set apart', () => {
  test.each([
    ['很多消 费 者 习 惯 先 问 一 问 AI 工具，再决定', '很多消费者习惯先问一问AI工具，再决定'],
    [
      '营业收入达9500亿元，同 比 增 长 5.8% 左 右 。 今 年春天',
      '营业收入达9500亿元，同比增长5.8%左右。今年春天',
    ],
    ['他说“ 清 凉感”来自河水', '他说“清凉感”来自河水'],
    ['青 春 之 歌', '青春之歌'],
    ['前半 句 话 是这样，后 半 句 话是那样', '前半句话是这样，后半句话是那样'],
  ])('“%s” are taken together', (text, right) => {
    expect(closeUp(text)).toBe(right);
  });

  test.each([
    '编 者 按',
    '老船工 张三 李四 王五 赶到',
    '渡口边 一条路通到山上 一条路通到河里',
    'the last 20 years of print 和 纸',
    '用 Node 和 npm 装',
    '',
    ' ',
    '两  个  空  格  的  字',
  ])('“%s” stays', (text) => {
    expect(closeUp(text)).toBe(text);
  });

  test('a space between Latin words stays', () => {
    expect(closeUp('两 国 合 编 Folk Songs 一 书 出 版')).toBe('两国合编Folk Songs一书出版');
  });

  test('nothing is lost but spaces', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[春夏秋 冬，aB1.]{0,30}$/), (text) => {
        expect(closeUp(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});

describe('datelines and bylines that were set apart', () => {
  test.each([
    ['本 报 讯 （ 记 者  李大江）', '本报讯（记者 李大江）'],
    ['本 报 讯  （ 记 者  李大江 实习生 王 川）', '本报讯 （记者 李大江 实习生 王 川）'],
    ['江 城 晚 报 讯  记 者 李 大 江 报道：', '江城晚报讯 记者李大江报道：'],
    ['新 华 社 江 城 6 月 12 日 电', '新华社江城6月12日电'],
    ['本 报 记 者  李 大 江', '本报记者 李大江'],
  ])('“%s” is “%s”', (text, right) => expect(closeUpNames(text)).toBe(right));

  test.each(['李 江 王 川 赵 明', '本报记者 李 江 王 川', '□ 李 江'])('“%s” stays', (text) =>
    expect(closeUpNames(text)).toBe(text),
  );
});
