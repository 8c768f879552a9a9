/** Lists → rows: items hang after their labels. */

import type { Block, List, ListItem, Paragraph } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { leafRows } from './leaf.js';
import { beside, movedRow, type Row, row, spaced } from './row.js';
import { type Setting, styleNamed } from './setting.js';
import { widestLine } from './widest-line.js';

export type SetBlocks = (blocks: readonly Block[], setting: Setting) => Row[];

/** Space after the widest label, in ems. */
const LABEL_GAP = 0.4;

export function listRows({ items, style: name }: List, setting: Setting, setBlocks: SetBlocks): Row[] {
  const style = styleNamed(name, setting);
  const labels = items.map(({ label }) => label);
  const hang = Math.max(...labels.map((label) => widestLine(label, setting))) + style.size * LABEL_GAP;
  const inner = { ...setting, width: setting.width - style.left - style.right };
  const rows = items.flatMap((item) => itemRows(item, hang, inner, setBlocks));
  return spaced(
    rows.map((each) => movedRow(each, style.left)),
    style.before,
    style.after,
  );
}

function itemRows({ label, body }: ListItem, hang: Pt, setting: Setting, setBlocks: SetBlocks): Row[] {
  return hung(labelRow(label, setting), bodyRows(body, { ...setting, width: setting.width - hang }, setBlocks), hang);
}

/** The label beside the first row, all rows moved in. */
export function hung(label: Row, rows: readonly Row[], hang: Pt): Row[] {
  const [first, ...rest] = rows.map((each) => movedRow(each, hang));
  if (!first) return [label];
  return [{ ...beside(label, first), keepsWithNext: first.keepsWithNext, repeats: first.repeats }, ...rest];
}

/** Paragraphs of an item start at its hang: their style's own insets are the list's. */
export function bodyRows(body: readonly Block[], setting: Setting, setBlocks: SetBlocks): Row[] {
  return body.flatMap((block) =>
    block.kind === 'paragraph' ? leafRows(block, setting, true) : setBlocks([block], setting),
  );
}

/** A label is one line, however narrow its room. */
export function labelRow(label: Paragraph, setting: Setting): Row {
  const style = styleNamed(label.style, setting);
  const [first] = leafRows(label, { ...setting, width: Number.MAX_SAFE_INTEGER }, true);
  return first ? { ...row(first.height, first.elements) } : row(style.leading, []);
}
