import { INDENT } from '../../read/row-widths.ts';
import { ENDS_PARAGRAPH, widthOf } from '../../text.ts';
import { fit, type GluedRule, isFull, isOver, type Joint, OFF } from './joint.ts';
import { isAuthor } from './texts.ts';

const ends = ({ left }: Joint) => ENDS_PARAGRAPH.test(left);
/** A full row, or the last of a paragraph. */
const isRow = (joint: Joint) => {
  const { left, line } = joint;
  return isFull(left, line.before) || (ends(joint) && widthOf(left) < line.before + OFF);
};
const isWhole = ({ right, line }: Joint) => isFull(right, line.behind);
/** As wide as the first row of a paragraph. */
const isFirst = ({ right, line }: Joint) => isFull(right, line.behind - INDENT);

export const indentBehind: GluedRule = {
  id: 'glued/indent',
  why: 'The white space of an indent stands in front of a paragraph.',
  worth: (joint) =>
    joint.space >= 1 && (isRow(joint) || isOver(joint.line)) && (isWhole(joint) || isFirst(joint)) ? 6 : 0,
  columns: [8, 8],
  examples: ['路修好了。|  村里人都来看'],
  counterExamples: ['路修好了。 村里人都来看'],
};

export const twoRows: GluedRule = {
  id: 'glued/rows',
  why: 'A line too wide holds a full row or the last of a paragraph, and a full row or the first of one.',
  worth: (joint) => {
    const rows = isOver(joint.line) && isRow(joint) && (isWhole(joint) || (isFirst(joint) && ends(joint)));
    return rows ? 4 + fit(joint) + (ends(joint) ? 0.5 : 0) : 0;
  },
  columns: [8, 8],
  examples: ['村里人都来看新修的|路，孩子们跑在前面', '路修好了。|村里人都来'],
  counterExamples: ['村里人都来看新修的'],
};

export const authorInFront: GluedRule = {
  id: 'glued/author-in-front',
  why: 'A row behind names of authors is the first of their text.',
  worth: (joint) =>
    isOver(joint.line) && (isWhole(joint) || isFirst(joint)) && isAuthor(joint.left) ? 4 : 0,
  columns: [6, 6],
  examples: ['■本报记者 王小川|村里人都来看路'],
  counterExamples: ['村里人都来看路'],
};

export const lastRow: GluedRule = {
  id: 'glued/last-row',
  why: 'A full row and the last of its paragraph, at the top of the next column.',
  worth: (joint) => {
    const { left, right, line } = joint;
    const last = ENDS_PARAGRAPH.test(right) && widthOf(right) < Math.max(line.before, line.behind) + OFF;
    return isOver(line) && isFull(left, line.before) && last ? 3 + fit(joint) : 0;
  },
  columns: [8, 8],
  examples: ['村里人都来看新的|路。'],
  counterExamples: ['村里人都来看路。'],
};

/** What the widths of rows tell. */
export const ROW_RULES: readonly GluedRule[] = [indentBehind, twoRows, authorInFront, lastRow];
