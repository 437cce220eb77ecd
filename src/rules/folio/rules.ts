import { NUMBER } from '../../numerals.ts';
import { PAPER_ENDS } from '../people/roles.ts';
import { DATE_RULES } from './dates.ts';
import { type FolioRule, rule } from './rule.ts';

/** Names of sections that all papers use. */
export const SECTIONS =
  '要闻|要闻版|综合|综合新闻|国内新闻|国际新闻|国际|时政|政治|社会|经济|财经|产经|理论|评论|观点|文化|副刊|体育|科技|教育|健康|卫生|生态|环保|法治|法制|民生|城市|地方|本地|本市|都市|区域|港澳台|港澳|台港澳|两岸|' +
  '大陆|地方新闻|社会新闻|体育新闻|娱乐|娱乐新闻|影视|影剧|艺术|读书|书评|历史|旅游|汽车|房产|地产|金融|证券|股市|投资|消费|民族|宗教|军事|国防|党建|人物|视觉|影像|图片|图片新闻|摄影|专题|专版|专刊|特刊|特别报道|深度|调查|' +
  '纪实|热点|焦点|关注|公益|广告|公告|分类广告|世界|环球|天下|神州|各地传真|读者来信|新农村|乡村振兴|乡村|三农|农业|工业|企业|职场|劳动|工会|青年|妇女|少儿|老年|家庭|生活|美食|时尚|周末|星期|数据|智库|思想|学术|文艺|作品|大地|人文|头版|A叠|版面导读';

