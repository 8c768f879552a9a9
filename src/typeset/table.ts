/** Tables → rows: a row is never broken, the head stands again on each page. */

import type { CellAlign, Table, TableRow } from '../letter/letter.js';
import type { Align, BlockStyle, Color, Pt } from '../letter/style.js';
import { columnWidths } from './column-widths.js';
import { leafRows } from './leaf.js';
import type { PageElement, PlacedRule } from './page.js';
import { moved, type Row, row, spaced, stacked } from './row.js';
import { type Setting, styleNamed } from './setting.js';

/** Between a cell's words and its lines, and the lines' thickness, pt. */
const PADDING = { x: 5, y: 2.5 };
const LINE = 0.5;
const LINE_COLOR: Color = { red: 90, green: 90, blue: 90 };

export function tableRows(table: Table, setting: Setting): Row[] {
  const style = styleNamed(table.style, setting);
  const widths = columnWidths(table, { ...setting, width: setting.width - style.left - style.right }, PADDING.x);
  const scene: TableScene = { widths, align: table.align, left: style.left, setting };
  const head = table.head ? [tableRow(table.head, scene, { isFirst: true })] : [];
  const repeats = head.map((each) => asRepeat(each));
  const rows = table.rows.map((each, index) => tableRow(each, scene, { isFirst: head.length === 0 && index === 0 }));
  const body = [
    ...head.map((each) => ({ ...each, keepsWithNext: true })),
    ...rows.map((each, index) => ({ ...each, repeats: index === 0 ? [] : repeats })),
  ];
  const set = spaced(body, style.before, style.after);
  if (table.caption === null) return set;
  return [...leafRows(table.caption, setting).map((each) => ({ ...each, keepsWithNext: true })), ...set];
}

interface TableScene {
  readonly widths: readonly Pt[];
  readonly align: readonly CellAlign[];
  readonly left: Pt;
  readonly setting: Setting;
}

function tableRow(
  { cells }: TableRow,
  { widths, align, left, setting }: TableScene,
  { isFirst }: { isFirst: boolean },
): Row {
  const sets = cells.map((cell, column) => {
    const width = (widths[column] ?? 0) - 2 * PADDING.x;
    return stacked(leafRows(cell, aligned(setting, cell.style, { align: align[column] ?? 'left', width }), true));
  });
  const height = Math.max(...sets.map((set) => set.height)) + 2 * PADDING.y;
  const elements: PageElement[] = [];
  let x = left;
  for (const [column, set] of sets.entries()) {
    elements.push(...moved(set.elements, x + PADDING.x, PADDING.y));
    x += widths[column] ?? 0;
  }
  return row(height, [...elements, ...grid(widths, left, height, isFirst)]);
}

/** The column's alignment in place of the style's. */
function aligned(setting: Setting, name: string, { align, width }: { align: Align; width: Pt }): Setting {
  const style: BlockStyle = { ...styleNamed(name, setting), align };
  return { ...setting, width, style: { ...setting.style, blocks: new Map([...setting.style.blocks, [name, style]]) } };
}

/** Below and between the cells, and above the first row; a row that opens a page has the line above from its head. */
function grid(widths: readonly Pt[], left: Pt, height: Pt, isFirst: boolean): PlacedRule[] {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const rule = (x: Pt, y: Pt, width: Pt, tall: Pt): PlacedRule => ({
    kind: 'rule',
    x,
    y,
    width,
    height: tall,
    color: LINE_COLOR,
  });
  const across = [
    ...(isFirst ? [rule(left, -LINE, total + LINE, LINE)] : []),
    rule(left, height - LINE, total + LINE, LINE),
  ];
  let x = left;
  const upright = [0, ...widths].map((width) => {
    x += width;
    return rule(x, 0, LINE, height);
  });
  return [...across, ...upright];
}

function asRepeat(each: Row): Row {
  const elements = each.elements.map((element) =>
    element.kind === 'text'
      ? { ...element, link: null, owner: { kind: 'artifact', what: 'repeat' } as const }
      : element,
  );
  return { ...each, elements };
}
