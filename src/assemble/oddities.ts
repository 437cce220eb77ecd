import type { Leave } from '../block.ts';
import type { Article } from '../page.ts';
import { countRadicals } from '../read/radicals.ts';
import { quoteNotOpened } from '../rules/oddities/quotes.ts';

/** Leaves notes on what is odd in the finished page and cannot be mended. */
export function noteOddities(source: string, articles: readonly Article[], leave: Leave): void {
  if (!articles.length)
    leave({ rule: 'odd/no-article', action: 'odd', line: 1, message: 'no article was found on the page' });
  const radicals = countRadicals(source);
  if (radicals)
    leave({
      rule: 'read/radicals',
      action: 'read',
      line: 1,
      message: `${radicals} radicals (U+2E80–2FDF) were read as the characters that they stand for`,
    });
  for (const { body } of articles) {
    let quoting = false;
    for (const { text, spans, gap } of body) {
      if (!quoting && gap !== 'before' && quoteNotOpened.test(text))
        leave({
          rule: quoteNotOpened.id,
          action: 'odd',
          line: lineOf(source, spans[0]![0]),
          message: `the quotation that closes after “${before(text)}” was never opened; left as it stands`,
        });
      quoting = text.lastIndexOf('“') > text.lastIndexOf('”');
    }
  }
}

/** The characters in front of the first closing mark. */
function before(text: string): string {
  const close = text.indexOf('”');
  return text.slice(Math.max(0, close - 6), close);
}

function lineOf(source: string, at: number): number {
  return source.slice(0, at).split('\n').length;
}
