/** Labels of the staff box, Simplified; matched on folded text. The longer before the shorter. */
const EDITORS =
  '责任编辑|责任校对|责任美编|责任版式|执行主编|执行编辑|值班编委|值班主任|值班副总编辑|值班副总编|值班社领导|值班领导|值班总编辑|值班总编|值班编辑|值班|本版责任编辑|本版责编|本版编辑|本版主编|本版美编|本版校对|本版版式|首席编辑|首席版式|首席校对|' +
  '统筹编辑|图片编辑|图文编辑|文字编辑|新闻编辑|美术编辑|版面设计|版式设计|视觉设计|美术设计|责编|编辑|主编|副主编|总编辑|总编|版式|美编|美术|图编|视觉|设计|制图|绘图|组版|排版|拼版|编校|校对|校检|检校|校审|审校|审读|审核|终审|初审|复审|一审|二审|三审|一读|二读|三读|责校|审稿|统稿|轮值编委|签发|策划|统筹|监制|监审|编审|编委|采编|出品人|社长|发行人|总经理';
const CONTACTS =
  '投稿邮箱|电子邮箱|电子信箱|联系邮箱|本版邮箱|邮箱|信箱|电邮|E-?mail|新闻热线|新闻电话|热线电话|本版热线|广告热线|发行热线|热线|联系电话|本版电话|编辑部电话|电话|传真|微信|微博|网址|地址|邮编|QQ|投稿';

export const STAFF_LABEL = new RegExp(
  `(?:本版|[一二三四五六七八九十\\d]{1,3}[、，至\\-]?[一二三四五六七八九十\\d]{0,3}版|[A-Z]\\d{1,2}版)?(?<role>${EDITORS})(?<stop> ?[：:/|；，] ?| +|(?=$))`,
  'uy',
);
/** What nobody does but at a paper: other words of these begin sentences, too. */
export const DESK_TASKS =
  '责任编辑|责任校对|责任美编|责任版式|责编|美术编辑|美编|版式设计|版式|版面设计|校对|值班编委|值班主任|组版';

/** Where the editors of a line begin. */
export const STAFF_BEGINS = new RegExp(`^[■□●◆【（]? ?(?:本版)?(?:${EDITORS})(?: ?[：:/|；]| +)`, 'u');
/** Charts have a 制图 of their own: one of these, or 本版, tells the staff box. */
export const STAFF_CORE =
  /责|编|版式|版面|校对|校检|检校|组版|排版|值班|美术|^本版|^[一二三四五六七八九十\d]+版/u;
export const CONTACT_LABEL = new RegExp(`(?:本版|本报)?(?:${CONTACTS}) ?[：:/；]? ?`, 'iuy');
export const CONTACT = /[\w.@（）\-—+/、 ]{4,60}/uy;

/** Lines of the staff box, and lines that only begin like one. */
export const STAFF_EXAMPLES = [
  '责任编辑：王小川 版式：李大江 校对：赵明',
  '本版责编：王小川 李大江',
  '一版责编：王 川 李大江 二版责编：赵 明',
  '本版编辑：王小川校对：李大江电话：（010）12345678',
  '責任編輯：王小川',
  '责编/王小川 美编/李大江',
  '编辑：王小川 邮箱：desk@example.com',
  '责编 王小川 版式 李大江',
  '■责任编辑 王小川',
  '责任编辑，王小川 “版式，李大江“校对，赵明',
  '本版编辑: 王小川”美编: 李大江”电话; (010) 12345678',
] as const;
export const STAFF_COUNTER_EXAMPLES = [
  '编辑部在山里',
  '编辑：这本书写得真好，请大家看。',
  '主编这本书的人走了。',
  '设计师王小川说',
  '本报记者 王小川',
  '值班的人说：王小川来过',
  '设计新生活',
  '制图：王小川',
] as const;
