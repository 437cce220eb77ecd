import { codeAlone } from './headings.ts';
import { metaAlone } from './meta.ts';
import {
  addressAlone,
  contentsLine,
  fieldAlone,
  folioAlone,
  pageAndStaff,
  pageWriters,
  scanAlone,
  sectionAndPage,
  sourceAlone,
  staffAlone,
} from './page.ts';
import {
  authorAlone,
  brokenRole,
  deskAlone,
  essayAlone,
  reportAlone,
  textAndPicture,
  writerAlone,
} from './people.ts';
import { creditAlone } from './pictures.ts';
import type { AloneRule } from './rule.ts';
import { agencyAlone, countAlone, endNote, salutation, timeAlone } from './texts.ts';
import { jumpAlone } from './turns.ts';

/** All rules for lines that can be one thing alone, whatever stands around them; of several that hold the first says what. */
export const ALONE_RULES: readonly AloneRule[] = [
  jumpAlone,
  staffAlone,
  pageAndStaff,
  folioAlone,
  sectionAndPage,
  metaAlone,
  pageWriters,
  scanAlone,
  contentsLine,
  addressAlone,
  timeAlone,
  sourceAlone,
  fieldAlone,
  writerAlone,
  textAndPicture,
  brokenRole,
  reportAlone,
  deskAlone,
  essayAlone,
  salutation,
  agencyAlone,
  endNote,
  codeAlone,
  countAlone,
  creditAlone,
  authorAlone,
];

/** What a line can be alone; null where no rule says. */
export const aloneAs = (text: string) => ALONE_RULES.find(({ test }) => test(text))?.label ?? null;
