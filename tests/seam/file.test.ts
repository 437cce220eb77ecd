import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Alphabet } from '../../src/seam/alphabet.ts';
import { packModel, unpackModel } from '../../src/seam/file.ts';
import { Network } from '../../src/seam/network.ts';
import { levelOf } from '../../src/seam/ngrams.ts';
import { PageCounts } from '../../src/seam/page-counts.ts';
import { readBefore, readBehind } from '../../src/seam/sides.ts';
import { countNgrams } from '../../tools/train-seam/count.ts';
import { addCase, emptyCases, learn } from '../../tools/train-seam/learn.ts';

const codes = (text: string) => Uint16Array.from(text, (char) => char.charCodeAt(0));
const alphabet = new Alphabet(codes('的石桥河0，说'), codes('說说橋桥'));
const paragraphs = ['石桥的河，说石桥', '河的石桥', '石桥说'].map((text) => ({ text, fold: -1 }));

describe('Alphabet', () => {
  it('numbers characters, likes alike, unknown ones 0, white space not at all', () => {
    expect([...alphabet.read('石 橋７,說山\n')]).toEqual([2, 3, 5, 6, 7, 0]);
  });

  it('reads an end backwards', () => {
    const into = new Uint16Array(3);
    expect(alphabet.readEnd('的石桥 河 ', into)).toBe(3);
    expect([...into]).toEqual([4, 3, 2]);
  });
});

describe('n-grams', () => {
  const ngrams = countNgrams(paragraphs, alphabet, 4096);
  const level = (text: string) => ngrams.level(...([...alphabet.read(text)] as [number, number]));

  it('have the octave of their count', () => {
    expect(level('石桥')).toBe(levelOf(4));
    expect(level('的河')).toBe(levelOf(1));
    expect(level('石桥的')).toBe(levelOf(1));
    expect(level('桥河')).toBe(0);
    expect(ngrams.level(alphabet.edge, 2)).toBe(levelOf(2));
  });

  it('fill a small table with those worth most and lose the others', () => {
    const { slots } = countNgrams(paragraphs, alphabet, 8);
    expect(slots.filter(Boolean).length).toBeGreaterThan(5);
  });
});

describe('the networks', () => {
  const cases = emptyCases(['a', 'b']);
  for (let i = 0; i < 400; i++) {
    const [a, b] = [(i % 20) / 10 - 1, Math.floor(i / 20) / 10 - 1];
    addCase(cases, Float64Array.of(a, b), a * b > 0);
  }
  const data = learn(cases, { hidden: 6, epochs: 80, rate: 0.02 });
  const network = new Network(data);

  it('learn what no straight sum can', () => {
    expect(network.run(Float64Array.of(0.8, 0.8))).toBeGreaterThan(1);
    expect(network.run(Float64Array.of(0.8, -0.8))).toBeLessThan(-1);
  });

  it('are the same to the last digit when learned again', () => {
    expect(JSON.stringify(learn(cases, { hidden: 6, epochs: 80, rate: 0.02 }))).toBe(JSON.stringify(data));
  });

  it('come back from the file as they were', () => {
    const ngrams = countNgrams(paragraphs, alphabet, 256);
    const networks = { local: data, pair: data, open: data, orphan: data, follows: data };
    const file = packModel(ngrams, networks);
    const back = unpackModel(file);
    expect(back.networks).toEqual(networks);
    expect(back.ngrams.slots).toEqual(ngrams.slots);
    expect(back.ngrams.counts).toEqual(ngrams.counts);
    expect(packModel(back.ngrams, back.networks)).toEqual(file);
    expect(() => unpackModel(file.subarray(4))).toThrow('no seam model');
  });
});

describe('PageCounts', () => {
  it('count inside pieces, never over their border', () => {
    const counts = new PageCounts(
      ['石桥', '的河', '石', '桥'].map((text) => alphabet.read(text)),
      alphabet.edge + 1,
    );
    const ngrams = countNgrams(paragraphs, alphabet, 256);
    const out = new Float64Array(6);
    counts.features(readBefore(ngrams, '石桥'), readBehind(ngrams, '的河'), out, 0);
    expect([...out]).toEqual([0, 0, 0, 0, 0, 0]);
    counts.features(readBefore(ngrams, '石'), readBehind(ngrams, '桥'), out, 0);
    expect(out[0]).toBe(1);
  });
});

it('the model that ships is small', () => {
  const url = new URL('../../src/models/seam.bin', import.meta.url);
  expect(fs.statSync(url).size).toBeLessThanOrEqual(2_100_000);
});
