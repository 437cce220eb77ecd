import { expect, test } from 'vitest';
import { continuesLocally, openness, orphanness } from '../../src/seam/index.ts';

const TEXTS = ['12', '路修好了。', '“路通了', 'A', '，车来了', '3月', '', '％'];

test('what is said of a text does not hang on the texts asked about before', () => {
  const asked = (ask: (text: string) => number) =>
    TEXTS.map((text) =>
      TEXTS.map((before) => {
        continuesLocally(before, before);
        openness(before);
        orphanness(before);
        return ask(text);
      }),
    );
  for (const ask of [openness, orphanness, (text: string) => continuesLocally(text, '')])
    for (const answers of asked(ask)) expect(new Set(answers).size).toBe(1);
});
