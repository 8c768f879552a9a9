/** A document of any kind, as far as recognising a letter in it needs: lines and tables, in the order in which they are read. */

export type Unit = SourceLine | SourceTable;

export interface SourceLine {
  readonly kind: 'line';
  /** 1-based: of a text its line, of a Word document the paragraph. */
  readonly line: number;
  /** As it reads: tabs kept, list marks written out. Empty for a blank line. */
  readonly text: string;
  /** The same for the body: emphasis marked, signs of Markdown escaped. */
  readonly markdown: string;
  readonly isBold: boolean;
  readonly isCentred: boolean;
  /** It goes on with the line before, behind a soft line break or as a wrapped line. */
  readonly isSoft: boolean;
  /** Depth in a list of Word or HTML; null where it is none of theirs. */
  readonly level: number | null;
}

export interface SourceTable {
  readonly kind: 'table';
  readonly line: number;
  /** Cells of units: a table that only lays out is taken apart again. */
  readonly rows: readonly (readonly (readonly Unit[])[])[];
  /** How many columns each cell takes, where any takes more than one. */
  readonly spans?: readonly (readonly number[])[];
  /** Of a pipe table, the line under its head: it says how the columns stand. */
  readonly rule?: string;
}

/** What stands outside the text: told, never printed by the letter itself. */
export interface Aside {
  readonly where: 'header' | 'footer' | 'comment' | 'deleted' | 'box' | 'footnote' | 'picture';
  readonly text: string;
}

export interface SourceDocument {
  readonly units: readonly Unit[];
  readonly asides: readonly Aside[];
  readonly hasMacros: boolean;
}

const PLAIN = { kind: 'line', isBold: false, isCentred: false, isSoft: false, level: null } as const;

export function sourceLine(line: number, text: string, more: Partial<Omit<SourceLine, 'kind'>> = {}): SourceLine {
  return { ...PLAIN, line, text, markdown: text, ...more };
}
