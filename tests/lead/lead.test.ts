import { describe, expect, test } from 'vitest';
import { findLead } from '../../src/lead/lead.ts';
import { LEAD_RULES } from '../../src/rules/leads.ts';

const split = (marked: string) => ({ text: marked.replace('|', ''), end: marked.indexOf('|') });

describe.each(LEAD_RULES)('$id', (rule) => {
  test.each(rule.examples)('%s', (marked) => {
    const { text, end } = split(marked);
    expect(findLead(text)).toMatchObject({ rule: rule.id, end });
  });
  test.each(rule.counterExamples)('not %s', (text) => expect(findLead(text)).toBeNull());
});

describe('datelines in brackets and reporters alone', () => {
  test.each([
    '〔記者陳彥文／屏東報導〕|今天路通了。',
    '（中央社記者郭建明、王大宇台北10日電）|今天路通了。',
    '【江城时报驻台北特约记者 林小河】|今天路通了。',
    '【本報訊】|今天路通了。',
    '【江城公報訊】記者王曉明北京報道：|今天路通了。',
    '【江城时报综合报道】|今天路通了。',
    '【环球网报道 记者 王小川】|今天路通了。',
    '〔國際新聞中心／綜合報導〕|今天路通了。',
    '【江城社巴黎5月7日电】题：一座桥怎样改变村庄（记者王小川）|清晨，路通了。',
    '【江城《早报》网站5月7日文章】题：一座桥怎样改变村庄（作者 王小川）|清晨，路通了。',
    '【本報江城十四日下午九時發專電】|今天路通了。',
    '本报江城8月20日讯 记者曾 川、通讯员李大江报道：|路通了。',
    '【日本《江城新闻》5月6日报道】|今天路通了。',
    '【江城广播公司网站5月7日报道】|今天路通了。',
    '【德国《江城》周刊网站5月7日文章】|题：路通了',
    '【江城《早报》网站报道】|今天路通了。',
    '【阿纳多卢通讯社江城5月7日电】|今天路通了。',
    '【臺北訊】|今天路通了。',
    '【路透社】|今天路通了。',
    '【山城專訊】|今天路通了。',
    '【特訊】|今天路通了。',
    '【本報江城專訪】|今天路通了。',
    '【专访】|今天路通了。',
    '【江城《早报》2月17日一期文章】|题：路通了',
    '【江城《早报》5月2日专访】（记者 王小川）|今天路通了。',
    '（江城9日讯）|今天路通了。',
    '【江城縣訊】|今天路通了。',
    '【香江商貿報訊】記者王小川報道：|今天路通了。',
    '【記者王小川左營報導】|今天路通了。',
    '【記者王小川新營訊】|今天路通了。',
    '（江城综合电）|今天路通了。',
    '【本報記者王小川專訪】|今天路通了。',
    '（九月一日讯）|今天路通了。',
    '〔記者王小川、李大江／台北—雲林連線報導〕|今天路通了。',
    '（本報記者王小川臺北訊）|今天路通了。',
    '【本報特派員王小川曼谷二十八日專電】|今天路通了。',
    '晚报讯【记者 王小川】|今天路通了。',
    '本报讯 王 川、特约记者李大江报道：|今天路通了。',
    '本报记者 王小川 杭州报道| “路通了。”',
    '(本报讯)|今天路通了。',
    '本报讯 王小川、李大江报道：|近日，路通了。',
    '記者林小萱／台北報導|',
    '記者林小萱、李大同／綜合報導|',
    '新华社记者王小川报道：|今天路通了。',
    '江城晚报记者王小川报道：|今天路通了。',
    '（记者王小川）|今天路通了。',
    '本报记者王小川报道：|今天路通了。',
    '记者 王小川 报道| 今天路通了。',
    '【新华社江城七日电】|今天路通了。',
    '●本报讯（记者王小川）|今天路通了。',
    '本报讯（王小川 李大江）|今天路通了。',
    '本报北京、江城6月3日电（记者王小川、李大江）|路通了。',
  ])('%s', (marked) => {
    const { text, end } = split(marked);
    expect(findLead(text)?.end).toBe(end);
  });

  test.each([
    '新华社记者说，路通了。',
    '新华社的报道说，路通了。',
    '（记者王小川）',
    '（一）路通了。',
    '【现象】江城的路通了。',
    '【记者手记】江城的路通了。',
    '【人物专访】江城的路通了。',
    '【出版社】江城的路通了。',
    '记者在现场报道：路通了。',
    '他给新华社打电话。',
    '本报今日起改版。',
    '近日，本报讯问了专家。',
    '',
    '本报',
  ])('not %s', (text) => expect(findLead(text)).toBeNull());
});

describe('origin', () => {
  test.each([
    [
      '新华社江城5月7日电（记者王小川）路',
      { agency: '新华社', place: '江城', month: 5, day: 7, relayed: false },
    ],
    ['据新华社巴黎9月8日电路', { agency: '新华社', place: '巴黎', month: 9, day: 8, relayed: true }],
    ['中央社南京十二月三十一日電路', { agency: '中央社', place: '南京', month: 12, day: 31, relayed: false }],
    [
      '本 报 江 城 6 月 4 日 电（记者王小川）路',
      { agency: '本报', place: '江城', month: 6, day: 4, relayed: false },
    ],
    ['本报讯（记者王小川）路', { agency: '本报', place: null, month: null, day: null, relayed: false }],
    ['〔記者陳彥文／屏東報導〕路', { agency: null, place: '屏東', month: null, day: null, relayed: false }],
    [
      '（中央社記者郭建明台北10日電）路',
      { agency: '中央社', place: '台北', month: null, day: 10, relayed: false },
    ],
    [
      '江城晚报讯 记者王小川报道：路',
      { agency: '江城晚报', place: null, month: null, day: null, relayed: false },
    ],
  ])('%s', (text, origin) => expect(findLead(text)?.origin).toEqual(origin));
});

test('people of a dateline stand at their places in the text', () => {
  const text = '●本报江城5月19日电 （记者王小川、李 江 通讯员赵明）路通了。';
  const people = findLead(text)!.people.people;
  expect(people.map(({ role, name }) => `${role}${name}`)).toEqual(['记者王小川', '记者李江', '通讯员赵明']);
  for (const { start, end, name } of people) expect(text.slice(start, end).replace(' ', '')).toBe(name);
});

test('a line that ends inside the bracket leaves it open', () => {
  expect(findLead('新华社江城6月28日电（记者王')).toMatchObject({ closed: false, end: 15 });
});

test.each([
  ['〔編譯王小川／綜合二十四日外電報導〕今天路通了。', null],
  ['【記者王小川∕綜合外電】今天路通了。', null],
  ['〔記者王小川／彰化報導〕今天路通了。', '彰化'],
])('%s: place %s', (text, place) => expect(findLead(text)?.origin.place).toBe(place));
