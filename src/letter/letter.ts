/**
 * The letter: what stands in it and in which order. One tree feeds every output; reading order is tree order.
 * All text is held by `Paragraph` and `Heading` leaves, so a writer that can set those can set everything.
 */

import type { Inline, Origin } from './inline.js';

/** A name of the profile's style.yaml: `metin`, `baslik`, `tarih` … */
export type StyleName = string;

export interface Letter {
  readonly meta: LetterMeta;
  /** Printed across every page: TASLAK on a draft, İPTAL on an annulled letter. */
  readonly watermark: string | null;
  readonly regions: readonly Region[];
  readonly body: readonly Block[];
  /** Ek: those with pages of their own, which follow the letter. */
  readonly enclosures: readonly EnclosurePages[];
}

/** The pages of one enclosure. Regions of every page stand on them too; they are numbered by themselves. */
export interface EnclosurePages {
  /** As a reader names its pages: `Ek-1`. */
  readonly label: string;
  readonly orientation: Orientation;
  readonly body: readonly Block[];
}

export type Orientation = 'upright' | 'landscape';

export interface LetterMeta {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The letter's date, ISO `2019-01-21`; fixes the PDF's creation date. null on an undated draft. */
  readonly date: string | null;
}

/** Blocks that stand above or below the text area, outside the flow. Page numbers are the typesetter's. */
export interface Region {
  readonly edge: 'head' | 'foot';
  readonly pages: 'first' | 'every' | 'last';
  readonly body: readonly Block[];
}

export type Block =
  | Paragraph
  | Heading
  | List
  | Table
  | Quote
  | Fields
  | Signatures
  | Columns
  | Letterhead
  | Group
  | Frame
  | Passage
  | Figure
  | Rule
  | PageBreak
  | Verification;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly style: StyleName;
  /** BCP 47 tag of a passage that is not in Turkish. */
  readonly language?: string;
  readonly content: readonly Inline[];
  readonly origin: Origin;
}

/** Level 1 is the letter's title line; the body's own `#` headings begin at 2. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  readonly style: StyleName;
  readonly content: readonly Inline[];
  readonly origin: Origin;
}

/** Labels are printed as typed (`a)`, `(a)`, `1.`, `–`, `•`); an item hangs after its label. */
export interface List {
  readonly kind: 'list';
  readonly style: StyleName;
  readonly items: readonly ListItem[];
  /** At most so many columns, where the items fit them unbroken; absent: one below the other. */
  readonly columns?: number;
  readonly origin: Origin;
}

export interface ListItem {
  readonly label: Paragraph;
  readonly body: readonly Block[];
  readonly origin: Origin;
}

export type CellAlign = 'left' | 'right' | 'center';

export interface Table {
  readonly kind: 'table';
  readonly style: StyleName;
  readonly caption: Paragraph | null;
  /** One entry a column. */
  readonly align: readonly CellAlign[];
  readonly head: TableRow | null;
  readonly rows: readonly TableRow[];
  readonly origin: Origin;
}

/** The cells of a row span as many columns as the table has. */
export interface TableRow {
  readonly cells: readonly TableCell[];
  readonly origin: Origin;
}

export interface TableCell extends Paragraph {
  /** How many columns it spans; 1 or more. */
  readonly columns: number;
}

export interface Quote {
  readonly kind: 'quote';
  readonly style: StyleName;
  readonly body: readonly Block[];
  readonly origin: Origin;
}

/** Labelled lines whose colons stand in one column: Sayı, Konu, İlgi (Y 10-13). */
export interface Fields {
  readonly kind: 'fields';
  readonly style: StyleName;
  readonly rows: readonly Field[];
  readonly origin: Origin;
}

export interface Field {
  /** Without the colon; the writers set it. */
  readonly label: Paragraph;
  readonly value: readonly Block[];
  /** At the right end of the first line: the date beside Sayı (Y 11). */
  readonly aside: Paragraph | null;
  readonly origin: Origin;
}

/** Imza. Signers left to right as printed; never split over pages, never alone on one. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly style: StyleName;
  readonly signers: readonly Signer[];
  readonly origin: Origin;
}

/** Name, then the lines under it, centred on each other. */
export interface Signer {
  readonly lines: readonly Paragraph[];
  readonly origin: Origin;
}

/** Side by side, of equal width, read one after the other: Gereği and Bilgi, the two halves of the foot. */
export interface Columns {
  readonly kind: 'columns';
  readonly style: StyleName;
  readonly columns: readonly (readonly Block[])[];
  readonly origin: Origin;
}

/** Antet. Lines centred between the logos: superior body's left, own right (Y 8). */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly style: StyleName;
  readonly left: Logo | null;
  readonly right: Logo | null;
  readonly lines: readonly (Paragraph | Heading)[];
  readonly origin: Origin;
}

/** `image` is a key of the pictures handed to the typesetter: the workspace path as typed. */
export interface Logo {
  readonly image: string;
  /** What it shows, for whoever does not see it. */
  readonly alternative: string;
  readonly origin: Origin;
}

/** Blocks that stay on one page. */
export interface Group {
  readonly kind: 'group';
  readonly style: StyleName;
  /** BCP 47 tag of a passage that is not in Turkish. */
  readonly language?: string;
  readonly body: readonly Block[];
  readonly origin: Origin;
}

/** Blocks with a frame round them. */
export interface Frame {
  readonly kind: 'frame';
  readonly style: StyleName;
  readonly body: readonly Block[];
  readonly origin: Origin;
}

/** Blocks in another language than Turkish. */
export interface Passage {
  readonly kind: 'passage';
  /** BCP 47. */
  readonly language: string;
  readonly body: readonly Block[];
  readonly origin: Origin;
}

/** A picture in the text, alone between two paragraphs. */
export interface Figure extends Logo {
  readonly kind: 'figure';
  readonly style: StyleName;
}

export interface Rule {
  readonly kind: 'rule';
  readonly style: StyleName;
  readonly origin: Origin;
}

export interface PageBreak {
  readonly kind: 'page-break';
  readonly origin: Origin;
}

/** Doğrulama. What stands beside a QR code of the address; only ever printed when given. */
export interface Verification {
  readonly kind: 'verification';
  readonly style: StyleName;
  readonly qr: string;
  /** Where the code stands: before its words, or at the far right of the contact block (Y 23). */
  readonly side: 'left' | 'right';
  readonly body: readonly Block[];
  readonly origin: Origin;
}
