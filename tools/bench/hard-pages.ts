import { madePage } from './made-page.ts';

/** A page that a slow or careless parser would choke on. */
export interface HardPage {
  name: string;
  text: () => string;
}

const MEGA = 2 ** 20;
const SENTENCE = '水渠从山脚绕过果园，一直通到晒谷场。';

/** Sizes are for `scale` 1; smaller for tests. */
export function hardPages(scale = 1): HardPage[] {
  const many = (n: number) => Math.max(1, Math.round(n * scale));
  const page = (name: string, text: () => string) => ({ name, text });
  return [
    page('one line of 16 MB', () => SENTENCE.repeat(many((16 * MEGA) / (3 * SENTENCE.length)))),
    page('16 MB of one character', () => '水'.repeat(many((16 * MEGA) / 3))),
    page('16 MB of spaces', () => ' '.repeat(many(16 * MEGA))),
    page('a million blank lines', () => `水塔\n${'\n'.repeat(many(1e6))}修好了`),
    page('a million lines of one character', () => '水\n'.repeat(many(1e6))),
    page('100,000 rows set apart', () => '水 渠 从 山 脚 绕 过 果 园\n'.repeat(many(1e5))),
    page('100,000 headings', () => '# 江城修好水塔\n\n'.repeat(many(1e5))),
    page('heaps of headings, 40,000 lines', () => heaps(many(4e4))),
    page('100,000 lines of brackets, open', () => '（记者王小川\n'.repeat(many(1e5))),
    page('100,000 datelines', () => '本报讯（记者王小川）路通了。\n'.repeat(many(1e5))),
    page('10,000 open tails, 10,000 orphan heads', () => tails(many(1e4))),
    page('100,000 photos', () => '图为柳溪村的新路。本报记者 王小川摄\n\n'.repeat(many(1e5))),
    page('brackets 100,000 deep', () => '（'.repeat(many(1e5)) + '）'.repeat(many(1e5))),
    page('quotation marks 100,000 deep', () => `${'“'.repeat(many(1e5))}路${'”'.repeat(many(1e5))}`),
    page('1 MB of asterisks', () => '*'.repeat(many(MEGA))),
    page('a fence, 1 MB of spaces, a word', () => `\`\`\`${' '.repeat(many(MEGA))}x`),
    page('1 MB of comments that do not end', () => '<!--'.repeat(many(MEGA / 4))),
    page('1 MB of hashes', () => '#'.repeat(many(MEGA))),
    page('100,000 table rows', () => '| 水 | 塔 |\n'.repeat(many(1e5))),
    page('names without end', () => `本报记者 ${'王小川 '.repeat(many(1e5))}`),
    page('1 MB of digits', () => '1'.repeat(many(MEGA))),
    page('10,000 pages in one', () =>
      Array.from({ length: many(1e4) }, (_, i) => madePage(i, 300)).join('\n'),
    ),
  ];
}

/** Lines of which each may be a headline, with a text now and then. */
function heaps(count: number): string {
  const lines = Array.from({ length: count }, (_, i) => `石桥镇第${i}座桥通车\n\n${i % 50 ? '' : TEXT}`);
  return lines.join('');
}

const TEXT = '本报讯（记者王小川）桥通了，村里的人都来看。\n\n';

function tails(count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) text += `# 江城修好水塔${i}\n\n村里的老人说，从前挑一担水要\n\n`;
  for (let i = 0; i < count; i++) text += `# 石桥镇开通新路${i}\n\n走三里山路，如今不用了。\n\n`;
  return text;
}
