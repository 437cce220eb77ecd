import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/page.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { noteGlued } from '../../src/read/glued-rows.ts';
import type { GluedRule, Joint } from '../../src/rules/glued/joint.ts';
import { ROW_RULES } from '../../src/rules/glued/rows.ts';
import { TEXT_RULES } from '../../src/rules/glued/texts.ts';
import { widthOf } from '../../src/text.ts';

const PAGE = readFileSync(
  new URL('../../fixtures/pages/glued-columns--pear-orchard/source.txt', import.meta.url),
  'utf8',
);
const textsOf = (source: string) => readBlocks(source).map(({ text }) => text);
const notesOf = (source: string) => {
  const notes: Note[] = [];
  noteGlued(readBlocks(source), (note) => void notes.push(note));
  return notes;
};

describe('rows run together', () => {
  test('two full rows on a line are two blocks, at their places', () => {
    const [left, right] = readBlocks(PAGE).filter(({ line }) => line === 11);
    expect([left!.text, right!.text]).toEqual([
      '的管事许春生说，种梨的人从此不',
      '只卖梨，还卖梨膏、梨醋和自己染',
    ]);
    expect(PAGE.slice(left!.start, right!.end)).toBe(left!.text + right!.text);
  });

  test('so are the end of a story and the headline behind it, the end of a paragraph and the next', () => {
    const texts = textsOf(PAGE);
    for (const text of [
      '计能过一万吨。',
      '石桥夜校开课',
      '九点，教的是识图和用电。',
      '镇里说，夜校一周开三个晚上，',
    ])
      expect(texts).toContain(text);
  });

  test('a caption, a folio line and a staff box stand by themselves', () => {
    const more = (end: string) => PAGE.replace('桌椅都是木匠们捐的。', `桌椅都是木匠们捐的。${end}`);
    for (const end of ['责任编辑：许 禾', '2019年4月3日 星期三 05版', '▲图为夜校的第一课。'])
      expect(textsOf(more(end))).toContain('桌椅都是木匠们捐的。');
  });

  test('a page without two full rows on a line keeps its lines', () => {
    const whole = PAGE.replace('从此不只', '从此不\n只').replace('用电。镇里', '用电。\n镇里');
    expect(textsOf(whole)).toContain('计能过一万吨。石桥夜校开课');
    expect(notesOf(whole)).toEqual([]);
  });

  test('parts of a row of several columns are none', () => {
    const row = '村里人都来看新修的路        孩子们跑在最前面呢        老人们在后面慢慢走';
    expect(notesOf(`${row}\n`.repeat(6))).toEqual([]);
  });

  test('one note says where', () => {
    expect(notesOf(PAGE)).toMatchObject([{ rule: 'read/rows', action: 'read', line: 11 }]);
    expect(notesOf(PAGE)[0]!.message).toContain('3 lines hold');
  });
});

describe('rules', () => {
  /** Where a rule is surest that the line parts; −1 where it says nothing. */
  const surest = ({ worth, columns = [10, 10], below = 10 }: GluedRule, text: string): number => {
    const [before, behind] = columns;
    const line = {
      text,
      rowAbove: '',
      width: widthOf(text),
      above: before,
      below,
      before,
      behind,
      flows: true,
      leads: () => true,
    };
    const jointAt = (at: number): Joint => {
      const [left, right] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
      return { left, right, space: (text.length - left.length - right.length) / 2, line };
    };
    const worths = [...text].map((_, at) => (at > 0 && text[at]!.trim() ? worth(jointAt(at)) : 0));
    const most = Math.max(...worths);
    return most > 0 ? worths.indexOf(most) : -1;
  };
  for (const rule of [...ROW_RULES, ...TEXT_RULES]) {
    for (const marked of rule.examples)
      test(`${rule.id}: ${marked}`, () => {
        const text = marked.replace('|', '');
        const behind = marked.slice(marked.indexOf('|') + 1).trimStart();
        expect(surest(rule, text)).toBe(text.length - behind.length);
      });
    for (const text of rule.counterExamples)
      test(`${rule.id}: not ${text}`, () => expect(surest(rule, text)).toBe(-1));
  }
});
