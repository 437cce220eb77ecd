import { expect, test } from 'vitest';
import { parseText } from '../../src/parse.ts';
import { bareTail, bracketed } from '../../src/rules/bare-tails.ts';

for (const rule of [bareTail, bracketed]) {
  test.each(rule.examples)(`${rule.id}: %s`, (text) => expect(rule.test(text)).toBe(true));
  test.each(rule.counterExamples)(`${rule.id}: not %s`, (text) => expect(rule.test(text)).toBe(false));
}

test('a line that may be a subhead is not joined to a text that may well begin', async () => {
  const page = [
    '石桥镇的河上三十年',
    '本报记者 王 河',
    '清水河从石桥镇中间流过，两岸住着四千多人。三十年前，过河全靠一条渡船，赶集的日子要排半个钟头的队。',
    '镇上的老人还记得，船工老周一天要撑一百多个来回，冬天手上全是裂口，夏天背上晒脱了皮。',
    '从“摆渡过河”到“架桥过河”的三十年变迁',
    '桥是连接两岸的建筑，它能让人不涉水就走到对岸。石桥镇的第一座桥是一九九六年架起来的，用的是附近山上的青石。',
    '桥通那天，全镇的人都来了，孩子们在桥上跑来跑去，老周把渡船系在桥墩下面，再也没有撑过。',
    '全力守护好清水河水量安全、水质安全、堤坝安全',
    '水质好不好，鱼最知道。石桥镇把河道分成十二段，每段都有人看管。',
    '如今，河里又有了鱼，傍晚时两岸坐满了钓鱼的人。',
  ].join('\n\n');
  const { articles, notes } = await parseText(page);
  expect(articles.flatMap(({ body }) => body.map(({ text }) => text))).toContain(
    '全力守护好清水河水量安全、水质安全、堤坝安全',
  );
  expect(notes.filter(({ action }) => action === 'joined')).toEqual([]);
});