export const FOLIO_RULES: readonly FolioRule[] = [
  ...DATE_RULES,
  rule(
    'page',
    'page',
    'The number of the page.',
    new RegExp(`第 ?(?<number>[A-Z]{0,2}${NUMBER}) ?[版页张]`, 'uy'),
    ['第4版', '第十二版', '第 A5 版'],
    ['第四'],
  ),
  rule(
    'page-short',
    'page',
    'The number of the page, without 第.',
    /(?<number>[A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]{1,3}) ?[版页](?![\p{Script=Han}])/uy,
    ['4版', 'A5版', '二版'],
    ['4版画'],
  ),
  rule(
    'page-letter',
    'page',
    'Sections of a paper are lettered.',
    /(?<number>[A-Z]{1,2}-?\d{1,3})(?![\dA-Za-z.])/uy,
    ['A12', 'B02', 'T3'],
    ['A12B', 'CO2排放'.replace('排放', '.5')],
  ),
  rule(
    'page-number',
    'page',
    'A number alone is that of the page.',
    /(?<number>\d{1,3})(?![\d.%/\p{Script=Han}])/uy,
    ['8', '08'],
    ['1200', '3.5', '8个'],
    true,
  ),
  rule(
    'newspaper',
    'newspaper',
    'The name of the paper.',
    new RegExp(
      `(?<name>[\\p{Script=Han}·]{0,8}?(?:${PAPER_ENDS}|周末|参考消息|消息报|海外版))(?:社)?(?![\\p{Script=Han}])`,
      'uy',
    ),
    ['江城日报', '大江晚報', '山城都市报'],
    ['江城日报社论', '日报告诉我们'],
  ),
  rule(
    'pages-today',
    'other',
    'How many pages there are today.',
    new RegExp(
      `(?:今日|本期|本日|今天|共|全份|本报今日)(?:[出共]版?|发行)? ?(?:\\p{Script=Han}{0,6}版面? ?)?${NUMBER} ?(?:大)?[版张页]|对开\\p{Script=Han}{1,4}版|第?[A-D]叠`,
      'uy',
    ),
    ['今日8版', '今日 8版', '共十二版', '对开四大版'.replace('大', '')],
    ['今日天气'],
  ),
  rule(
    'issue',
    'other',
    'The number of the issue.',
    /(?:总|总编|出版|创刊|发行)?(?:第|期号|字第|编号|刊号)?[：]? ?(?:第 ?[\d〇零一二三四五六七八九十百千万]{1,9} ?期|No\.? ?\d{1,6})/uy,
    ['第12345期', '总第12345期', 'No.1234'],
    ['第一次', '期待'],
  ),
  rule(
    'issue-number',
    'other',
    'Papers of old number their issues with 号; so do orders.',
    /(?:总)?第 ?[\d〇零一二三四五六七八九十百千万]{1,9} ?号/uy,
    ['第一万二千三百号', '第77號'],
    ['第一次'],
    true,
  ),
  rule(
    'serial',
    'other',
    'The serial number under which papers are registered.',
    /(?:国内)?(?:统一)?(?:连续)?(?:出版物)?(?:统一)?(?:刊号|号|代号)[：:]? ?(?:CN|ISSN)? ?\d{0,4}[-—]?\d{0,4}(?:\/[A-Z]{0,2})?|(?:CN|ISSN)[： ]?\d{2,4} ?[-—] ?\d{3,4}X?(?:\/[A-Z]{1,2})?|邮发代号[： ]? ?\d{1,3}[-—]\d{1,4}|代号[： ]?\d{1,3}[-—]\d{1,4}/uy,
    ['国内统一连续出版物号', '国内统一刊号CN12-3456', 'CN 12-3456', '邮发代号1-23', 'ISSN 1234-5678'],
    ['CN塔', '号召'.replace('召', '召力').slice(1)],
  ),
  rule(
    'price',
    'other',
    'What the paper costs.',
    /(?:(?:零售|每份|定价|售价|本报)?(?:零售)?(?:每份)?(?:价|定价|售价)?[：: ]{0,2})?(?:人民币|港币|新台币|每份)?[¥￥$]? ?(?:\d{1,3}(?:\.\d{1,2})?|[一二三四五六七八九十]{1,3}) ?(?:元|角|分|圆|港元|文)(?:整|[一二三四五六七八九]角)?/uy,
    ['零售每份1.50元', '每份2元', '定价：1.00元', '￥2元'],
    ['元旦'],
    true,
  ),
  rule(
    'publisher',
    'other',
    'Who publishes the paper, and how to reach them.',
    /(?:(?:中共)?\p{Script=Han}{2,16}(?:主管|主办|出版|承印|印刷))|\p{Script=Han}{2,12}报(?:业集团|社|传媒集团)出版|(?:https?:|www\.)[\w./?=&-]{3,60}|(?:网址|电子邮箱|邮箱|投稿邮箱|新闻热线|热线|广告热线|发行热线|电话|传真|地址|邮编|客服热线|E-?mail)[：: ]{1,2}[\w.@（）()、 /-]{4,60}|[\w.-]{2,30}@[\w.-]{3,40}/uy,
    ['江城日报社出版', 'www.example.com', '新闻热线：12345678', 'news@example.com', '江城市总工会主管'],
    ['出版社'],
    true,
  ),
  rule(
    'latin-name',
    'other',
    'The name of the paper in English.',
    /(?:[A-Z][A-Za-z']+ ){1,5}(?:DAILY|NEWS|TIMES|POST|Daily|News|Times|Post|Herald|HERALD)(?: ONLINE)?/uy,
    ['RIVER CITY DAILY', 'River City Evening News'],
    ['river daily'],
  ),
  rule(
    'weather',
    'other',
    'The weather beside the masthead.',
    /(?:今日天气|天气预报|今天白天|今日|天气)[：: ]{1,2}[^。]{2,60}?(?:℃|度|级|°C)[^。]{0,24}/uy,
    ['今日天气：多云转晴 12～20℃'],
    ['今日天气很好'],
    true,
  ),
  rule(
    'section',
    'section',
    'The section: a few words are used by all papers.',
    new RegExp(`(?<name>(?:${SECTIONS})(?:新闻|周刊|专刊|副刊|版|报道)?)(?![\\p{Script=Han}])`, 'uy'),
    ['要闻', '综合新闻', '理论'],
    ['要闻天下'],
    true,
  ),
];

/** Beside a date or a page number, a short word may be the name of any section. */
export const ANY_SECTION =
  /(?<name>[\p{Script=Han}·A-Z]{2,10}(?:[·/、][\p{Script=Han}]{1,6})?)(?![\p{Script=Han}，。：；！？“”（]|）(?!$))/uy;
