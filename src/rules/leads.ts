import { NUMBER } from '../numerals.ts';
import { KNOWN_AGENCIES, PAPER_ENDS } from './people/roles.ts';

/**
 * The head of a dateline: agency, place and date up to 电 or 讯, without the names behind it. Patterns are matched at
 * the beginning of folded text without white space; groups: relayed, agency, place, month, day.
 */
export interface LeadRule {
  readonly id: string;
  readonly why: string;
  readonly pattern: RegExp;
  /** What must follow the head, white space counted as a space; without it anything may. */
  readonly followedBy?: RegExp;
  /** Beginnings of paragraphs with `|` where the dateline ends, names included. */
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
}

const PAPER = `\\p{Script=Han}{0,7}?(?:${PAPER_ENDS})(?:网|社|客户端)?`;
const AGENCY = `(?<relayed>据|综合)?(?<agency>(?:${KNOWN_AGENCIES})(?:[、，和](?:${KNOWN_AGENCIES}))?|${PAPER})`;
/** No place holds these: they begin a sentence about the paper or its people. */
const NO_PLACE =
  '记者|通讯|评论|社论|编辑|读者|据|的|在|报道|消息|发|来|致|和|与|等|综合|特派|特约|[简短快]讯|本报|本刊';
const PLACE = `(?<place>(?:(?!${NO_PLACE})[\\p{Script=Han}·、/]){0,14}?)`;
const DATE = `(?:\\d{4}年)?(?:(?<month>${NUMBER})月)?(?<day>${NUMBER})[日曰号]`;
/** Papers of old print the hour, too. */
const HOUR = `(?:(?:[上下]午|[早今]?晨|今?晚|深?夜|正午)?(?:${NUMBER}[时点](?:半|${NUMBER}分)?)?发?)?`;
const WIRE = '(?:专|特|综合|快|急|外|航|无线|合众)?电';
/** 电 and 讯 with nothing behind may begin another word: 电话, 讯息. */
const NO_WORD =
  /^(?![视影子话台网动脑器池缆梯价站员息问号飞速时使道期录诊办]|商(?!务)|力(?!争)|信(?!息)|白(?!宫))/u;
const BREAK = /^(?:[ （【：]|$)/u;

