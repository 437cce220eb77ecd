import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/batch/in-order.ts';

async function* numbers(count: number, taken: { count: number }): AsyncGenerator<number> {
  for (let at = 0; at < count; at++) {
    taken.count++;
    yield at;
  }
}

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('work in order', () => {
  test('gives results in the order of the items, with so many at once', async () => {
    let [working, most] = [0, 0];
    const work = async (item: number) => {
      most = Math.max(most, ++working);
      await later((item * 7) % 5);
      working--;
      return item;
    };
    const results: number[] = [];
    for await (const item of inOrder(numbers(100, { count: 0 }), work, { atOnce: 4, ahead: 20 }))
      results.push(item);
    expect(results).toEqual(Array.from({ length: 100 }, (_, at) => at));
    expect(most).toBe(4);
  });

  test('goes on behind a slow item, but not too far', async () => {
    const taken = { count: 0 };
    let end = () => {};
    const slow = new Promise<void>((resolve) => {
      end = resolve;
    });
    const results = inOrder(numbers(100, taken), (item) => (item === 0 ? slow : later(0)), {
      atOnce: 2,
      ahead: 10,
    });
    const first = results.next();
    await later(50);
    expect(taken.count).toBe(10);
    end();
    await first;
    let rest = 0;
    for await (const _ of results) rest++;
    expect(rest).toBe(99);
  });

  test('ends with the error of an item', async () => {
    const work = async (item: number) => {
      if (item === 3) throw new Error('no');
      return item;
    };
    const results: number[] = [];
    const all = async () => {
      for await (const item of inOrder(numbers(10, { count: 0 }), work, { atOnce: 2, ahead: 5 }))
        results.push(item);
    };
    await expect(all()).rejects.toThrow('no');
    expect(results).toEqual([0, 1, 2]);
  });
});
