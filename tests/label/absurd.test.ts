import { expect, test } from 'vitest';
import { dropAbsurd, picturesAmong } from '../../src/label/absurd.ts';
import type { Lattice } from '../../src/label/crf.ts';
import { label } from '../../src/label/index.ts';
import { STATES, stateIndex } from '../../src/label/states.ts';
import { isWrapped } from '../../src/label/style.ts';
import { readBlocks } from '../../src/read/blocks.ts';

/** The states that are left to each line when the likeliest are `states`. */
function left(lines: readonly string[], states: readonly string[]) {
  const blocks = readBlocks(lines.join('\n'));
  const emission = new Float64Array(blocks.length * STATES.length);
  const lattice: Lattice = {
    emission,
    length: blocks.length,
    states: STATES.length,
    transition: new Float64Array(),
  };
  const found = dropAbsurd(blocks, states.map(stateIndex), lattice, {
    wrapped: isWrapped(blocks),
    pictures: picturesAmong(blocks),
  });
  const ids = blocks.map((_, i) =>
    STATES.filter((_, s) => emission[i * STATES.length + s]! > -1000).map(({ id }) => id),
  );
  return { found, ids };
}

const TEXT = '渡口新近添了两条木船，船工说够用三年了，过河不用再等。';

test('a caption with no picture beside it is none', () => {
  const { found, ids } = left([TEXT, TEXT, TEXT, TEXT], ['body', 'caption', 'body', 'body']);
  expect(found).toBe(true);
  expect(ids[1]).not.toContain('caption');
  expect(ids[0]).toContain('caption');
});

test('a caption with its credit is one, unless it is longer than any', () => {
  expect(left([TEXT, '陶允和摄', TEXT], ['caption', 'credit', 'body']).found).toBe(false);
  const long = [TEXT.repeat(18), '陶允和摄', TEXT];
  expect(left(long, ['caption', 'credit', 'body']).found).toBe(true);
});

test('what stands behind the names is no dateline', () => {
  const lines = ['本报讯（记者陶', '允和）', '近日渡口', TEXT];
  const { ids } = left(lines, ['dateline', 'dateline+', 'dateline+', 'body']);
  expect(ids.map((states) => states.includes('dateline+'))).toEqual([true, true, false, true]);
});

test('what names nobody is no dateline', () => {
  expect(left(['双方出场名单', TEXT], ['dateline', 'body']).ids[0]).not.toContain('dateline');
});

test('a byline names somebody, or what they are', () => {
  expect(left(['1200米', TEXT], ['byline', 'body']).ids[0]).not.toContain('byline');
  expect(left(['本报评论员', TEXT], ['byline', 'body']).found).toBe(false);
});

test('a subhead stands before text', () => {
  const { ids } = left([TEXT, '县公路管理段', '# 招领启事'], ['body', 'subhead', 'headline']);
  expect(ids[1]).not.toContain('subhead');
});

test('short lines in a row are verses', () => {
  const verses = ['船还没有来', '我先把影子放在水上', '让它替我', '走到对岸去', '对岸有人在洗菜'];
  const { found, ids } = left([...verses, TEXT], ['subhead', 'subhead', 'body', 'subhead', 'body', 'body']);
  expect(found).toBe(true);
  expect(ids[0]).toEqual(['body', 'body+', 'body~']);
  expect(left([...verses, TEXT], Array(6).fill('body')).found).toBe(false);
});

test('a page is labelled without them', () => {
  const verses = [
    '船还没有来',
    '我先把影子放在水上',
    '让它替我',
    '走到对岸去',
    '对岸有人在洗菜',
    '影子接住了',
  ];
  const labels = label(readBlocks(['# 渡口', '乌有之', ...verses].join('\n\n'))).slice(2);
  expect(labels.map((block) => block.label)).toEqual(verses.map(() => 'body'));
});

test('a sentence without its stop is a caption where all texts have theirs', () => {
  const caption = '7月7日，渡口新添的木船载着上学的孩子过河';
  const states = ['body', 'caption', 'body', 'body'];
  expect(left([TEXT, caption, TEXT, TEXT], states).found).toBe(false);
  const cut = TEXT.slice(0, -5).repeat(2);
  expect(left([TEXT, caption, cut, cut], states).found).toBe(true);
});
