/** A table → the size of its words and the widths of its columns: whatever it takes that nothing is overprinted. */

import type { Table } from '../letter/letter.js';
import type { Pt } from '../letter/style.js';
import { type ColumnDemand, columnDemands, columnWidths } from './column-widths.js';
import { typesetFinding } from './findings.js';
import { type LayoutContext, placeOf, styleNamed } from './layout-context.js';

export interface FittedTable {
  readonly widths: readonly Pt[];
  /** With the size of the cells' styles, and whether their words are hyphenated. */
  readonly context: LayoutContext;
}

/** Text is no smaller than this (Y 6), pt. */
const SMALLEST = 9;
const STEP = 0.5;
/** Any that is not `Infinity`: only where words may be divided counts here. */
const HYPHEN_COST = 50;

/**
 * As the style says; else with hyphens; else smaller by half points down to 9 pt; else with words broken anywhere. More
 * columns than the room has characters for are an error.
 */
export function fitTable(table: Table, context: LayoutContext, padding: Pt): FittedTable {
  let narrowest: (FittedTable & { readonly demands: readonly ColumnDemand[] }) | null = null;
  for (const { hyphenCost, context: attempt } of attempts(table, context)) {
    const demands = columnDemands(table, attempt, { padding, hyphenCost });
    const fitted = { widths: columnWidths(demands, context.width), context: attempt };
    if (total(demands, 'least') <= context.width) return fitted;
    narrowest = { ...fitted, demands };
  }
  if (narrowest && total(narrowest.demands, 'floor') > context.width) reportTooWide(table, narrowest.demands, context);
  return narrowest ?? { widths: [], context };
}

interface Attempt {
  readonly hyphenCost: number;
  readonly context: LayoutContext;
}

function* attempts(table: Table, context: LayoutContext): Generator<Attempt> {
  yield { hyphenCost: Infinity, context };
  yield { hyphenCost: HYPHEN_COST, context };
  const names = [...new Set([table.head, ...table.rows].flatMap((row) => row?.cells.map(({ style }) => style) ?? []))];
  const largest = Math.max(...names.map((name) => styleNamed(name, context).size));
  for (let size = largest - STEP; size >= SMALLEST; size -= STEP)
    yield { hyphenCost: HYPHEN_COST, context: withSize(names, size, context) };
}

function withSize(names: readonly string[], size: Pt, context: LayoutContext): LayoutContext {
  const blocks = new Map(context.style.blocks);
  for (const name of names) {
    const style = styleNamed(name, context);
    if (style.size > size) blocks.set(name, { ...style, size, leading: (style.leading / style.size) * size });
  }
  return { ...context, style: { ...context.style, blocks } };
}

function total(demands: readonly ColumnDemand[], key: keyof ColumnDemand): Pt {
  return demands.reduce((sum, demand) => sum + demand[key], 0);
}

function reportTooWide(table: Table, demands: readonly ColumnDemand[], { findings, width }: LayoutContext): void {
  const args = { columns: demands.length, needed: Math.ceil(total(demands, 'floor')), room: Math.floor(width) };
  findings.push(typesetFinding('typeset/table-too-wide', args, placeOf(table.origin)));
}
