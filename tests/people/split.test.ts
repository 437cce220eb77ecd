import { expect, test } from 'vitest';
import { divide } from '../../src/people/split.ts';

const names = (run: string) =>
  divide(run).pieces.map(({ start, end }) => run.slice(start, end).replaceAll(' ', ''));

test.each([
  ['王建国李晓明', ['王建国', '李晓明']],
  ['王伟李晓明', ['王伟', '李晓明']],
  ['刘 泉张大河', ['刘泉', '张大河']],
  ['张大河刘 泉', ['张大河', '刘泉']],
  ['王小川和李大江', ['王小川', '李大江']],
  ['欧阳小兰', ['欧阳小兰']],
  ['王 小 川', ['王小川']],
])('%s', (run, expected) => expect(names(run)).toEqual(expected));

test('an empty run has no names', () => expect(divide('  ').pieces).toEqual([]));

test('places begin where the run does', () => {
  expect(divide('王 伟', 7).pieces).toEqual([{ start: 7, end: 10 }]);
});