export const LEAD_RULES: readonly LeadRule[] = [
  {
    id: 'lead/wire',
    why: 'An agency or a paper dates its dispatch: place, day, 电.',
    pattern: new RegExp(`${AGENCY}${PLACE}${DATE}(?:${HOUR}${WIRE}|综合外电报[道导])`, 'uy'),
    followedBy: NO_WORD,
    examples: [
      '新华社江城5月7日电（记者王小川）|春耕开始了。',
      '本报北京5月19日电 （记者王小川、李大江）|河水涨了。',
      '新华社江城5月7日电|商务部发布公告。',
      '新华社江城5月7日电| 网络安全周开幕。',
      '据新华社巴黎9月8日电|会议开幕。',
      '新华社北平二十五日电|大会今日开幕。',
      '中央社南京十二月三十一日電|會議開幕。',
      '本報江城十四日下午九時發專電|會議開幕。',
      '江城日报江城6月3日电 （记者王小川）|路通了。',
      '本 报 江 城 6 月 4 日 电 （记者王小川）|路通了。',
    ],
    counterExamples: ['本报5月7日电话采访了他。', '新华社记者5月7日电告编辑部', '本报将于5月7日举办展览。'],
  },
  {
    id: 'lead/wire-undated',
    why: 'Features from abroad and weeklies leave the day out; then something must part 电 from the sentence.',
    pattern: new RegExp(`${AGENCY}${PLACE}${WIRE}`, 'uy'),
    followedBy: BREAK,
    examples: [
      '本报江城电（记者王小川）|路通了。',
      '据新华社电 （记者王小川）|路通了。',
      '新华社电| 大会开幕。',
    ],
    counterExamples: ['新华社江城电视中心今天成立。', '本报来电要求更正。', '本报致电编辑部。'],
  },
  {
    id: 'lead/news',
    why: '本报讯: the paper’s own news.',
    pattern: new RegExp(
      `(?<relayed>据|综合)?(?<agency>本[报刊网台社版]|本市|中央社|新华社|中新社|中新网|人民网|${PAPER})(?:综合)?${PLACE}(?:${DATE})?(?:综合|专|特|独家|快|消息)?[讯汛]`,
      'uy',
    ),
    followedBy: NO_WORD,
    examples: [
      '本报讯（记者王小川 通讯员李大江 赵明）|近日，路通了。',
      '本报讯| 近日，路通了。',
      '本报讯|近日，路通了。',
      '江城晚报讯 记者王小川、通讯员李大江报道：|路通了。',
      '晚报讯（记者王小川）|路通了。',
      '本报江城讯（记者王小川）|路通了。',
      '本報訊（記者王小川）|路通了。',
      '本报汛（记者王小川）|路通了。',
      '江城日报讯 （记者/王小川 通讯员/李大江）|路通了。',
      '本报讯 记者王小川 通讯员李大江| 昨日，路通了。',
      '本报讯 记者王小川 通讯员李 江报道|10月13日，路通了。',
    ],
    counterExamples: [
      '本报通讯员李大江写道',
      '本报讯息中心成立。',
      '本报记者从江城市获悉',
      '本报通讯：山里的人',
    ],
  },
  {
    id: 'lead/day-first',
    why: 'Some papers print the day in front of the place.',
    pattern: new RegExp(`${AGENCY}${DATE}(?<place>\\p{Script=Han}{2,6}?)(?:专)?[讯电]`, 'uy'),
    followedBy: BREAK,
    examples: ['本报5月1日江城讯（记者王小川）|路通了。', '本报6月2日江城专电 （记者王小川）|路通了。'],
    counterExamples: ['本报5月1日收到来电，路通了。'],
  },
  {
    id: 'lead/message',
    why: '消息 and 报道 stand for 电 where names or a colon follow.',
    pattern: new RegExp(`${AGENCY}${PLACE}(?:${DATE})?(?:综合)?(?:消息|报道|报导)`, 'uy'),
    followedBy: /^(?: ?[（：]|$| (?:本报|特约|见习|特派)*记者)/u,
    examples: ['据新华社消息：|大会开幕。', '新华社江城消息（记者王小川）|路通了。'],
    counterExamples: ['据新华社报道，大会开幕。', '本报消息灵通。'],
  },
  {
    id: 'lead/round-up',
    why: 'News that the paper put together from others.',
    pattern: new RegExp(
      `(?<relayed>)(?<agency>本报)(?<place>)综合(?:消息|报道|报导|外电报道|外电|(?:${KNOWN_AGENCIES})(?:电|消息|报道))`,
      'uy',
    ),
    followedBy: BREAK,
    examples: ['本报综合消息| 大会开幕。', '本报综合新华社电| 大会开幕。', '本报综合外电报道| 大会开幕。'],
    counterExamples: ['本报综合消息灵通'],
  },
  {
    id: 'lead/telegram',
    why: 'Papers of old set 本埠消息, 某地專電 and a space in front of the text.',
    pattern:
      /(?:本埠|本市|本省|本县|本城|外埠)(?:消息|讯|通讯|新闻)|(?<place>\p{Script=Han}{2,4}?)(?:专电|急电|航讯|特讯)/uy,
    followedBy: /^ (?! ?[\p{Script=Han}]{0,12}$)/u,
    examples: [
      '本埠消息|　建設廳擬將電話線展至各鄉鎮，業已派員分赴各地勘查。',
      '江城專電|　此間米市連日價格下跌，交易清淡。',
    ],
    counterExamples: ['本埠消息灵通', '江城专电'],
  },
  {
    id: 'lead/media',
    why: 'Local papers, their sites and stations name themselves in short, too.',
    pattern: new RegExp(
      `(?<relayed>据|综合)?(?<agency>\\p{Script=Han}{2,8}(?:新闻网|网|客户端|在线|融媒体?|电视台|电台)|\\p{Script=Han}{1,3}报(?:客户端)?)${PLACE}(?:(?:${DATE})?(?:快|综合)?(?:[讯汛]|(?<=日)电))`,
      'uy',
    ),
    followedBy: BREAK,
    examples: [
      '江报讯（记者王小川）|路通了。',
      '江城新闻网讯（王小川）|路通了。',
      '江城融媒讯| 近日，路通了。',
      '江报客户端江城5月7日电（江报·江网记者 王小川）|路通了。',
    ],
    counterExamples: ['互联网讯息很多。', '他上网讯问价钱。', '电视台讯道改了。'],
  },
  {
    id: 'lead/place',
    why: 'A place and 电 or 讯 alone, where a reporter in brackets follows.',
    pattern: new RegExp(
      `(?<relayed>据|综合)?(?<agency>)(?<place>[\\p{Script=Han}·]{2,8}?)(?:${DATE})?(?:专|特|综合|快)?(?:电|讯)`,
      'uy',
    ),
    followedBy: /^ ?(?:（(?:本报|特约|见习|实习)?(?:记者|通讯员)|记者 ?\p{Script=Han})/u,
    examples: ['江城讯（记者王小川）|路通了。', '江城5月7日电（记者王小川）|路通了。'],
    counterExamples: ['江城讯息中心', '这次来电让人高兴。', '江城供电平稳。'],
  },
];

