import type { Trait } from './trait.ts';

/** Words by which editors' headings of different kinds are known; lists from the headings of 3,000 training articles. */
const heading = (
  id: string,
  why: string,
  pattern: RegExp,
  examples: string[],
  counterExamples: string[],
): Trait => ({
  id: `heading/${id}`,
  why,
  test: (text) => text.length <= 48 && pattern.test(text),
  examples,
  counterExamples,
});

const PLACES =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|臺灣|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|我国|全国|国家|中国|中共|中央|国务院|全省|全市|我省|我市|省|市';

export const HEADING_TRAITS: readonly Trait[] = [
  heading(
    'event',
    'A news headline or kicker tells what took place.',
    /(?:举行|召开|开幕|闭幕|启动|落幕|发布|举办|成立|揭晓|亮相|逝世|印发|开通|投产|通车|上线|开工|竣工|获批|出台|會談|會議|舉行|發布|開幕)$/u,
    ['江城大桥通车', '年度名单发布'],
    ['发布会'],
  ),
  heading(
    'attends',
    'A deck names who was there and spoke.',
    /(?:出席|主持|讲话|致辞|作报告|会见|批示|发言|宣布|颁发|听取|审议)/u,
    ['李大江出席并讲话'],
    ['大江东去'],
  ),
  heading(
    'figure',
    'A deck or the second half of a news headline gives the figure.',
    /(?<![0-9０-９一二三四五六七八九十百千万])[0-9０-９一二三四五六七八九十百千万]+(?:\.[0-9]+)?(?:亿|万|千|多|余){0,6}(?:元|件|人次|人|倍|[%％]|公里|吨|亩|家|个|条|名|所|项|辆|户|成)$|(?:增长|下降|新高|突破|超过?|达到?).{1,10}$/u,
    ['总投资12亿元', '同比增长10.8%'],
    ['投资环境'],
  ),
  heading(
    'place',
    'A news headline or kicker says where.',
    new RegExp(`^(?:${PLACES})`, 'u'),
    ['湖北新路通车', '我省推出新办法'],
    ['新路通车'],
  ),
  heading(
    'call',
    'A headline of a comment or feature calls to do something.',
    /^[“‘]?(?:让|以|为|把|用|在|向|从|推动|加强|构建|提升|促进|完善|加快|筑牢|守护|奋力|全力|切实|深入|强化|激发|凝聚|打造|坚持|落实|聚焦|擦亮|走好|做好|用好)/u,
    ['让山货出山', '聚焦乡村好路'],
    ['山货出山'],
  ),
  heading(
    'series',
    'A column label ends with such a word, or has a dot in it.',
    /·|(?:故事|观察|专栏|视点|聚焦|纵横|随笔|论坛|新语|一线|窗口|看台|视窗|漫谈|札记|手记|之声|访谈|进行时|在身边|风采)$/u,
    ['乡村·见闻', '一线观察'],
    ['路通了'],
  ),
  heading(
    'agencies',
    'A kicker names offices.',
    /(?:部门?|局|委|厅|院|会|办|组|署|处|所|公司|集团|大学|学院|法院|政府|总工会|中心)(?:等.{1,6})?$|(?:部|局|委|厅|院|会|办|署)(?:印发|发布|通报|要求|介绍|有关负责人)/u,
    ['财政厅等三部门', '江城市政府'],
    ['路通了'],
  ),
  heading(
    'person',
    'A kicker of a portrait names the person and ends with a dash.',
    /[—―]$(?<=\p{Script=Han}{4}.*)/u,
    ['养路工王小川——'],
    ['养路工王小川'],
  ),
  heading(
    'after-dash',
    'A deck of a feature begins with a dash and names its subject.',
    /^[—―]{1,2}\s*(?:访|记|写在|来自|关于|论|学习|对话|.{2,20}(?:见闻|调查|纪实|侧记|综述|记|观察|启示|故事))/u,
    ['——访养路工王小川', '——江城修路纪实'],
    ['访养路工'],
  ),
  heading(
    'asks',
    'A subhead or headline asks.',
    /(?:怎么|如何|何以|为何|何为|什么|咋|吗|怎样|能否|为啥)/u,
    ['山货如何出山'],
    ['山货出山'],
  ),
  heading(
    'halves',
    'Two halves of like length: one headline.',
    /^(.{4,14})[ 　](.{4,14})$/u,
    ['把路修好 让货出山'],
    ['把路修好让货出山'],
  ),
];
