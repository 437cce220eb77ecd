import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { modelUrl } from '../../src/models.ts';
import { pairKey } from '../../src/numbering.ts';
import { packPoints, unpackPoints } from '../../src/topics/file.ts';
import { dot, loadTopics, Topics, unit } from '../../src/topics/topics.ts';

const keyOf = (word: string) => pairKey(word.charCodeAt(0), word.charCodeAt(1));
/** Two dimensions: fields to the right, courts upwards; a step is worth a seventh. */
const points = {
  dimensions: 2,
  keys: Int32Array.of(keyOf('麦田'), keyOf('麦苗'), keyOf('法院')),
  scales: Float32Array.of(1, 0.5, 1),
  coordinates: Uint8Array.of((7 << 4) | 14, (8 << 4) | 14, (14 << 4) | 7),
};

describe('the file of topics', () => {
  it('is read as it was written', () => {
    expect(unpackPoints(packPoints(points))).toEqual(points);
  });

  it('may begin anywhere in memory', () => {
    const packed = packPoints(points);
    const moved = new Uint8Array(packed.length + 1);
    moved.set(packed, 1);
    expect(unpackPoints(moved.subarray(1))).toEqual(points);
  });

  it('is known by its first bytes', () => {
    expect(() => unpackPoints(new Uint8Array(64))).toThrow('no model of topics');
  });

  it('has its words in rising order', () => {
    const { keys } = unpackPoints(fs.readFileSync(modelUrl('topics.bin')));
    expect(keys.every((key, i) => i === 0 || key > keys[i - 1]!)).toBe(true);
  });
});

describe('Topics', () => {
  const topics = new Topics(points);

  it('places a text by its words', () => {
    expect([...topics.of('麦田')]).toEqual([1, 0]);
    expect([...topics.of('法院')]).toEqual([0, 1]);
    const both = topics.of('法院旁边的麦田');
    expect(both[0]).toBeCloseTo(Math.SQRT1_2);
    expect(both[1]).toBeCloseTo(Math.SQRT1_2);
  });

  it('weighs words by the logarithm of their number, and by their scale', () => {
    const [x, y] = topics.of('麦田，麦田，法院');
    expect(x! / y!).toBeCloseTo(1 + Math.LN2);
    expect(topics.of('麦苗和法院')[1]).toBeGreaterThan(topics.of('麦田和法院')[1]!);
  });

  it('reads Traditional characters as Simplified ones', () => {
    expect(topics.of('麥田')).toEqual(topics.of('麦田'));
  });

  it('leaves what it knows no word of at the origin', () => {
    expect([...topics.of('abc。')]).toEqual([0, 0]);
    expect([...unit(new Float64Array(2))]).toEqual([0, 0]);
  });

  it('finds stories of one kind near one another that share no word', () => {
    const model = loadTopics();
    const [field, seed, court] = ['麦田里的播种机', '化肥和种子便宜了', '合议庭当天开庭'].map((text) =>
      model.of(text),
    );
    expect(dot(field!, seed!)).toBeGreaterThan(dot(field!, court!) + 0.1);
  });
});
