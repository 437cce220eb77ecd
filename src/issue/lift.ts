import { type JumpLine, parseJump } from '../jump/jump.ts';
import type { Article, BodyItem, Jump, Span } from '../page.ts';
import { proseOf } from '../text.ts';
import { locate, spansWithin } from '../units/locate.ts';
import type { Sheet } from './sheet.ts';

/** The page with the jump lines at the ends of its articles lifted out of headline and body, where they were missed. */
export function liftJumps(sheet: Sheet): Sheet {
  const { page, text } = sheet;
  return { ...sheet, page: { ...page, articles: page.articles.map((article) => lifted(article, text)) } };
}

function lifted(article: Article, source: string): Article {
  const headed = fromHeadline(article);
  const before = fromBody(headed, source, 'from');
  return fromBody(before, source, 'to');
}

/** A headline that is a jump line is none. */
function fromHeadline(article: Article): Article {
  const { headline, spans } = article;
  const jump = headline === null ? undefined : parseJump(headline)[0];
  if (!jump || jump.start > 0 || jump.end < headline!.length || !spans.headline) return article;
  const { headline: places, ...rest } = spans;
  return { ...withJump(article, jump, places!), headline: null, spans: rest };
}

/** The first paragraph may begin with 上接, the last one end with 下转. */
function fromBody(article: Article, source: string, direction: Jump['direction']): Article {
  const at = direction === 'from' ? 0 : article.body.length - 1;
  const item = article.body[at];
  if (item?.type !== 'paragraph') return article;
  const jumps = parseJump(item.text).filter((jump) => jump.direction === direction);
  const jump = direction === 'from' ? jumps[0] : jumps.at(-1);
  if (!jump || (direction === 'from' ? jump.start > 0 : jump.end < item.text.length)) return article;
  const located = locate(source, item.spans, item.text);
  const [start, end] = direction === 'from' ? [jump.end, item.text.length] : [0, jump.start];
  const spans = spansWithin(source, located, start, end);
  const rest: BodyItem = { ...item, text: proseOf(source, spans), spans };
  const body = article.body.toSpliced(at, 1, ...(spans.length ? [rest] : []));
  return { ...withJump(article, jump, spansWithin(source, located, jump.start, jump.end)), body };
}

function withJump(article: Article, { direction, page }: JumpLine, spans: Span[]): Article {
  const jump: Jump = { direction, page, spans };
  const jumps = direction === 'from' ? [jump, ...article.jumps] : [...article.jumps, jump];
  return {
    ...article,
    jumps,
    type: direction === 'from' ? 'continuation' : article.type,
    continued: article.continued || direction === 'to',
  };
}
