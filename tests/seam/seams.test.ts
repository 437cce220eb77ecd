import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  continuesLocally,
  explainLocally,
  loadSeamModel,
  openness,
  orphanness,
  PageSeams,
} from '../../src/seam/index.ts';
import { BEES, BRIDGE, PAGE } from './pages.ts';

const traditional = (text: string) =>
  text.replace(/[们让还说当这个过带运经业护务规]/g, (char) => TRADITIONAL[char]!);
const TRADITIONAL: Record<string, string> = {
  们: '們',
  让: '讓',
  还: '還',
  说: '說',
  当: '當',
  这: '這',
  个: '個',
  过: '過',
  带: '帶',
  运: '運',
  经: '經',
  业: '業',
  护: '護',
  务: '務',
  规: '規',
};

describe('continuesLocally', () => {
  it.each([
    ['队员们沿着河岸走了一整天，终于在傍晚发', '现了那条失踪的木船。'],
    ['新的阅览室每天开放十二个小', '时，周末也不关门。'],
    ['他拿起话筒，对大家说：“我们一', '定会回来。”说完就走了。'],
    ['去年果园收入超过3', '50万元，今年还要多。'],
  ])('sees that “…%s|%s” goes on', (previous, next) => {
    expect(continuesLocally(previous, next)).toBeGreaterThan(1);
  });

  it.each([
    ['队员们终于在傍晚找到了那条木船。', '第二天一早，村里的渡口重新开放。'],
    ['新的阅览室下周开放', '本报记者赶到现场时，雨已经停了。'],
    ['夜里下了一场大雨。', '“明年我还来。”老人笑着说。'],
  ])('sees that “…%s|%s” does not', (previous, next) => {
    expect(continuesLocally(previous, next)).toBeLessThan(0);
  });

  it('does not count white space', () => {
    const spaced = continuesLocally('新 的 阅览室每天开放十二个小　', ' 时，周末也不关门。');
    expect(spaced).toBe(continuesLocally('新的阅览室每天开放十二个小', '时，周末也不关门。'));
  });

  it('reads Traditional characters and half-width signs as their likes', () => {
    const simplified = continuesLocally('他们说，这个经', '过让人难忘；还有一个规');
    expect(continuesLocally(traditional('他们说,这个经'), traditional('过让人难忘;还有一个规'))).toBe(
      simplified,
    );
  });

  it('gives a number for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) =>
        Number.isFinite(continuesLocally(a, b)),
      ),
    );
  });

  it('names its reasons, strongest first', () => {
    const [first, second] = explainLocally('他说：“我们一', '定会回来。”说完就走了。');
    expect(first!.weight).toBeGreaterThan(second!.weight);
    expect(
      explainLocally('他说：“我们一', '定会回来。”').find(({ feature }) => feature === 'ngram')!.weight,
    ).toBeGreaterThan(1);
    const stop = explainLocally('夜里下了一场大雨。', '第二天一早，渡口重新开放。');
    expect(stop.find(({ feature }) => feature === 'edge-before')!.weight).toBeLessThan(0);
  });
});

describe('openness and orphanness', () => {
  it('tell a text cut at its end from a whole one', () => {
    for (const cut of [BRIDGE[1], BEES[1]]) expect(openness(cut)).toBeGreaterThan(2);
    for (const whole of [BRIDGE[0], BRIDGE[3], BEES[2]]) expect(openness(whole)).toBeLessThan(-2);
  });

  it('tell a beginning in the middle of a sentence, where it shows', () => {
    expect(orphanness(BEES[2])).toBeGreaterThan(orphanness(BEES[0]));
    expect(orphanness('，说完他就走了。')).toBeGreaterThan(2);
  });
});

describe('PageSeams', () => {
  const seams = new PageSeams(PAGE);
  const heads = [...PAGE.keys()];
  const best = (tail: number) =>
    heads.filter((i) => i !== tail).sort((a, b) => seams.score(tail, b) - seams.score(tail, a))[0];

  it('finds the rest of each cut paragraph among all pieces', () => {
    expect(best(1)).toBe(5);
    expect(best(3)).toBe(4);
    expect(seams.score(1, 5)).toBeGreaterThan(2);
    expect(seams.score(1, 4)).toBeLessThan(0);
  });

  it('explains a score by named features', () => {
    const reasons = seams.explain(1, 5);
    expect(reasons.length).toBeGreaterThan(3);
    for (const { feature } of reasons)
      expect(feature).toMatch(
        /^(ngram|edge-before|edge-behind|sign-before|sign-behind|quote|bracket|title|number|page|topic|length)$/,
      );
  });

  it('tells stories apart by what their pieces have in common', () => {
    expect(seams.affinity([0, 1], [5, 6])).toBeGreaterThan(2 * seams.affinity([0, 1], [2, 3]));
    expect(seams.affinity([2, 3], 4)).toBeGreaterThan(2 * seams.affinity([2, 3], 5));
    expect(seams.affinity(2, 2)).toBeCloseTo(1);
    expect(seams.follows(0, 6)).toBeGreaterThan(seams.follows(2, 6));
  });

  it('proposes the right head among few', () => {
    expect(seams.candidates(1, heads, 2)).toContain(5);
    expect(seams.candidates(3, heads, 2)).toContain(4);
    expect(seams.candidates(3, heads, 99)).toHaveLength(heads.length - 1);
  });

  it('gives the same numbers whatever was asked before', () => {
    const again = new PageSeams(PAGE);
    expect(again.score(3, 4)).toBe(seams.score(3, 4));
    expect(again.follows(0, 6)).toBe(seams.follows(0, 6));
  });

  it('gives a number for any pieces, empty ones too', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 6 }), (texts) => {
        const any = new PageSeams(texts.map((text) => ({ text })));
        return [any.score(0, 1), any.follows(1, 0), any.affinity(0, 1)].every(Number.isFinite);
      }),
    );
  });

  it('needs no more than a list of candidates for thousands of pieces', () => {
    const many = Array.from({ length: 3000 }, (_, i) => ({ text: `${PAGE[i % 7]!.text}${i}号` }));
    const large = new PageSeams(many);
    const all = [...many.keys()];
    for (let tail = 0; tail < 100; tail++) expect(large.candidates(tail, all, 16)).toHaveLength(16);
  });
});

describe('loadSeamModel', () => {
  it('reads the model once', () => {
    expect(loadSeamModel()).toBe(loadSeamModel());
  });
});
