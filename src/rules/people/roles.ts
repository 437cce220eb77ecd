/** Words of bylines. All are Simplified: they are matched on folded text (src/people/fold.ts). */

/** What people are, wherever it stands. Longer words first where one begins another. */
const OFFICES = '报道组成员|记者|通讯员|评论员|特派员|观察员|实习生|撰稿人|摄影师|报道员';

/** What people are or do, where it stands in front of names and apart from what comes before. */
const TASKS =
  '特约撰稿|撰稿|专栏作家|主持人|主持|本版编辑|编译|编辑|作者|主笔|执笔|撰文|整理|采写|采访|供稿|供图|摄影|漫画|绘图|制图|插图|文字|图片|译者|翻译|口述|讲述|出镜|剪辑|统筹|策划|监制|视频|海报|设计|读者|律师|网友|法律顾问|本栏主持|对话人|受访专家|受访[者人](?!供)|嘉宾|主讲人|主讲|讲述人|口述人|解答人|答疑人|执行|坐堂大夫|值班员|报道(?=：)|共享联盟(?:·\\p{Script=Han}{2,4})?|(?:\\p{Script=Han}{0,4}[省市县区州旗镇乡]委|宣传部|部队)?(?:新闻)?报道组(?!成员)';

/** What stands between the paper's name and 记者: 见习, 特约, 全媒体 … */
const MANNERS =
  '见习|实习|热线|特约|特派|特邀|首席|高级|资深|主任|全媒体|全媒|融媒体|融媒|新媒体|摄影|文字|视频|体育|财经|法治|调查|文化|外派|随军|战地|军事|常驻|专职|青年|客户端|本市|校园|小';

/** Papers and agencies whose names stand in front of a role with nothing between, anywhere in a line. */
export const KNOWN_AGENCIES =
  '本报|本刊|本社|本网|本台|本版|新华社|新华网|中新社|中新网|香港中通社|中通社|中评社|大纪元|中央社|中央通讯社|中广网|央广网|央视新闻|央视网|央视|人民网|人民日报社|人民日报|光明网|环球网|澎湃新闻|' +
  '路透社|路透|法新社|美联社|合众社|合众国际社|塔斯社|俄新社|共同社|时事社|韩联社|朝中社|埃菲社|安莎社|德新社|德通社|国际社|海通社|电通社|哈瓦斯社';

/** How the names of papers end. */
export const PAPER_ENDS =
  '日报|晚报|早报|晨报|午报|时报|商报|快报|导报|都市报|周报|周刊|邮报|文汇报|大公报|法制报|法治报|教育报|青年报|工人报|农民报|体育报|新报|京报|明报|公报|信报|画报|观察报|参考报|妇女报|法院报|检察报|军报|健康报|科技报|交通报|消费报|文摘报|国防报|电视报|广播报|今报|特区报|联合报|电子报|劳动报|生活报|城市报|经济报|金融报|证券报|保险报|商务报|建设报|环境报|旅游报|文化报|艺术报|科学报|能源报|电力报|铁道报|医药报|食品报|少年报|老年报|政协报|侨报|税务报|质量报|足球报';

/** How the names of other media end. */
const MEDIA_ENDS = `(?:${PAPER_ENDS})社?|周末|电视台|广播电台|电台|广电|通讯社|新闻网|新闻|财经|在线|客户端|融媒体中心|融媒体|新闻中心|中心|传媒|资讯|频道|杂志|编辑部|分社|记者站|网|报|刊|社`;
const MEDIA = `(?!\\p{Script=Han}{1,4}(?:${KNOWN_AGENCIES}))(?:每经|[\\p{Script=Han}A-Za-z\\d]{1,10}?(?:${MEDIA_ENDS}))`;

const BRANCH = '\\p{Script=Han}{0,6}(?:中心分社|分社|记者站|频道|编辑部)';

/** Groups: `agency`, for whom they work, and `role`, the rest. */
const role = (agency: string, words: string) =>
  `(?<agency>${agency})?(?<role>(?:驻[\\p{Script=Han}]{1,9}?)?(?:${MANNERS}){0,3}(?:${words})(?:/(?:${words}))?)`;

