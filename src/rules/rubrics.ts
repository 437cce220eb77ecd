import { foldText } from '../people/fold.ts';

/** How the names of columns end, over stories of one kind. Simplified: matched on folded text. */
const RUBRICS = [
  '简讯 短讯 快讯 零讯 短波 来信 信箱 热线 茶座 论坛 随笔 杂谈 漫谈 时评 短评 快评 社评 影评',
  '剧评 书评 评论 社论 言论 之声 视点 动态 速递 广角 之窗 天地 园地 来论 编后 今日谈 街谈 史话',
  '见闻 纵横 走笔 札记 漫笔 絮语 茶馆 夜话 问答 追踪 看台 剪影 掠影 集锦 余音 回音 反馈 回声',
  '直通车 面对面 法眼 文苑 书架',
  '跟帖 跟帖摘登 要闻 侨情 有话 新片 反应 要求 必答 说法 之友 新知 新语 小议 随想 随感 杂感 漫话',
  '闲话 专栏 论语 词典 指南 参考 一得 一议 三言两语 微言 微议 锐评 锐见 观点 观察 视角 视窗 瞭望',
  '聚焦 透视 扫描 传真 博览 拾贝 拾穗 撷英 集萃 荟萃 专递 专线 速览 快递 一瞥 花絮 侧记 侧影',
  '特写 人物 故事 档案 记忆 往事 文摘 摘编 选登 来鸿 一角 一隅 之角 信息 资讯 咨询 解答 讲堂',
  '课堂 学堂 讲座 门诊 食谱 笑话 幽默 漫画 图说 影像 镜头 照登 擂台 小札',
]
  .join(' ')
  .split(' ');

/** What these say of a story stands inside it. */
const INSIDE = /^.?(?:法官|律师|检察官|民警|专家|记者)(?:说法|观点|观察)/u;
const RUBRIC = new RegExp(`^[■□◆●▲【（]? ?\\p{Script=Han}{0,4}(?:${RUBRICS.join('|')})[】）]?$`, 'u');
const LONGEST = 14;
/** 短 评 */
const APART = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/** Whether a line is the name of a column: 短评, ■读者来信, 【以案说法】. */
export function isRubric(line: string): boolean {
  if (line.length > LONGEST) return false;
  const text = foldText(line).replace(APART, '');
  return RUBRIC.test(text) && !INSIDE.test(text);
}