/** A desk in place of the reporter, in papers of Taiwan: 地方中心／嘉義報導. */
const DESK =
  '\\p{Script=Han}{2,6}(?:中心|频道|新闻|[组部台])/ ?(?<place>\\p{Script=Han}{2,4}?)(?:外电)?报[道导]';
export const DESK_LEAD = new RegExp(`^${DESK}(?= |$)`, 'u');

const AGENCIES_ALONE = KNOWN_AGENCIES.split('|')
  .filter((name) => name.endsWith('社') && name !== '本社')
  .join('|');

/** Inside 【…】 and 〔…〕 these are datelines too: 综合报道, 综合外电, 特讯, an agency with nothing more. */
export const REPORT_BRACKET = new RegExp(
  `^(?:\\p{Script=Han}{2,8}报讯|(?:${AGENCY.replaceAll(/\?<[a-z]+>/g, '?:')})?(?:综合|特稿|专题|独家)?(?:报道|报导|外电|外电报道|外电报导|消息|专讯|特讯|专电|特电)|${DESK.replace('?<place>', '?:')}|\\p{Script=Han}{0,4}(?:专|特)讯|\\p{Script=Han}{2,6}(?:综合|专|特)电|(?:本报\\p{Script=Han}{0,4})?专访|${AGENCIES_ALONE})$`,
  'u',
);

/** Inside 【…】 what papers that gather news from abroad name: an agency, or a paper with its site, and the day. */
export const GATHERED: readonly RegExp[] = [
  new RegExp(`^(?<agency>\\p{Script=Han}{2,10}社)${PLACE}${DATE}${WIRE}$`, 'u'),
  new RegExp(
    `^(?<agency>(?=[^】]*(?:《|网站|社|报|刊|电视|公司|通讯|杂志))[\\p{Script=Han}·《》A-Za-z]{3,30}?)(?:${DATE})(?:一期|刊发|发表)?(?:报道|报导|文章|消息|专稿|刊文|评论|专访|特写)$`,
    'u',
  ),
  /^(?<agency>[\p{Script=Han}·《》A-Za-z]{2,28}网站)(?:报道|报导|文章|消息|专稿|刊文)$/u,
];
