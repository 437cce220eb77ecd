import { expect, test } from 'vitest';
import { account } from '../../src/assemble/account.ts';
import { parseText } from '../../src/index.ts';

const TEXT = '老渡口的木船用了三十年，船底补过十几回，雨季一到就要舀水，摆渡的人说，再补也撑不过今年的汛期。';

/** Text in rows of so many characters, its first row shorter by a lost indent. */
const inRows = (text: string, width: number) => [
  text.slice(0, width - 2),
  ...Array.from({ length: Math.ceil((text.length - width + 2) / width) }, (_, i) =>
    text.slice(width - 2 + i * width, width - 2 + (i + 1) * width),
  ),
];

const DATELINES = [
  '〔記者王曉川、李大江／江城報導〕',
  '本报江城5月7日电（记者王小川 通讯员李大江）',
  '本报江城讯 记者王小川、通讯员李大江报道：',
  '新华社江城5月7日电（记者王小川、李大江）',
];

for (const dateline of DATELINES)
  for (const width of [9, 11, 13, 16, 20])
    test(`${dateline} in rows of ${width}`, async () => {
      const source = ['老渡口换了新船', ...inRows(dateline + TEXT, width)].join('\n');
      const page = await parseText(source);
      const [article] = page.articles;
      expect(article!.dateline?.replaceAll(' ', '')).toBe(dateline.replaceAll(' ', ''));
      expect(article!.byline.map(({ name }) => name)).toEqual([
        dateline.includes('曉') ? '王曉川' : '王小川',
        '李大江',
      ]);
      expect(article!.body[0]!.text).toMatch(/^老渡口的木船/);
      expect(account(source, page)).toEqual({ missing: [], repeated: [] });
    });

test('a round-up of dispatches has no dateline of its own', async () => {
  const dispatch = (paper: string) => `${paper}日报${paper}6月3日电（记者王小川）${TEXT}`;
  const page = await parseText(['# 各地渡口', ...['江城', '大江', '云川'].map(dispatch)].join('\n\n'));
  expect(page.articles[0]!.body).toHaveLength(3);
});
