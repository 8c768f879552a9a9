/** A table of an older register, as a sheet or a csv file has it: what each cell shows, and what it is. */

export type SheetCell =
  /** `isFormula`: it was computed; the value is what it last showed. */
  | { readonly kind: 'text'; readonly text: string; readonly isFormula: boolean }
  | { readonly kind: 'number'; readonly value: number; readonly isFormula: boolean }
  /** A day that the sheet shows as a date; ISO. */
  | { readonly kind: 'date'; readonly iso: string; readonly isFormula: boolean };

export interface SheetRow {
  /** 1-based, as the sheet counts it. */
  readonly line: number;
  readonly cells: readonly SheetCell[];
}

export const EMPTY_CELL: SheetCell = { kind: 'text', text: '', isFormula: false };

export function shownText(cell: SheetCell | undefined): string {
  if (cell === undefined) return '';
  return cell.kind === 'text' ? cell.text.trim() : cell.kind === 'date' ? cell.iso : String(cell.value);
}

/** Days since 30 December 1899, as Excel counts them; null where no letter is of that day. */
export function dayOfSerial(serial: number, is1904: boolean): string | null {
  const days = Math.floor(serial) + (is1904 ? 1462 : 0);
  if (days < 3_654 || days > 73_050) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}
