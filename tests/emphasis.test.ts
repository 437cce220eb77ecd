import { describe, expect, it } from 'vitest';
import { emphasisIn, marksOf, withoutMarks } from '../src/emphasis.ts';
import { parseText } from '../src/parse.ts';

describe('emphasis', () => {
  it.each([
    ['**本报讯**（记者王小川）', '本报讯（记者王小川）'],
    ['***本报讯***', '本报讯'],
    ['会上**强调**，要**修路**', '会上强调，要修路'],
    ['**长5*3米的船**', '长5*3米的船'],
    ['# **江上新桥**', '# 江上新桥'],
    ['**第一行**\n**第二行**', '第一行\n第二行'],
  ])('%j has marks', (text, plain) => expect(withoutMarks(text, 0, text.length)).toBe(plain));

  it.each([
    'a number hidden: 138****5678',
    '王**',
    '李*和王**',
    '***',
    '******',
    '*** ***',
    '** 粗体 **',
    '**没有合上',
    '**头长尾短***',
    '**不过行\n的**',
    '5*3*2米',
  ])('%j has none', (text) => expect(withoutMarks(text, 0, text.length)).toBe(text));

  it('is told by its whole line, whatever part of it is asked for', () => {
    const line = '昨天，**本报讯**（记者）';
    expect(withoutMarks(line, 0, 6)).toBe('昨天，本');
    expect(withoutMarks(line, 6, 12)).toBe('报讯（记');
    expect(withoutMarks(line, 4, 9)).toBe('本报讯');
  });

  it('says where the marks stand', () => {
    expect(marksOf(emphasisIn('前\n**甲**乙', 0, 9))).toEqual([
      [2, 4],
      [5, 7],
    ]);
  });

  it('leaves hidden numbers and names in the text of a paragraph', async () => {
    const text =
      '# 中奖名单今天公布\n\n**本报讯**（记者王小川）获奖的王**、李*，电话138****5678，请来领奖。\n';
    const { articles } = await parseText(text);
    expect(articles[0]!.body.map((item) => item.text)).toEqual([
      '获奖的王**、李*，电话138****5678，请来领奖。',
    ]);
    expect(articles[0]!.dateline).toBe('本报讯（记者王小川）');
  });
});
