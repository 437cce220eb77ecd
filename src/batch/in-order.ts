export interface Limits {
  /** How many are in work at once. */
  atOnce: number;
  /** How many may be in work or wait for those before them. */
  ahead: number;
}

/**
 * Works on items side by side and gives the results in the order of the items. Takes no item from its source before
 * there is room, so that memory stays flat. Rejects with the first error, in that order.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { atOnce, ahead }: Limits,
): AsyncGenerator<Result> {
  const waiting: Promise<Result>[] = [];
  const working = new Set<Promise<unknown>>();
  for await (const item of items) {
    const result = work(item);
    waiting.push(result);
    const settled = result.catch(() => {}).finally(() => working.delete(settled));
    working.add(settled);
    while (working.size >= atOnce || waiting.length >= ahead) {
      if (waiting.length >= ahead) yield await waiting.shift()!;
      else await Promise.race(working);
    }
    while (waiting.length > 0 && (await isSettled(waiting[0]!))) yield await waiting.shift()!;
  }
  for (const result of waiting) yield await result;
}

const PENDING = Symbol('pending');

async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const first = await Promise.race([promise, Promise.resolve(PENDING)]).catch(() => null);
  return first !== PENDING;
}
