import { expect, test } from 'vitest';
import { FEATURES } from '../../src/label/features.ts';
import { loadLabelModel, unpack } from '../../src/label/model.ts';
import { packBytes, unpackBytes } from '../../src/label/packed.ts';

test('the packed model is the model that was learned, bit for bit', () => {
  const model = loadLabelModel();
  expect(unpackBytes(packBytes(model))).toEqual(model);
});

test('a packed model can stand anywhere in its buffer', () => {
  const packed = packBytes(loadLabelModel());
  const moved = new Uint8Array(packed.length + 1);
  moved.set(packed, 1);
  expect(unpackBytes(moved.subarray(1))).toEqual(loadLabelModel());
});

test('a weight that does not fit is refused', () => {
  const file = (weight: number) => ({
    version: '1',
    transitions: {},
    features: { [FEATURES[0]!]: { body: weight } },
  });
  expect(() => unpack(file(33))).toThrow('too large');
  expect(() => unpack(file(32))).not.toThrow();
});
