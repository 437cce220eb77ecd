import { expect, test } from 'vitest';
import { parsePage } from '../../src/parse.ts';

test.each(['0日', '45日', '13月2日', '0月7日', '99月99日'])(
  '%s, as OCR may give it, is no date',
  async (date) => {
    const text = `# 江城修好水塔\n\n新华社江城${date}电（记者王小川）江城的水塔修好了。\n`.repeat(2);
    const { articles } = await parsePage(Buffer.from(text));
    for (const { origin } of articles) {
      expect(origin?.month ?? 1).toSatisfy((month: number) => month >= 1 && month <= 12);
      expect(origin?.day ?? 1).toSatisfy((day: number) => day >= 1 && day <= 31);
    }
  },
);
