import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/block.ts';
import { parseText } from '../../src/index.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { withLeadsBehindPoints } from '../../src/units/points.ts';

const POINTS = [
  '■ 要把水库的除险加固放在前面，汛期到来之前全部完工，一处也不能拖到明年',
  '■ 要让沿河的村庄都有能用的广播和熟悉路线的人，老人和孩子先走一步',
  '■ 要把去年淹过的每一块地都看过一遍，账目一笔一笔贴在村口让大家看得见',
];
const LEAD =
  '本报青河6月24日电  （记者林远舟）省水利厅24日在青河县召开全省防汛工作会议，部署今年的防汛准备。';
const REST = [
  '会议要求，各市县在7月10日前把险工险段逐处登记，指定专人负责，每日上报水位。',
  '青河县去年夏天三次漫堤，今年春天已经加高堤防十二公里，新建泵站四座。',
];
const HEADING = ['全省防汛工作会议在青河召开时要求', '把汛前的每一处隐患都查到底'];
const page = (...lines: string[]) => `第1版 要闻\n\n${lines.join('\n\n')}\n`;

describe('a story told in points under its headline', () => {
  it('has its dateline behind them, as it is printed', async () => {
    const { articles } = await parseText(page(...HEADING, ...POINTS, LEAD, ...REST));
    expect(articles).toHaveLength(1);
    expect(articles[0]!.body.map(({ text }) => text.slice(0, 8))).toEqual(
      [...POINTS, LEAD, ...REST].map((text) => text.slice(0, 8)),
    );
  });

  it('is from where that dateline says, by whom it names', async () => {
    const { articles } = await parseText(page(...HEADING, ...POINTS, LEAD, ...REST));
    expect(articles[0]!.origin).toMatchObject({ place: '青河', month: 6, day: 24 });
    expect(articles[0]!.byline.map(({ name }) => name)).toEqual(['林远舟']);
  });
});

describe('withLeadsBehindPoints', () => {
  const leads = (...labels: [text: string, label: Label, continues?: boolean][]) => {
    const blocks = readBlocks(labels.map(([text]) => text).join('\n\n'));
    return withLeadsBehindPoints(
      blocks.map((block, i) => ({
        block,
        label: labels[i]![1],
        continues: labels[i]![2] ?? false,
        confidence: 1,
        orphan: 0,
        goesOn: 0,
      })),
    ).map(({ label, continues }) => (continues ? `+${label}` : label));
  };
  const heading: [string, Label] = ['隐患要查到底', 'headline'];
  const [a, b] = POINTS.map((point): [string, Label] => [point, 'body']);
  const lead: [string, Label] = ['本报青河6月24日电', 'dateline'];
  const text: [string, Label] = [REST[0]!, 'body'];

  it('takes a dateline behind points for text', () => {
    expect(leads(heading, a!, b!, lead, text)).toEqual(['headline', 'body', 'body', 'body', '+body']);
  });

  it('knows points by two in a row that begin with one sign, right under a headline', () => {
    expect(leads(heading, a!, lead, text)[2]).toBe('dateline');
    expect(leads(heading, a!, [`● ${REST[1]}`, 'body'], lead, text)[3]).toBe('dateline');
    expect(leads(heading, text, a!, b!, lead, text)[4]).toBe('dateline');
    expect(leads(a!, b!, lead, text)[2]).toBe('dateline');
    expect(leads(['简讯', 'column'], a!, b!, lead, text)[3]).toBe('dateline');
  });

  it('lets a photo, and what goes on with a point, stand between', () => {
    expect(leads(heading, a!, [REST[0]!, 'body', true], ['村口', 'caption'], b!, lead, text)[5]).toBe('body');
    expect(leads(heading, a!, b!, text, lead, text)[4]).toBe('dateline');
  });
});
