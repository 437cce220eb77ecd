import type { Leave } from '../block.ts';
import type { Article, Span } from '../page.ts';
import { countRadicals } from '../read/radicals.ts';
import { quoteNotOpened } from '../rules/oddities/quotes.ts';
import { endsBetween, textOf } from '../text.ts';

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
  const apart = articles
    .flatMap(({ body }) => body)
    .filter(
      ({ type, text, spans }) =>
        type !== 'table' && isSpaced(source, spans) && textOf(source, spans) !== text,
    );
  if (apart.length)
    leave({
      rule: 'read/letter-spacing',
      action: 'read',
      line: lineOf(source, apart[0]!.spans[0]![0]),
      message: `characters that were set apart to fill a line were closed up in ${apart.length === 1 ? 'a paragraph' : `${apart.length} paragraphs`}`,
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
      quoting = endsBetween(text, '“', '”');
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

/** Only where there is a space can one have been closed up. */
const isSpaced = (source: string, spans: readonly Span[]) =>
  spans.some(([start, end]) => source.slice(start, end).includes(' '));
