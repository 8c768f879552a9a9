/** What every form of the register is made by: rows in, one after the other, bytes out as soon as they are known. */

import type { RegisterSheet } from './register-columns.js';
import type { RegisterRow } from './register-row.js';
import type { RegisterTotals } from './register-totals.js';

export interface SheetWriter {
  readonly row: (row: RegisterRow) => void;
  /** Nothing is written after it. */
  readonly end: (totals: RegisterTotals) => void;
}

export type OpenSheet = (sheet: RegisterSheet, write: (bytes: Uint8Array) => void) => SheetWriter;
