/** Nodes of a sheet that the program itself words: no template and no file says them. */

import type { Origin } from '../letter/inline.js';
import type { Paragraph, Table } from '../letter/letter.js';

export const NOWHERE: Origin = { template: null, value: null };

export function paragraph(style: string, text: string): Paragraph {
  const content = text === '' ? [] : [{ kind: 'text', text, origin: NOWHERE } as const];
  return { kind: 'paragraph', style, content, origin: NOWHERE };
}

export function tableRow(cells: readonly string[], style: string): Table['rows'][number] {
  return { cells: cells.map((text) => ({ ...paragraph(style, text), columns: 1 })), origin: NOWHERE };
}

/** Before or after a block, pt; never less. */
export function space(natural: number): { readonly natural: number; readonly least: number } {
  return { natural, least: natural };
}
