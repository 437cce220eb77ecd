/** What stands in brackets at the end of an article; matched on folded text inside the brackets. */

/** A note on the author, the source or the title. */
export const NOTE =
  /^(?:作者|本文作者|作者单位|作者系|译者|本报记者站|本文|原载|原题|原文|摘编自|摘自|选自|节选自|转自|转载|来源|资料来源|据新华社|据本报|据《|综合|本版|本栏|文字整理|记者手记)/u;

/** The author by name. */
export const AUTHOR = /^作者[：:] ?\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4}){0,3}$/u;

/** Behind the names of those who helped. */
export const NOTE_END =
  /(?:等)?(?:对本文亦有贡献|参与采写|参与采访|参与报道|对此文亦有贡献|采访整理|整理采写|采写整理|整理|采写|采访|供稿|编译|摘编|辑|答|解答|文|报道|报导)$/u;

/** Where readers may write to, behind the names. */
export const ADDRESS_END = / ?(?:邮编|邮政编码|电话|手机|信箱|邮箱|电子信箱)[：:]? ?[\w.@-]{5,40}$/u;

/** What stands behind the last sentence without a bracket: a role, and names. */
export const SIGNED_IN_FULL =
  /^ *[□■●◎]? ?(?:(?:采写|整理|撰文|文)[：/|] ?\p{Script=Han}{2,4}(?:[ 、]\p{Script=Han}{2,4}){0,2}|(?:(?:采写|整理|撰文|文)[：/|] ?)?\p{Script=Han}{0,8}(?:记者|通讯员|实习生|读者|评论员)[\p{Script=Han} 、]{2,30})$/u;

/** The same of a reader: where or what they are, and one name. */
export const SIGNED_FROM_HOME =
  /^ *(?!\p{Script=Han}{0,8}[记编]者)\p{Script=Han}{2,20} +(?:\p{Script=Han}{2,3}|\p{Script=Han} \p{Script=Han})$/u;

/** A reader by what he is, as a paragraph of its own; groups: where, name. */
export const SIGNED_AS_READER =
  /^ *(?<where>\p{Script=Han}{0,16}?(?:读者|乘客|市民|观众|听众|村民|居民|用户|学生|家长|教师|工人|农民|职工|司机)) ?(?<name>\p{Script=Han}{2,3}|\p{Script=Han} \p{Script=Han})$/u;

/** A pen name. */
export const PEN_NAME = /^[小晓阿老] {0,2}\p{Script=Han}$/u;

/** Two characters that a space parts, as names are set. */
export const SET_APART = /^\p{Script=Han} {1,2}\p{Script=Han}$/u;

/** Other things in brackets. */
export const NO_SIGNATURE =
  /^(?:完|待续|未完|未完待续|续完|[上中下]|[一二三四五六七八九十]+|图|资料图片|资料照片|[左右上下前后中][一二三四图起]?|下[转接]|上接|见|详见|注|即|又|如)(?:$|[^\p{Script=Han}]|第|图|表)/u;

export const SIGNATURE_EXAMPLES: readonly [text: string, kind: 'people' | 'note' | 'dispatch'][] = [
  ['路修好了。|（记者 王小川）|', 'people'],
  ['路修好了。|（本报记者王小川 李大江）|', 'people'],
  ['|（王小川）|', 'people'],
  ['|（本报记者王小川、李大江参与采写）|', 'people'],
  ['|（作者为江城大学教授）|', 'note'],
  ['|（作者为江城大学（东区）教授，本报记者王小川采访整理）|', 'note'],
  ['路修好了。|（摘编自《江城日报》）|', 'note'],
  ['|（本报江城6月16日电）|', 'dispatch'],
  ['路修好了。|【记者王小川】|', 'people'],
  ['|（江城省大江市  王 川）|', 'people'],
  ['路修好了。|（河北辛集 王小川）|', 'people'],
  ['路修好了。|（动力厂 王 川 李大江）|', 'people'],
  ['路修好了。|本报记者 王小川 通讯员 李大江|', 'people'],
  ['|本报记者 王小川|', 'people'],
  ['|整理/王小川|', 'people'],
  ['路修好了。|文/王小川|', 'people'],
  ['|（作者：王小川）|', 'people'],
  ['路修好了。”|读者 王小川|', 'people'],
  ['路修好了。|江城 王小川|', 'people'],
  ['路修好了。|大江县种子站 王 川|', 'people'],
  ['路修好了。|（江城县畜牧兽医站 王小川 邮编：456301）|', 'people'],
  ['路修好了。|（小 王）|', 'people'],
  ['路修好了。|（阿川）|', 'people'],
  ['路修好了。|（省农科院小麦研究所副研究员 王小川 答）|', 'people'],
];
/** Paragraphs that are all signature, with `|` around the name. */
export const ALONE_EXAMPLES = [
  '江城市大江镇 |王小川|',
  '江城市读者|王小川|',
  '大江乘客|王 川|',
  '江城县农场 |王小川|',
] as const;
export const ALONE_COUNTER_EXAMPLES = [
  '江城市 通车',
  '读者来信',
  '江城市读者说，路修好了',
  '路修好了。江城 王小川',
  '王小川',
] as const;
export const SIGNATURE_COUNTER_EXAMPLES = [
  '路修好了。（完）',
  '工人在修路。（资料图片）',
  '路修到了村口。（下转第四版）',
  '路修好了。记者看到工人。',
  '他是读者。记者来了',
  '路修好了。（公交）',
  '路修好了。江城 通车',
  '路修好了，江城 王小川',
  '江城市 王小川',
  '图为工人（右一）',
  '他说这件事（修路）',
  '第一季度收入一万元（同比增长一成）',
] as const;
