import { describe, expect, test } from 'vitest';
import { parsePeople } from '../../src/people/people.ts';

const said = (text: string) =>
  parsePeople(text).people.map(({ affiliation, role, name }) =>
    [affiliation, role, name].map((x) => x ?? '').join('|'),
  );

describe('people that bylines name', () => {
  test.each([
    ['本报记者 王小川', ['本报|记者|王小川']],
    ['本报记者 王 川 李大江 本报通讯员 赵明', ['本报|记者|王川', '本报|记者|李大江', '本报|通讯员|赵明']],
    ['记者那小河', ['|记者|那小河']],
    ['- 本报记者 王小川', ['本报|记者|王小川']],
    ['——本报记者 王小川', ['本报|记者|王小川']],
    ['记者李大江 通讯员苏小河 韩建民', ['|记者|李大江', '|通讯员|苏小河', '|通讯员|韩建民']],
    ['特约记者张中河', ['|特约记者|张中河']],
    ['本报驻埃及记者朱建国', ['本报|驻埃及记者|朱建国']],
    ['□本报记者张伟本报通讯员郜明', ['本报|记者|张伟', '本报|通讯员|郜明']],
    ['新华社记者 孙晓燕潘洁', ['新华社|记者|孙晓燕', '新华社|记者|潘洁']],
    ['江城日报记者杨 洁潘晓琴郑小梅', ['江城日报|记者|杨洁', '江城日报|记者|潘晓琴', '江城日报|记者|郑小梅']],
    ['江城时报记者 孔小天', ['江城时报|记者|孔小天']],
    ['本报记者 王小川 发自 巴黎', ['本报|记者|王小川']],
    ['本报记者 王小川 北京报道', ['本报|记者|王小川']],
    ['（记者 王小川）', ['|记者|王小川']],
    ['文/王小川 图/李大江', ['|文|王小川', '|图|李大江']],
    ['文：王小川 图：李大江', ['|文|王小川', '|图|李大江']],
    ['文/本报记者 王小川 图/李大江', ['本报|记者|王小川', '|图|李大江']],
    ['王小川 李 江 文/图', ['|文/图|王小川', '|文/图|李江']],
    ['记者/王小川 通讯员/李大江', ['|记者|王小川', '|通讯员|李大江']],
    ['記者王小明／台北報導', ['|記者|王小明']],
    ['記者王曉明、李大同／綜合報導', ['|記者|王曉明', '|記者|李大同']],
    ['【本報記者王小明台北報導】', ['本報|記者|王小明']],
    ['中央社記者郭建明、王大宇台北10日電', ['中央社|記者|郭建明', '中央社|記者|王大宇']],
    ['實習記者陳彥文', ['|實習記者|陳彥文']],
    ['费尔南多·德奥利·罗哈斯', ['||费尔南多·德奥利·罗哈斯']],
    ['（巴西）若昂·桑托斯', ['||若昂·桑托斯']],
    ['彭 飞', ['||彭飞']],
    ['张海明  付建志   赵学军', ['||张海明', '||付建志', '||赵学军']],
    ['欧阳小兰 司马 青', ['||欧阳小兰', '||司马青']],
    ['王小川 编译', ['|编译|王小川']],
    ['编译 王小川', ['|编译|王小川']],
    ['王 川 整理', ['|整理|王川']],
    ['作者：王小川', ['|作者|王小川']],
    ['特约评论员 王小川', ['|特约评论员|王小川']],
    ['本报实习生 王小川 本报见习记者 李 江', ['本报|实习生|王小川', '本报|见习记者|李江']],
    ['John Smith', ['||John Smith']],
    ['本报记者 王 川摄', ['本报|记者|王川']],
    ['王 川摄（江城视觉）', ['|摄|王川']],
    ['王小川摄 “江城视觉)', ['|摄|王小川']],
    ['以上图片均为本报记者王小川摄', ['本报|记者|王小川']],
    ['（江城省大江市  徐  明）', ['||徐明']],
    ['江城网记者孙阳、栗小楚', ['江城网|记者|孙阳', '江城网|记者|栗小楚']],
    ['综合新华社记者王小川、李大江报道', ['新华社|记者|王小川', '新华社|记者|李大江']],
    ['本报记者', []],
    ['本报评论员', []],
  ])('%s', (text, people) => {
    expect(said(text)).toEqual(people);
    expect(parsePeople(text).whole).toBe(true);
  });

  test.each([
    '记者在现场看到',
    '记者了解到',
    '记者从江城市交通局获悉',
    '受访者供图',
    '视频截图',
    '近日',
    '本报讯',
    '江城市委宣传部 江城市民政局',
    '高速公路通车',
    '',
  ])('nobody: %s', (text) => {
    const { people, whole } = parsePeople(text);
    expect(people).toEqual([]);
    expect(whole).toBe(false);
  });

  test('a sentence behind the name is left alone', () => {
    const { people, whole } = parsePeople('记者王小川近日从江城市交通局获悉');
    expect(people.map(({ name }) => name)).toEqual(['王小川']);
    expect(whole).toBe(false);
  });

  test('names that cannot be told apart stay whole and are reported', () => {
    const { people, open } = parsePeople('本报记者 阿布都热合曼尼亚孜');
    expect(people.map(({ name }) => name)).toEqual(['阿布都热合曼尼亚孜']);
    expect(open).toMatchObject([{ text: '阿布都热合曼尼亚孜', start: 5, end: 14 }]);
  });

  test('places hold in the given text', () => {
    const text = '（本報記者　王 川、李大江）';
    for (const { start, end, name } of parsePeople(text).people)
      expect(text.slice(start, end).replace(/\s/g, '')).toBe(name);
  });

  test('a bare word or two are no names for certain', () => {
    expect(parsePeople('要闻 综合').whole).toBe(false);
    expect(parsePeople('山间晨雾').whole).toBe(false);
  });
});
