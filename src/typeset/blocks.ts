/** Blocks → rows, one function a kind. */

import type { Block, Columns, Group, Quote, Rule } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { fieldRows } from './fields.js';
import { leafRows } from './leaf.js';
import { letterheadRows } from './letterhead.js';
import { listRows } from './list.js';
import { beside, movedRow, NO_SPACE, type Row, row, spaced } from './row.js';
import { type Setting, styleNamed } from './setting.js';
import { signatureRows } from './signatures.js';
import { tableRows } from './table.js';
import { verificationRows } from './verification.js';
import { widestLine } from './widest-line.js';

export function blocksRows(blocks: readonly Block[], setting: Setting): Row[] {
  const rows: Row[] = [];
  for (const block of blocks) {
    const own = blockRows(block, setting);
    if (block.kind === 'signatures') keepTextWith(rows);
    rows.push(...own);
  }
  return rows;
}

/** How many lines of text a signature block has with it at the least. */
const LINES_WITH_SIGNATURE = 2;

/** A signature never stands alone on a page: the closing formula's lines go with it. */
function keepTextWith(rows: Row[]): void {
  for (let index = Math.max(rows.length - LINES_WITH_SIGNATURE, 0); index < rows.length; index += 1) {
    const each = rows[index];
    if (each && !each.endsPage) rows[index] = { ...each, keepsWithNext: true };
  }
}

function blockRows(block: Block, setting: Setting): Row[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return leafRows(block, setting);
    case 'list':
      return listRows(block, setting, blocksRows);
    case 'table':
      return tableRows(block, setting);
    case 'quote':
      return quoteRows(block, setting);
    case 'fields':
      return fieldRows(block, setting, blocksRows);
    case 'signatures':
      return signatureRows(block, setting);
    case 'columns':
      return columnRows(block, setting);
    case 'letterhead':
      return letterheadRows(block, setting);
    case 'group':
      return groupRows(block, setting);
    case 'rule':
      return ruleRows(block, setting);
    case 'page-break':
      return [row(0, [], { endsPage: true })];
    case 'verification':
      return verificationRows(block, setting);
  }
}

function quoteRows({ body }: Quote, setting: Setting): Row[] {
  return blocksRows(body, setting);
}

function groupRows({ body, style }: Group, setting: Setting): Row[] {
  const { before, after } = styleNamed(style, setting);
  const rows = blocksRows(body, setting).map((each, index, all) => ({
    ...each,
    keepsWithNext: index < all.length - 1 || each.keepsWithNext,
  }));
  return spaced(rows, before, after);
}

/** The thickness of a rule is the size of its style. */
function ruleRows({ style: name }: Rule, setting: Setting): Row[] {
  const style = styleNamed(name, setting);
  const width = setting.width - style.left - style.right;
  const rule = { kind: 'rule', x: style.left, y: 0, width, height: style.size, color: style.color } as const;
  return [row(style.size, [rule], { before: style.before, after: style.after, keepsWithNext: style.keepWithNext })];
}

/** Space between columns, pt. */
const GUTTER = 12;

/** Row beside row, so that a long distribution may break between its names. */
function columnRows({ columns, style: name }: Columns, setting: Setting): Row[] {
  const { before, after } = styleNamed(name, setting);
  const widths = widthsOf(columns, setting);
  let x = 0;
  const sets = columns.map((blocks, index) => {
    const width = widths[index] ?? 0;
    const rows = blocksRows(blocks, { ...setting, width }).map((each) => movedRow(each, x));
    x += width + GUTTER;
    return rows;
  });
  const count = Math.max(...sets.map((rows) => rows.length));
  const rows = Array.from({ length: count }, (_, index) =>
    sets.map((column) => column[index] ?? row(0, [], { before: NO_SPACE })).reduce(beside),
  );
  return spaced(rows, before, after);
}

/** Equal; where that breaks a line of one column, each has what its own lines need, and the last the rest. */
function widthsOf(columns: Columns['columns'], setting: Setting): readonly Pt[] {
  const room = setting.width - GUTTER * (columns.length - 1);
  const equal = columns.map(() => room / columns.length);
  const needed = columns.map((blocks) => widestOf(blocks, setting));
  const total = needed.reduce((sum, width) => sum + width, 0);
  if (total > room || needed.every((width) => width <= room / columns.length)) return equal;
  return needed.map((width, index) => (index === columns.length - 1 ? width + room - total : width));
}

function widestOf(blocks: readonly Block[], setting: Setting): Pt {
  const leaves = blocks.filter((block) => block.kind === 'paragraph' || block.kind === 'heading');
  return Math.max(0, ...leaves.map((leaf) => widestLine(leaf, setting) + 1));
}
