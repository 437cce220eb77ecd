/** What the paper's own news begin with, cut off from the paragraph behind (`cut/after-dateline`). */
export const ownLead = {
  id: 'label/own-lead',
  why: 'A new 本报讯 starts a new story: it never stands inside one, nor below a subhead. Agencies and other papers may be quoted.',
  test: (text: string) => text.length <= 60 && OWN_LEAD.test(text),
  examples: ['本报讯', '本报讯（记者王小川）', '●本報訊（記者王曉川）', '本报讯（记者王小川、通讯员李大江）'],
  counterExamples: ['本报讯问了专家。', '新华社江城5月7日电', '本报记者 王小川', '江城日报讯（记者王小川）'],
};

const OWN_LEAD = /^[●■□▲★◆◎]? ?本[报報刊][讯訊汛](?: ?[（(][^（）()]{2,50}[）)])?$/u;

/** A label over briefs, each of which begins with a lead. */
export const briefsLabel = {
  id: 'label/briefs',
  why: 'Over briefs stands the label of their column; a headline would belong to the first of them alone.',
  test: (text: string) => BRIEFS.test(text),
  examples: ['简讯', '一周简讯', '【本市短讯】', '國際短波'],
  counterExamples: ['简讯平台建成', '我市气象台开通快讯'],
};

const BRIEFS =
  /^[【〔［■◆▌]? ?\p{Script=Han}{0,3}(?:简讯|簡訊|短讯|短訊|快讯|快訊|短波|简报|簡報)[】〕］]?$/u;
