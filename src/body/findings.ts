/** What can be wrong with the body of a circular: little, for what is not a construct is text; and what its reading changes. */

import { error, type FindingOf, findingsOf, warning } from '../diagnostic.js';

export const bodyFindings = {
  'body/too-deep': error<{ most: number }>(),
  'body/long-paragraph': error<{ characters: number; most: number }>(),
  'body/ragged-table': error<{ columns: number; cells: number }>(),
  /** A tab that is neither indentation nor a table's prints as a space. */
  'body/tab': warning<Record<string, never>>(),
  /** Two lines of a list became one line of text. */
  'body/joined-lines': warning<{ line: string; next: string }>(),
  /** A hyphen of another document's line end stands within a word. */
  'body/parted-word': warning<{ word: string }>(),
  /** Of a `:::` that opens or closes nothing; its name, empty where it closes. */
  'body/unpaired-block': error<{ name: string }>(),
  'body/unknown-block': error<{ name: string; known: readonly string[]; nearest: string | null }>(),
  /** Of `::: dil`: empty where none is named. */
  'body/unknown-language': error<{ typed: string }>(),
  'body/picture-without-meaning': error<{ file: string }>(),
  /** Only a picture alone on its line is drawn. */
  'body/picture-in-text': error<{ typed: string }>(),
  'body/bad-link': warning<{ address: string }>(),
};

export type BodyFinding = FindingOf<typeof bodyFindings>;

export const bodyFinding = findingsOf(bodyFindings);