/** A desk in quotation marks, of an agency or of the paper: 新华社“江城视点”记者. */
const DESK = `(?:${KNOWN_AGENCIES})?“[^”]{2,8}”(?=记者)`;
/** A paper by a short name that is not known: 江都记者. */
const SHORT_NAME = `(?:(?<=[：/] ?)\\p{Script=Han}{2,3}|(?<=^ *)(?!驻|.{0,3}(?:${MANNERS})记者)\\p{Script=Han}{2,4})(?=(?:首席|实习|见习|特派|摄影)?记者)`;

/** A role where a name or the line begins. */
export const ROLE_AT_START = new RegExp(
  role(
    `${DESK}|(?:${KNOWN_AGENCIES})(?:${BRANCH})?|${MEDIA}(?:[·/]${MEDIA})?|${SHORT_NAME}`,
    `${OFFICES}|${TASKS}`,
  ),
  'uy',
);

/** Justified lines come with a space between any two characters: 记 者, 本 报 记 者. */
export const SPACED_ROLES =
  /(?<!\p{Script=Han})(?:(?:本 报|本 刊|新 华 社) |本报|本刊|新华社)?(?:(?:见 习|实 习|特 约) |见习|实习|特约)?(?:记 者|通 讯 员|评 论 员|实 习 生)(?= {0,2}\p{Script=Han})/gu;

/** A role that any name can stand in front of; tasks may be parts of names. */
export const OFFICE = new RegExp(`(?:${OFFICES})$`, 'u');

/** A role with a name directly in front of it. */
export const ROLE_INSIDE = new RegExp(role(KNOWN_AGENCIES, OFFICES), 'u');

/** An agency and a name with no role between: 本报中东分社 王某. */
export const AGENCY_ALONE = new RegExp(
  `(?<agency>(?:${KNOWN_AGENCIES})(?:${BRANCH})?|\\p{Script=Han}{0,8}(?:${PAPER_ENDS}))(?=[ /·])`,
  'uy',
);

/** What one did, behind the name and next to it. */
const DEEDS =
  '参与采写|参与采访|参与报[道导]|摄影报[道导]|摄/影|图文报[道导]|摄影并报道|文并摄|摄并文|文/摄|文/片|摄/文|文/图|图/文|文、图|文图|图文|摄影|采访整理|采写整理|采写|采访|整理|综合编译|综合整理|编译|翻译|摘编|撰文|供图|供稿|绘图|制图|插图|漫画|绘制|绘|摄制|(?<!拍)摄';
/** Given names end with these too: they must stand apart, or answer another deed of the line. */
const SHORT_DEEDS = '文|图|书|画|作|编|译';

export const DEED_AT_END = new RegExp(`(?:${DEEDS})$`, 'u');
export const SHORT_DEED_AT_END = new RegExp(`(?:${SHORT_DEEDS})$`, 'u');
/** Five at most: a deed may be read as two shorter ones, and without a bound the ways to read a row of them double. */
export const DEED_ALONE = new RegExp(
  `(?:${DEEDS}|${SHORT_DEEDS})(?:[ /]?(?:${DEEDS}|${SHORT_DEEDS})){0,4}(?! ?[/：|\\p{Script=Han}·])`,
  'uy',
);

/** Behind a stroke, in front of the next name: 王某/文 李某/图. */
export const DEED_BEHIND_STROKE = new RegExp(
  `(?<=/ ?)(?:${DEEDS}|${SHORT_DEEDS})(?![\\p{Script=Han}·/：])`,
  'uy',
);

/** In front of names, with a stroke or colon behind: 文/…, 图：… */
export const DEED_AHEAD =
  /(?<role>(?:图文|文图|图片|文字|摄影|采写|文|图|摄|绘|图表|制图|漫画|整理|编译|译|撰文|策划)(?:[、/](?:图片|图|文|摄影|摄))?) ?(?:[/：|丨]| (?=\p{Script=Han}{2,}))/uy;

