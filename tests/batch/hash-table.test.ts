import { array, assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { nameHash } from '../../src/batch/hash.ts';
import { HashTable } from '../../src/batch/hash-table.ts';

test('a hash table holds what a Map does', () => {
  const steps = array(
    record({ name: integer({ min: 0, max: 3000 }), value: integer({ min: 0, max: 2 ** 31 }) }),
    {
      maxLength: 4000,
      size: 'max',
    },
  );
  assert(
    property(steps, (entries) => {
      const [table, map] = [new HashTable(), new Map<string, string | null>()];
      for (const { name, value } of entries) {
        const stored = value % 5 === 0 ? null : value.toString(16).padStart(16, 'a');
        table.set(nameHash(`${name}`), stored);
        table.setMark(nameHash(`${name}`), name + 1);
        map.set(`${name}`, stored);
      }
      expect(table.size).toBe(map.size);
      for (const name of Array.from({ length: 3001 }, (_, at) => `${at}`)) {
        const hash = nameHash(name);
        const found = [table.has(hash), table.get(hash), table.mark(hash)];
        expect(found).toEqual([map.has(name), map.get(name) ?? null, map.has(name) ? Number(name) + 1 : 0]);
      }
    }),
    { numRuns: 15, endOnFailure: true },
  );
});
