/** Lines of the web page around an electronic edition. */

/** What nothing but a web page says. */
const BUTTONS =
  '[上下前后]一?[篇版页条期]|返回(?:目录|首页|列表|上一页|顶部|版面|上级)?|版面(?:导航|目录|概览|预览|导读)|(?:标题|文章)导航|本版(?:新闻|目录|标题)|往期回顾|按日期检索|放大|缩小|字[号体]|打印(?:本页|文章|此文)?|关闭(?:窗口|本页|此页)|收藏(?:本页|文章|此文)|分享到|朗读(?:本文|全文)?|复制(?:链接|网址)|PDF(?:版|下载|阅读)?|下载PDF|我要(?:评论|纠错)|回到顶部|阅读全文|查看(?:全部|更多)|加入收藏|设为首页';
/** What stands beside it. */
const BESIDE =
  '首页|尾页|默认o?|大|中|小|评论|推荐|点赞|转发|举报|纠错|搜索|登录|注册|微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|朋友圈|人人网|豆瓣|手机版|客户端|电子版|数字报|播放|暂停|原版|高清';
const BETWEEN = '[ |·、/【】（）：<>《》+\\-—→←«»*]';

const LINE = new RegExp(`^${BETWEEN}*(?:(?:${BUTTONS}|${BESIDE})${BETWEEN}*){1,14}$`, 'u');
const BUTTON = new RegExp(BUTTONS, 'u');
/** Who owns the page, and its number in the register. */
const OWNED =
  /^(?:版权所有|Copyright|©|\(c\)|（c）)[^。]{0,90}$|^\p{Script=Han}{1,2}ICP备 ?\d{4,10}号(?:-\d{1,3})?$|^(?:互联网新闻信息服务许可证|(?:网站)?备案号|\p{Script=Han}{0,2}公网安备)[^。]{4,50}$|^分享让更多人看到$|^https?：\/\/[^ ]{4,300}$/iu;
/** Folded. */
const LINK = /!?【([^【】]{0,40})】（[^（） ]{0,300}）/gu;
const LONGEST = 120;
const LONGEST_WITH_LINKS = 400;

export const siteLine = {
  id: 'read/site',
  why: 'An electronic edition that was copied from its page brings its buttons, and who owns it; no line of 4,282 labelled pages is like it.',
  /** Of folded text. */
  test: (folded: string): boolean => {
    if (folded.length > LONGEST_WITH_LINKS) return false;
    const text = folded.includes('】（') ? folded.replace(LINK, '$1') : folded;
    return text.length <= LONGEST && ((BUTTON.test(text) && LINE.test(text)) || OWNED.test(text));
  },
  examples: [
    '上一篇  下一篇',
    '放大+  缩小-  默认o',
    '【字号 大 中 小】',
    '返回目录',
    '版权所有：江城日报社',
    'Copyright © 2026 江城日报社 All Rights Reserved',
    '苏ICP备05000000号',
    '[上一篇](a.htm) [下一篇](b.htm)',
    'https://example.com/a.html',
  ],
  counterExamples: [
    '上一篇写得好',
    '评论',
    '微信',
    '老人放大字号读报',
    '版权所有者说，路修好了。',
    '中 小',
    '小',
  ],
} as const;
