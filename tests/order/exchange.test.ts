import { describe, expect, it } from 'vitest';
import { Affinity } from '../../src/order/affinity.ts';
import { Exchange } from '../../src/order/exchange.ts';
import type { Sight } from '../../src/order/features.ts';
import { kinOf } from '../../src/order/kin.ts';
import { loadOrderModel } from '../../src/order/model.ts';
import type { Scores } from '../../src/order/scores.ts';

const VILLAGE = [
  '樱桃树下的水泥路',
  '山下的村子修好了水泥路，樱桃和核桃种满了路的两边，果品公司开着车上门来收樱桃',
  '一棵樱桃树能卖三百多块钱，村民们买来更多树苗，核桃油也在网上卖，快递公司把收货点设在村口',
  '水泥路通到院门口以后，果品公司和快递公司的车天天来，樱桃和核桃油卖到了城里，村民们盖起新房',
];
const LIBRARY = [
  '图书馆的灯亮到十点',
  '图书馆的灯一直亮到夜里，来看书的是工厂里下班的年轻人，管理员说借出的书比前年多了两成',
  '机床和电路的书架最受欢迎，年轻人要排队才能借到，图书馆打算把会议室改成书库再添两间阅览室',
  '阅览室开了以后，管理员把机床和电路的书架搬上二楼，工厂里的年轻人不用再排队借书，灯亮得更晚',
];
/** Village at even places, library at odd ones; the headings are the first two. */
const texts = VILLAGE.flatMap((text, i) => [text, LIBRARY[i]!]);

function sightOf(): Sight {
  const places = texts.map((_, index) => ({ index, run: { kind: index < 2 ? 'head' : 'body' } }));
  return {
    places,
    layout: 'crossed',
    texts: texts.map((all) => ({ all })),
    affinity: new Affinity(texts),
  } as unknown as Sight;
}

const kin = () => kinOf(sightOf(), loadOrderModel().kin);

/** All links are worth the same, but for those given. */
function scoresOf(worth: Record<string, number> = {}): Scores {
  const bodies = texts.flatMap((_, i) => (i < 2 ? [] : [i]));
  return {
    bodies,
    link: texts.map((_, a) => bodies.map((b) => (a === b ? -Infinity : (worth[`${a}-${b}`] ?? 0.5)))),
    end: texts.map(() => 0),
    start: bodies.map(() => 0),
  };
}

describe('kinOf', () => {
  it('tells runs of one story from runs of two', () => {
    const all = kin();
    const of = (a: number, b: number) => all[a * texts.length + b]!;
    expect(of(2, 4)).toBeGreaterThan(of(2, 5));
    expect(of(3, 7)).toBeGreaterThan(of(3, 6));
    expect(of(3, 7)).toBe(of(7, 3));
  });

  it('knows words that stand in the same stories', () => {
    const lines = [
      '播种机在麦田里来回走着',
      '今年化肥和种子都便宜了',
      '法院的合议庭当天开庭',
      '被告人的律师提出上诉',
    ];
    const sight = {
      layout: 'crossed',
      places: lines.map((_, index) => ({ index })),
      texts: lines.map((all) => ({ all })),
      affinity: new Affinity(lines),
    } as unknown as Sight;
    expect(sight.affinity.of(0, 1)).toBe(0);
    const all = kinOf(sight, loadOrderModel().kin);
    const of = (a: number, b: number) => all[a * lines.length + b]!;
    expect(Math.min(of(0, 1), of(2, 3))).toBeGreaterThan(Math.max(of(0, 2), of(0, 3), of(1, 2), of(1, 3)));
  });
});

describe('exchange', () => {
  it('gives each story its own end', () => {
    const mixed = [
      [0, 2, 5, 7],
      [1, 3, 4, 6],
    ];
    expect(new Exchange(kin(), scoresOf()).from(mixed)).toEqual([
      [0, 2, 4, 6],
      [1, 3, 5, 7],
    ]);
  });

  it('gives a run amid another story back', () => {
    const mixed = [
      [0, 2, 5, 4, 6],
      [1, 3, 7],
    ];
    const links = scoresOf({ '3-5': 1, '5-7': 1, '2-4': 1, '4-6': 1 });
    expect(new Exchange(kin(), links).from(mixed)).toEqual([
      [0, 2, 4, 6],
      [1, 3, 5, 7],
    ]);
  });

  it('leaves what is right, and strong links', () => {
    const right = [
      [0, 2, 4, 6],
      [1, 3, 5, 7],
    ];
    expect(new Exchange(kin(), scoresOf()).from(right)).toEqual(right);
    const strong = scoresOf({ '0-2': 9, '1-3': 9, '2-5': 9, '5-7': 9, '3-4': 9, '4-6': 9 });
    const sure = [
      [0, 2, 5, 7],
      [1, 3, 4, 6],
    ];
    expect(new Exchange(kin(), strong).from(sure)).toEqual(sure);
  });

  it('keeps every run once, and headings in front', () => {
    const stories = new Exchange(kin(), scoresOf()).from([
      [0, 7, 4],
      [1, 2],
      [3, 6, 5],
    ]);
    expect(stories.flat().sort()).toEqual(texts.map((_, i) => i));
    for (const story of stories) expect(story.slice(1).filter((place) => place < 2)).toEqual([]);
  });
});
