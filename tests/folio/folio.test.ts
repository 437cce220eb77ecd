import { describe, expect, test } from 'vitest';
import { readPageFacts } from '../../src/folio/facts.ts';
import { parseFolio } from '../../src/folio/folio.ts';
import { parseStaff } from '../../src/folio/staff.ts';
import { foldText } from '../../src/people/fold.ts';
import { FOLIO_RULES } from '../../src/rules/folio/rules.ts';
import { STAFF_COUNTER_EXAMPLES, STAFF_EXAMPLES } from '../../src/rules/staff.ts';

describe.each(FOLIO_RULES)('$id', ({ pattern, examples, counterExamples }) => {
  const read = (text: string) => {
    pattern.lastIndex = 0;
    return pattern.exec(foldText(text))?.[0];
  };
  test.each(examples)('%s', (text) => expect(read(text)).toBe(foldText(text)));
  test.each(counterExamples)('not %s', (text) => expect(read(text)).not.toBe(foldText(text)));
});

const facts = { newspaper: null, date: null, weekday: null, number: null, section: null };

describe('folio lines', () => {
  test.each([
    ['2031年3月5日 星期三', { date: '2031-03-05', weekday: 3 }],
    ['第2版”综合新闻', { number: '2', section: '综合新闻' }],
    ['第2版 综合新闻', { number: '2', section: '综合新闻' }],
    ['A12 要闻', { number: 'A12', section: '要闻' }],
    ['08 理论 2031年3月5日 星期三', { number: '8', section: '理论', date: '2031-03-05', weekday: 3 }],
    [
      '江城日报 2031年3月5日 星期三 8 江边故事',
      { newspaper: '江城日报', date: '2031-03-05', weekday: 3, number: '8', section: '江边故事' },
    ],
    ['中華民國一二〇年三月五日', { date: '2031-03-05' }],
    ['民國26年7月9日 星期五 第三版', { date: '1937-07-09', weekday: 5, number: '3' }],
    ['江城晚報', { newspaper: '江城晚報' }],
    ['要闻', { section: '要闻' }],
    ['2031年3月', { date: '2031-03' }],
    ['第01版：要闻', { number: '1', section: '要闻' }],
    ['第05版:国内', { number: '5', section: '国内' }],
    ['T12·收藏', { number: 'T12', section: '收藏' }],
    ['综 合 新 闻', { section: '综合新闻' }],
    ['二版', { number: '2' }],
    [
      '《 江城日报 》（ 2031年03月05日   第 02 版）',
      { newspaper: '江城日报', date: '2031-03-05', number: '2' },
    ],
    ['来源：江城晚报', { newspaper: '江城晚报' }],
    ['【日期】2031-03-05', { date: '2031-03-05' }],
  ])('%s', (text, said) => expect(parseFolio(text)).toEqual({ ...facts, kind: 'folio', ...said }));

  test.each([
    ['23', 'page-number'],
    ['版次：A05', 'page-number'],
    ['零售每份1.50元', 'price'],
    ['辛亥年九月十五', 'other'],
    ['今日 8版', 'other'],
    ['国内统一连续出版物号 CN 12-3456', 'other'],
    ['总第12345期', 'other'],
  ])('%s is %s', (text, kind) => expect(parseFolio(text)?.kind).toBe(kind));

  test.each([
    '2031年3月5日，会议召开',
    '6条山路今天开工',
    '30款应用被通报',
    '江城日报社：',
    '（上接第3版）',
    '第七十七号',
    '我们',
    '一',
    '江城 2031',
    '约占全国水鸟的1/4',
    '',
  ])('not %s', (text) => expect(parseFolio(text)).toBeNull());
});

describe('staff boxes', () => {
  test.each(STAFF_EXAMPLES)('%s', (text) => expect(parseStaff(text)?.editors.length).toBeGreaterThan(0));
  test.each(STAFF_COUNTER_EXAMPLES)('not %s', (text) => expect(parseStaff(text)).toBeNull());
  test('roles and names with their places', () => {
    const text = '一版责编：王 川 李大江 美编：赵明';
    const { editors } = parseStaff(text)!;
    expect(editors.map(({ role, name }) => `${role}|${name}`)).toEqual([
      '责编|王川',
      '责编|李大江',
      '美编|赵明',
    ]);
    for (const { start, end, name } of editors) expect(text.slice(start, end).replace(' ', '')).toBe(name);
  });
});

describe('facts of the page', () => {
  test('from one line', () => {
    expect(readPageFacts(['江城日报 2031年3月5日 星期三 8 副刊', '责任编辑：王小川'])).toEqual({
      newspaper: '江城日报',
      date: '2031-03-05',
      number: '8',
      section: '副刊',
      editors: [{ role: '责任编辑', name: '王小川' }],
    });
  });
  test.each([
    ['江城早报 2031年3月5日 星期三 责编 王小川 / 美编 李大江 / 校对 赵明  A07 社区', 'A7', '社区', 3],
    ['2031年3月5日 星期三 责任编辑：王小川 版面设计：李大江', null, null, 2],
    ['2 要闻 2031.3.5 星期三 责编：王小川', '2', '要闻', 1],
    ['编辑 王小川 版式 李大江 校对 赵明 05', '5', null, 3],
    ['2031-3-5 B03 汽车周刊 责任编辑 王小川', 'B3', null, 1],
  ])('editors in a folio line: %s', (line, number, section, editors) => {
    const page = readPageFacts([line]);
    expect(page).toMatchObject({ number, section });
    expect(page.editors).toHaveLength(editors);
    expect(page.date).toBe(line.includes('3') ? (line.startsWith('编辑') ? null : '2031-03-05') : null);
  });
  test('the large day of a masthead', () => {
    expect(readPageFacts(['江城日报', '2031年3月', '5', '星期三', '今日8版'])).toMatchObject({
      date: '2031-03-05',
      number: null,
    });
  });
  test('a number that falls on another day of the week is the page', () => {
    expect(readPageFacts(['江城日报', '2031年3月', '6', '星期三'])).toMatchObject({
      date: '2031-03',
      number: '6',
    });
  });
  test('a list of contents names other pages', () => {
    const contents = ['桥修好了 2版', '雨季来了 3版', '老人的照片 5版'];
    expect(readPageFacts(['江城日报', ...contents])).toMatchObject({ number: null, section: null });
    const folio = '江城日报 2031年3月5日 星期三 8 副刊';
    expect(readPageFacts([...contents, folio])).toMatchObject({ number: '8', section: '副刊' });
  });
  test('nothing printed, nothing said', () => {
    expect(readPageFacts([])).toEqual({
      newspaper: null,
      date: null,
      number: null,
      section: null,
      editors: [],
    });
  });
});
