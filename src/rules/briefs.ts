/** A label over briefs, each of which begins with a lead, or with the same sign as the next. */
export const briefsLabel = {
  id: 'label/briefs',
  why: 'Over briefs stands the label of their column; a headline would belong to the first of them alone.',
  test: (text: string) => BRIEFS.test(text),
  examples: ['简讯', '一周简讯', '【本市短讯】', '國際短波', '本市瑣聞', '体坛拾零'],
  counterExamples: ['简讯平台建成', '我市气象台开通快讯', '拾零钱的孩子'],
};

const BULLET = /^[●■□▲△◆◇★☆○◎▶►▌]/u;

/** The sign in front of an item, as of briefs under one label; '' where there is none. */
export const bulletOf = (text: string) => BULLET.exec(text)?.[0] ?? '';

const BRIEFS =
  /^[【〔［■◆▌]? ?\p{Script=Han}{0,3}(?:简讯|簡訊|短讯|短訊|快讯|快訊|短波|简报|簡報|短新闻|一句话新闻|零讯|零訊|琐闻|瑣聞|拾零|拾萃|集锦|集錦|点滴|點滴)[】〕］]?$/u;
