import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account } from '../../src/assemble/account.ts';
import { assemble } from '../../src/assemble/assemble.ts';
import type { Label, LabelledBlock } from '../../src/block.ts';
import { joinParagraphs } from '../../src/join/join.ts';
import { loadOrderModel } from '../../src/order/model.ts';
import { restoreOrder } from '../../src/order/order.ts';
import { pageSeams } from '../../src/order/seams.ts';
import { readBlocks } from '../../src/read/blocks.ts';
import { runsOf } from '../../src/segment/breaks.ts';
import { unitsOf } from '../../src/units/units.ts';

const LABELS: readonly Label[] = [
  ...(['column', 'kicker', 'headline', 'deck', 'summary', 'byline', 'dateline', 'body', 'subhead'] as const),
  ...(['caption', 'credit', 'jump', 'folio', 'staff', 'notice', 'table', 'list'] as const),
];

const line = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '# 河上架起新桥',
    '**本报讯**（记者王小川）桥通了。',
    '摄',
    '——',
    '***',
    '#',
    '## 甲 乙丙丁戊 己庚辛壬',
    '\f# 新的一页',
    '---',
  ),
  fc
    .array(fc.constantFrom('桥', '路', '水', '。', '，', '“', '”', ' ', '*', '#'), { maxLength: 40 })
    .map((c) => c.join('')),
);
const page = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n'));
const labels = fc.array(
  fc.record({
    label: fc.constantFrom(...LABELS),
    continues: fc.boolean(),
    orphan: fc.constantFrom(0, 0.3, 0.9),
    goesOn: fc.constantFrom(0, 0.3, 0.9),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('conservation', () => {
  it('says each character of any text once, whatever its blocks are taken for', () => {
    fc.assert(
      fc.property(page, labels, (source, marks) => {
        const blocks = readBlocks(source).map(
          (block, i): LabelledBlock => ({ block, confidence: 0.9, ...marks[i % marks.length]! }),
        );
        const units = unitsOf(source, blocks);
        const seams = pageSeams(source, units);
        const tools = { seams, model: loadOrderModel(), cut: false, leave: () => {} };
        const runs = runsOf(source, units, seams, tools.model);
        const stories = restoreOrder(source, runs, tools);
        const ready = stories.map((story) => ({ ...story, ...joinParagraphs(source, story.runs, tools) }));
        expect(
          account(
            source,
            assemble(source, ready, runs, () => {}),
          ),
        ).toEqual({ missing: [], repeated: [] });
      }),
      { numRuns: 500 },
    );
  });
});
