/** What the body's reader asks of the lines that may start an item of a list. */

import type { Line } from './lines.js';

export interface ListMark {
  /** As typed: `ç)`, `(a)`, `1.`, `–`, `2.1.1-`. */
  readonly label: string;
  /** Lists of one kind go on with one another: same delimiters, digits or letters. */
  readonly kind: string;
  /** Place in its order, from 0; null for bullets. */
  readonly ordinal: number | null;
  readonly indent: number;
  /** Characters of the line before the item's words. */
  readonly width: number;
}

export interface ListReader {
  /** The mark that a line starts with. Where it can be read in two ways (`i)`), the one like `like` is meant. */
  markAt(lines: readonly Line[], index: number, like?: ListMark): ListMark | null;
  /** Whether the line truly opens a list, decided before one is opened. */
  opensList(lines: readonly Line[], index: number): ListMark | null;
  /** Whether an ordinal was only pushed to the start of its line: `… Kanun'un` above `5. maddesi gereğince`. */
  isWrappedOrdinal(lines: readonly Line[], index: number): boolean;
  /** Whether it opens a list right after a line of text: such a line may as well be that text, wrapped. */
  interrupts(lines: readonly Line[], index: number): boolean;
}
