/** Fields → rows: labels, colons in one column, values hanging after them (Y 10-14). */

import type { Field, Fields } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { leafRows } from './leaf.js';
import { bodyRows, hung, labelRow, type SetBlocks } from './list.js';
import type { PageElement } from './page.js';
import { beside, movedRow, type Row, row, spaced } from './row.js';
import { type Setting, styleNamed } from './setting.js';
import { widestLine } from './widest-line.js';

/** Between label and colon, and between colon and value, in ems. */
const COLON_GAP = 0.25;

export function fieldRows({ rows: fields, style: name }: Fields, setting: Setting, setBlocks: SetBlocks): Row[] {
  const style = styleNamed(name, setting);
  const colonAt = Math.max(...fields.map(({ label }) => widestLine(label, setting))) + style.size * COLON_GAP;
  const scene: FieldScene = { colonAt, gap: style.size * COLON_GAP, setting, setBlocks };
  return spaced(
    fields.flatMap((field) => oneFieldRows(field, scene)),
    style.before,
    style.after,
  );
}

interface FieldScene {
  readonly colonAt: Pt;
  readonly gap: Pt;
  readonly setting: Setting;
  readonly setBlocks: SetBlocks;
}

function oneFieldRows({ label, value, aside }: Field, { colonAt, gap, setting, setBlocks }: FieldScene): Row[] {
  const labelled = withColon(labelRow(label, setting), colonAt);
  const hang = colonAt + colonWidth(labelled) + gap;
  const asideWidth = aside ? widestLine(aside, setting) + gap * 4 : 0;
  const rows = hung(
    labelled,
    bodyRows(value, { ...setting, width: setting.width - hang - asideWidth }, setBlocks),
    hang,
  );
  if (aside === null) return rows;
  const [first = row(0, []), ...rest] = rows;
  const [right = row(0, [])] = leafRows(aside, { ...setting, width: asideWidth }, true);
  return [
    beside(first, movedRow({ ...right, before: first.before, after: first.after }, setting.width - asideWidth)),
    ...rest,
  ];
}

/** The colon is a text of the label's own, at the column where all colons stand. */
function withColon(label: Row, x: Pt): Row {
  const last = label.elements.at(-1);
  if (last?.kind !== 'text') return label;
  const colon: PageElement = { ...last, x, text: ':', width: last.size * COLON_WIDTH, endsWithSpace: true };
  return { ...label, elements: [...label.elements.slice(0, -1), { ...last, endsWithSpace: true }, colon] };
}

/** Of a colon in ems, near enough in both families for the gap after it. */
const COLON_WIDTH = 0.278;

function colonWidth({ elements }: Row): Pt {
  const colon = elements.at(-1);
  return colon?.kind === 'text' ? colon.width : 0;
}