/** What credits and agency reports say before the names. */
export const PRELUDE =
  /(?:新华社|中新社)发 +(?=\p{Script=Han})|(?:均|皆|都)(?:为|由|系)(?=\p{Script=Han}{2,4} ?摄)|(?:本报|本刊)?(?:特写|特稿|专访|侧记) ?(?=(?:本报|本刊|见习)?记者)|(?:综合|据|(?:本版|本文|以上|以下|上|下|左|右|题)?(?:图片|照片|配图|组图|图)?(?:除署名外)?(?:均|皆|都)?(?:由|为|系))(?=(?:本报|本刊|本网|新华|中新|记者|通讯员|\p{Script=Han}{1,6}[报社网]))/uy;

/** Where a reader or an author lives or works, in front of the name. */
export const HOME_AHEAD =
  /\p{Script=Han}{2,30}(?:(?:省|市|县|区|州|盟|旗|镇|乡|村|公社|大队|大学|学院|中学|小学|公司|集团|证券|银行|基金|期货|局|厅|所|站|社|医院|部队|支队|某[团旅营连])(?:社员|村民|居民|农民|职工)?|教授|院士|作家|学者|博士|分析师|经济学家|工程师|农艺师|医师|药师|营养师|研究员|律师|(?:退休)?(?:职工|工人|教师|干部|战士|店员)|指导员|教导员)(?= +\p{Script=Han})|副?(?:主任)?(?:医师|药师|营养师|研究员|教授)(?= +\p{Script=Han})/uy;

/** What a columnist is, behind the name. */
export const POST_BEHIND =
  /\p{Script=Han}{2,8}(?:评论员|评论人|专栏作家|教授|讲师|律师|会计师|分析师|研究员|议员)$/uy;

/** A word that says what follows a stroke or colon: the names in front end before it. */
export const LABEL_AT_END =
  /(?:^| )(?:文字|图片|摄影|文|图|摄|绘|整理|编译|撰文|采写|采访|统筹|策划|制图|供图|执行|设计)$/u;

/** Who gives pictures without a name. */
export const NOBODY =
  /^(?:受访(?:者|人|单位|企业|对象)|作者|本人|资料|取自|翻摄|视频|视觉中国|人民视觉|影像中国|光明图片|图虫|网友|读者|家属|\p{Script=Han}{2,3}社电$|校方|警方|院方|企业|公司|主办方|剧组|片方|图源|截图|网络|图片|本报讯|本报|摄影|图为|以上|以下|均为|主办单位|组委会|官方|供图|该院|该校|单位|拍客|\p{Script=Han}{1,4}[日晚早晨时商快]报|[一二三四五六七八九十]首$|简讯$|公告$|启事$|更正$)/u;

/** Behind the names, what they wrote or who sent it: /特稿, 新华社发. */
export const AFTER_NAMES = new RegExp(
  `(?<=/ ?)(?:特稿|特写|专访|专题|专栏|新闻分析|分析|侧记|手记|短评)(?!\\p{Script=Han})|(?:${KNOWN_AGENCIES})发(?!\\p{Script=Han})`,
  'uy',
);

/** A circle that papers set in front of the second role of a line: ⊙记者 … ○编辑 … */
export const CIRCLE = new RegExp(`〇 ?(?=(?:${OFFICES}|${TASKS}))`, 'uy');

/** How reports say where they come from: 发自北京; /台北报导; 台北10日电. */
export const SENT_FROM = /发自 ?[\p{Script=Han}·、 ]{1,16}/uy;
export const REPORT_AT_END =
  /(?:综合|连线|专题|特稿|现场|采访|联合|特别|整理|摄影|图文|外电|联机|即时|[\d一二三四五六七八九十廿]{1,3}日){0,8}(?:报道|报导|外电|专访|(?<=\p{Script=Han}{5})讯|(?:\d{1,2}月)?(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})日(?:专|特|综合|外)?电)$/u;
