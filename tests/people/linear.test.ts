import { describe, expect, test } from 'vitest';
import { findCredit } from '../../src/credit/credit.ts';
import { parseFolio } from '../../src/folio/folio.ts';
import { parseStaff } from '../../src/folio/staff.ts';
import { parseJump } from '../../src/jump/jump.ts';
import { findLead } from '../../src/lead/lead.ts';
import { findSignature } from '../../src/lead/signature.ts';
import { parsePeople } from '../../src/people/people.ts';

const LENGTH = 100_000;
const PIECES = [
  '本报',
  '记者王',
  '（',
  '（记者',
  '第',
  '下转第',
  '1',
  ' ',
  '责编：',
  '报',
  '王',
  '摄',
  '年月日',
  '】',
  '图/',
  '发自',
];
const READERS = { parsePeople, findLead, findSignature, findCredit, parseFolio, parseStaff, parseJump };

describe.each(Object.entries(READERS))('%s reads long lines at once', (_, read) => {
  test.each(PIECES)('%s …', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    const start = performance.now();
    read(text);
    read(text.slice(0, 190));
    // Quadratic work on 100,000 characters takes tens of seconds; linear work some hundredths.
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
