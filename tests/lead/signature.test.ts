import { expect, test } from 'vitest';
import { findSignature, signedAlone } from '../../src/lead/signature.ts';
import {
  ALONE_COUNTER_EXAMPLES,
  ALONE_EXAMPLES,
  SIGNATURE_COUNTER_EXAMPLES,
  SIGNATURE_EXAMPLES,
} from '../../src/rules/signatures.ts';

test.each(SIGNATURE_EXAMPLES)('%s', (marked, kind) => {
  const text = marked.replaceAll('|', '');
  expect(findSignature(text)).toMatchObject({ kind, start: marked.indexOf('|'), end: text.length });
});

test.each(SIGNATURE_COUNTER_EXAMPLES)('not %s', (text) => expect(findSignature(text)).toBeNull());

test('the reporter behind a note on the author', () => {
  const text = '（作者为江城大学教授，本报记者王小川采访整理）';
  const { people } = findSignature(text)!.people;
  expect(people).toMatchObject([{ name: '王小川', role: '记者', affiliation: '本报' }]);
  expect(text.slice(people[0]!.start, people[0]!.end)).toBe('王小川');
});

test.each(ALONE_EXAMPLES)('a paragraph that is all signature: %s', (marked) => {
  const [where = '', name = ''] = marked.split('|');
  const found = signedAlone(where + name);
  expect(found?.people).toMatchObject([
    { name: name.replace(' ', ''), start: where.length, end: where.length + name.length },
  ]);
});

test.each(ALONE_COUNTER_EXAMPLES)('no signature as a whole: %s', (text) =>
  expect(signedAlone(text)).toBeNull(),
);
