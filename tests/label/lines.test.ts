import { expect, test } from 'vitest';
import { constrain } from '../../src/label/constrain.ts';
import { STATES } from '../../src/label/states.ts';
import { isWrapped } from '../../src/label/style.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { ALONE_RULES } from '../../src/rules/lines/alone.ts';
import {
  boxLabel,
  dashAtEnd,
  deckOverColumns,
  figuresLabel,
  noSummary,
  rubricAtEnd,
  rubricBesideHeading,
  rubricOver,
  scrap,
  stopAtEnd,
} from '../../src/rules/lines/headings.ts';
import { metaAuthor, metaDesk } from '../../src/rules/lines/meta.ts';
import { noFolio, paperAlone } from '../../src/rules/lines/page.ts';
import {
  bylineBehindHeading,
  editorSigns,
  headingBehindNames,
  namesNobody,
  noByline,
  reportersOnly,
  reportersUnderHeading,
  signedEnd,
  signedText,
  writerBehindText,
  writerUnderHeading,
} from '../../src/rules/lines/people.ts';
import {
  arrowToPicture,
  creditBehindCaption,
  creditBehindText,
  noCredit,
  noPicture,
  openCaption,
  triangleBefore,
} from '../../src/rules/lines/pictures.ts';
import {
  agencyBehindText,
  coupletOver,
  dateAlone,
  endMark,
  herebyLine,
  letterBegins,
  relayed,
  repeatedLabel,
  verses,
} from '../../src/rules/lines/texts.ts';
import { bracketOver, headingOverJump, jumpOver } from '../../src/rules/lines/turns.ts';
import { datedLead, leadUnderHeading } from '../../src/rules/own-leads.ts';

const OTHERS = [
  arrowToPicture,
  boxLabel,
  dashAtEnd,
  dateAlone,
  datedLead,
  editorSigns,
  figuresLabel,
  herebyLine,
  letterBegins,
  metaDesk,
  namesNobody,
  noByline,
  noCredit,
  noFolio,
  noPicture,
  noSummary,
  paperAlone,
  relayed,
  repeatedLabel,
  reportersOnly,
  rubricAtEnd,
  rubricBesideHeading,
  scrap,
  signedEnd,
  signedText,
  stopAtEnd,
  triangleBefore,
];

for (const rule of [...ALONE_RULES, ...OTHERS]) {
  test.each(rule.examples)(`${rule.id}: %s`, (text) => expect(rule.test(text)).toBe(true));
  test.each(rule.counterExamples)(`${rule.id}: not %s`, (text) => expect(rule.test(text)).toBe(false));
}

test.each(bracketOver.examples)(`${bracketOver.id}: %s %s %s`, (...lines) =>
  expect(bracketOver.over(...lines)).toBeGreaterThan(0),
);
test.each(bracketOver.counterExamples)(`${bracketOver.id}: not %s %s %s`, (...lines) =>
  expect(bracketOver.over(...lines)).toBe(0),
);
for (const { id, test: holds, examples, counterExamples } of [
  jumpOver,
  headingOverJump,
  deckOverColumns,
  coupletOver,
  headingBehindNames,
  metaAuthor,
  bylineBehindHeading,
  writerBehindText,
  creditBehindText,
  creditBehindCaption,
  agencyBehindText,
  endMark,
  openCaption,
]) {
  for (const [line, next] of examples)
    test(`${id}: ${line} / ${next}`, () => expect(holds(line, next)).toBe(true));
  for (const [line, next] of counterExamples)
    test(`${id}: not ${line} / ${next}`, () => expect(holds(line, next)).toBe(false));
}

for (const { id, test: holds, examples, counterExamples } of [
  rubricOver,
  writerUnderHeading,
  reportersUnderHeading,
  leadUnderHeading,
]) {
  test.each([...examples])(`${id}: %s %s %s`, (...lines) => expect(holds(...lines)).toBe(true));
  test.each([...counterExamples])(`${id}: not %s %s %s`, (...lines) => expect(holds(...lines)).toBe(false));
}

for (const lines of verses.examples)
  test(`${verses.id}: ${lines.join('/')}`, () =>
    expect(verses.of(lines)).toEqual(lines.map((_, i) => i > 0)));
for (const lines of verses.counterExamples)
  test(`${verses.id}: not ${lines.join('/')}`, () =>
    expect(verses.of(lines)).toEqual(lines.map(() => false)));

/** The states that each line may have. */
function allowed(...lines: string[]) {
  const blocks = readBlocks(lines.join('\n'));
  const emission = new Float64Array(blocks.length * STATES.length);
  const lattice = { emission, length: blocks.length, states: STATES.length, transition: new Float64Array() };
  constrain(blocks, lattice, { wrapped: isWrapped(blocks) });
  return blocks.map((_, i) => STATES.filter((_, s) => emission[i * STATES.length + s]! > -1000));
}

