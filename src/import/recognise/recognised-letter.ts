/** What was recognised in a document: each part with the line that it stands in, and what was not so sure. */

import type { CalendarDate } from '../../language/dates.js';
import type { Unit } from '../source-document.js';

export interface Found<T> {
  readonly value: T;
  readonly line: number;
}

export interface ImportedSigner {
  readonly name: string;
  /** Empty where there is none. */
  readonly title: string;
  /** `Birlik Başkanı a.`: on whose behalf. */
  readonly onBehalfOf: string | null;
}

/** Left out of the letter, and told: letterhead, foot, remarks of the reviewers. */
export interface LeftOut {
  readonly line: number | null;
  readonly text: string;
}

export interface Unsure {
  readonly line: number;
  /** A word of the messages: which part, or why. */
  readonly what: UnsureOf;
  readonly text: string;
}

export type UnsureOf = 'subject' | 'addressee' | 'body-end' | 'signer' | 'unknown' | 'box' | 'footnote' | 'number';

export interface RecognisedLetter {
  readonly number: Found<string> | null;
  /** Of the title line: `12` of ODALARA 12 SAYILI GENELGE. */
  readonly titleNumber: Found<string> | null;
  readonly date: Found<CalendarDate> | null;
  readonly place: string | null;
  readonly subject: Found<string> | null;
  readonly addressee: readonly Found<string>[];
  readonly references: readonly Found<string>[];
  readonly urgency: string | null;
  readonly classification: string | null;
  readonly body: readonly Unit[];
  readonly signers: readonly Found<ImportedSigner>[];
  readonly enclosures: readonly Found<string>[];
  readonly forAction: readonly Found<string>[];
  readonly forInformation: readonly Found<string>[];
  readonly notes: readonly Found<string>[];
  readonly initials: readonly Found<string>[];
  /** The lines of number, title and date as they were printed. */
  readonly printed: readonly LeftOut[];
  readonly leftOut: readonly LeftOut[];
  readonly unsure: readonly Unsure[];
}
