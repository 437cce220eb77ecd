import { FOREIGN_NAME } from './foreign-name.ts';
import { SURNAME } from './surname.ts';
import type { Trait } from './trait.ts';

const short = (
  id: string,
  why: string,
  pattern: RegExp,
  longest: number,
  examples: string[],
  counterExamples: string[],
): Trait => ({
  id: `word/${id}`,
  why,
  test: (text) => text.length <= longest && pattern.test(text),
  examples,
  counterExamples,
});

const ROLE =
  '(?:记者|記者|通讯员|通訊員|评论员|評論員|实习生|實習生|特派员|特派員|编译|編譯|撰稿|作者|采写|整理)';

const NAME = `${SURNAME.source}[ 　]?\\p{Script=Han}(?:[ 　]?\\p{Script=Han})?`;

export const WORD_TRAITS: readonly Trait[] = [
  short('role', 'A byline names a role.', new RegExp(ROLE, 'u'), 60, ['本报记者 王小川'], ['王小川']),
  short(
    'byline',
    'A line that begins with a role and holds names alone.',
    new RegExp(
      `^[□■◇◆●/（(【〔]*(?:文[/／])?(?:本[报報]|[\\u4e00-\\u9fff]{2,6}[社报報网網])?[\\u4e00-\\u9fff]{0,6}?${ROLE}(?!说|表示|从|在|了解|获悉|采访|看到|来到|發現|日前|近日)[\\p{Script=Han} 、·　/／]{2,50}[)）】〕]?$`,
      'u',
    ),
    70,
    ['本报记者 王小川 本报通讯员 李大江', '□本报记者王小川', '新华社记者 王小川、李大江'],
    ['记者在现场看到，路修好了。', '记者了解到'],
  ),
  short(
    'bare-name',
    'A byline of a bare name.',
    new RegExp(`^[□■◇◆●]?(?:${NAME}(?:[ 　、]{1,4}${NAME}){0,5}|${FOREIGN_NAME})$`, 'u'),
    40,
    ['彭 飞', '王小川 李大江', '若昂·桑托斯', '（巴西）若昂·桑托斯'],
    ['把路修好', '飞 彭', '大桥·长路'],
  ),
  short(
    'credit',
    'A line that says who took or drew the picture.',
    /(?:[摄攝绘繪]|供图|供圖|制图|製圖|影像中国|人民视觉|视觉中国|新华社发|图片来源|资料图|截图|摄影报道|攝影|漫画)(?:[（(][^）)]{0,43}[）)])?$/u,
    45,
    ['王小川摄', '本报记者 王小川摄（影像社）', '受访者供图'],
    ['他在拍摄现场', '摄影展开幕'],
  ),
  short(
    'agency-bracket',
    'An agency in brackets ends a credit.',
    /^[（(][^（）()]{2,14}[）)]$/u,
    16,
    ['（影像社）'],
    ['（影像社）发'],
  ),
  short(
    'jump',
    'The rest is on another page.',
    /^[（([【〔◀▶]?(?:下[转轉接]|上接|[紧緊]接).{0,4}[版页頁]/u,
    16,
    ['（下转第四版）', '上接第1版'],
    ['上接天线'],
  ),
  short(
    'staff',
    'Who edited the page.',
    /(?:责任编辑|責任編輯|责编|編輯|编辑|版式|美编|校对|组版|值班|主编|策划|制图|电话)\s*[：:／/]/u,
    120,
    ['责任编辑：王小川 版式：李大江'],
    ['编辑部在山里'],
  ),
  short(
    'masthead',
    'The name of a newspaper.',
    /^[\u4e00-\u9fff]{2,8}(?:日报|晚报|早报|时报|晨报|商报|都市报|日報|晚報|時報|周报|快报)$/u,
    10,
    ['江城日报'],
    ['日报社'],
  ),
  short(
    'label',
    'Words that label a box or a summary.',
    /^[【〔［■●◆]?(?:阅读提示|核心提示|内容提要|提要|编者按|编者的话|编后|开栏的话|相关链接|链接|名词解释|延伸阅读|背景|短评|简讯|快讯|图片新闻|图片报道|新闻速递|导读|更正|社论|編者按|短評)[】〕］]?[：:]?$/u,
    10,
    ['阅读提示', '编者按：', '【短评】'],
    ['编者按下葫芦浮起瓢', '链接未来'],
  ),
  short(
    'notice',
    'A notice names its kind last.',
    /(?:公告|启事|啟事|声明|讣告|公示|通告|通知|广告)$/u,
    30,
    ['拍卖公告'],
    ['公告栏'],
  ),
  short(
    'agency-lead',
    'A dateline.',
    /^(?:据|據)?(?:综合)?(?:本[报報刊]|新华社|新華社|中新社|中央社|[\u4e00-\u9fff]{2,6}[报報社网網])[^。，：；！？]{0,22}?(?:[电電讯訊汛]|消息|报道|報[导導道])/u,
    Number.POSITIVE_INFINITY,
    ['本报讯（记者王小川）', '新华社江城5月7日电', '本报江城5月7日电 （记者王小川）'],
    ['本报记者 王小川'],
  ),
  short(
    'section-word',
    'Folio lines name the section.',
    /^(?:[0-9A-D]{1,3}\s*)?(?:要闻|综合|国际|体育|文化|经济|理论|副刊|评论|社会|生态|政治|广告|专题|特刊|视觉|民生|法治)(?:新闻|版|周刊)?(?:\s*[0-9A-D]{1,3})?$/u,
    12,
    ['要闻', '08 理论', '综合新闻'],
    ['要闻天下事'],
  ),
  short(
    'sum-up',
    'Kickers state an occasion.',
    /(?:之际|以来|印发|发布|召开|举行|闭幕|开幕|强调|指出|要求|致|出席|会见|主持)/u,
    60,
    ['在大桥通车之际'],
    ['大桥'],
  ),
  short(
    'shows',
    'A short caption says what someone is doing.',
    /^[^，。：；“”]{2,16}(?:正在|在|正)[^，。：；“”]{3,26}。$/u,
    44,
    ['工人在铺设村道。', '学生正给老桥画像。'],
    ['路修好了。', '他说，工人在铺路。'],
  ),
  short(
    'depicts',
    'A caption names what is depicted: a still, a poster, a portrait.',
    /(?:剧照|海报|近照|资料照片|资料图片?|示意图|效果图|外景|全景|一角|局部|书影|封面|素描画|照片)(?:（[^（）]{1,12}）)?[。）]?$/u,
    44,
    ['电影《山路》剧照。', '老桥一角', '（资料照片）'],
    ['他拍下了照片给大家看'],
  ),
  short(
    'source',
    'A chart says where its figures come from.',
    /^(?:数据|资料|图片|制图|来源|統計|資料|數據)(?:来源|來源)?[：:]/u,
    40,
    ['数据来源：江城统计局', '制图：王小川'],
    ['数据显示，路通了'],
  ),
  short(
    'end-note',
    'A note in brackets at the end says who helped.',
    /^（(?:本报)?(?:记者|实习生|通讯员)?.{2,24}(?:参与采写|整理|采访|供稿|报道|翻译|编译)）$/u,
    34,
    ['（本报记者王小川整理）', '（李大江参与采写）'],
    ['（王小川）'],
  ),
];