test('of two rules for one line the first says what it is', () => {
  const lines = ['本报记者 王小川 文/摄', '□王小川 摄'];
  const labels = allowed(...lines, '木船，船工说够用三年了。').map((states) => [
    ...new Set(states.map(({ label }) => label)),
  ]);
  expect(labels.slice(0, 2)).toEqual([['byline'], ['credit']]);
});

test('a line keeps one state at least, whatever rules say', () => {
  for (const line of ['本版撰稿：本报记者王小川', '原标题：山乡小路通车了', '江城日报'])
    expect(allowed(line, '木船，船工说够用三年了。')[0]).not.toEqual([]);
});

test('lines that can be nothing else are what they are, whatever the weights say', () => {
  const labels = allowed('（記者陶允和攝）', '［上接第一版）', '木船，船工说够用三年了。').map((states) => [
    ...new Set(states.map(({ label }) => label)),
  ]);
  expect(labels[0]).toEqual(['credit']);
  expect(labels[1]).toEqual(['jump']);
  expect(labels[2]).toContain('body');
});

test('a heading that ends with a dash is no headline, and nothing goes on with it', () => {
  const [first, second] = allowed('石桥镇三代人修一条路——', '路通到了家门口', '木船，船工说够用三年了。');
  expect(first!.map(({ label }) => label)).not.toContain('headline');
  expect(first!.map(({ label }) => label)).toContain('kicker');
  expect(second!.map(({ id }) => id)).toContain('headline');
  expect(second!.map(({ id }) => id)).not.toContain('headline+');
});

test('a jump line that a column breaks is one', () => {
  const [first, second] = allowed('（下转', '第七版）', '木船，船工说够用三年了。').map((states) => [
    ...new Set(states.map(({ label }) => label)),
  ]);
  expect([first, second]).toEqual([['jump'], ['jump']]);
});

test('what stands in a bracket over several lines is one thing', () => {
  const going = (...lines: string[]) =>
    allowed(...lines).map((states) => states.every(({ continues }) => continues));
  expect(going('（重走山乡', '听他们说）', '桥修好了')).toEqual([false, true, false]);
  expect(going('（重走山乡', '听他们', '说）')).toEqual([false, true, true]);
  expect(going('（记者王', '小川）近日，桥修好了')).toEqual([false, false]);
});

test('a line wider than its page’s columns in front of a dateline is no text', () => {
  const [[line, next]] = deckOverColumns.examples;
  const column = [
    '山乡的路修好了，村里人都来',
    '看。桥也通了，孩子们上学不',
    '用再坐船，老人说等了一辈子',
    '终于等到了这一天。',
  ];
  const text = [...column, ...column, ...column];
  const labels = allowed(...text, line, next).map((states) => states.map(({ label }) => label));
  expect(labels[text.length]).not.toContain('body');
  expect(labels[text.length]).toContain('deck');
  expect(labels[0]).toContain('body');
});

const labelsOf = (...lines: string[]) =>
  allowed(...lines).map((states) => [...new Set(states.map(({ label }) => label))]);

test('what stands over several stories word for word is no byline, no subhead and no headline beside one', () => {
  const brief = '县里的路修好了，村里人说，这条路他们等了三年，明年还要修到山那边的村子去。';
  const page = ['渡口短波', '山乡新路通车', brief, '渡口短波', '老桥换了桥面', brief];
  expect(labelsOf(...page)[0]).toEqual(expect.not.arrayContaining(['byline', 'subhead', 'headline']));
  expect(labelsOf('渡口短波', ...page.slice(1, 3), '', ...page.slice(4))[0]).toContain('headline');
});

test('what comes by turns between texts may be subheads', () => {
  const text = '县里的路修好了，村里人说，这条路他们等了三年，明年还要修到山那边的村子去。';
  const page = ['案情回放', text, '律师说法', text, '案情回放', text, '律师说法', text];
  expect(labelsOf(...page)[2]).toContain('subhead');
});

test('what stands between texts in two stories may be a subhead', () => {
  const text = '县里的路修好了，村里人说，这条路他们等了三年，明年还要修到山那边的村子去。';
  const page = ['山乡新路通车', text, '专家点评', text, '老桥换了桥面', text, '专家点评', text];
  expect(labelsOf(...page)[2]).toContain('subhead');
});

test('a sentence without a stop in front of a heading is a caption, but not where a column cut the page', () => {
  const text = '县里的路修好了，村里人说，这条路他们等了三年，明年还要修到山那边的村子去，到时候大家都去看。';
  const caption = '昨日上午，工人在江城大桥上铺桥面';
  const page = ['# 山乡新路通车', text, caption, '# 老桥换了桥面', text];
  expect(labelsOf(...page)[2]).toEqual(['caption']);
  expect(labelsOf('# 山乡新路通车', text.slice(0, -6), caption, '# 老桥换了桥面', text)[2]).toContain('body');
});
