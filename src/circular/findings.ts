/** What can be wrong with what genelge.yaml or a circular says. */

import { type ArgsOf, error, type FindingOf, findingsOf, warning } from '../diagnostic.js';

export const circularFindings = {
  'circular/unknown-key': error<{ key: string; nearest: string | null }>(),
  'circular/missing-key': error<{ key: string }>(),
  /** `given` mapping where text is expected is nearly always a colon that needs quotes. */
  'circular/wrong-kind': error<{ expected: ValueKind; given: ValueKind }>(),
  'circular/unknown-value': error<{ value: string; allowed: readonly string[]; nearest: string | null }>(),
  'circular/no-such-date': error<{ text: string }>(),
  /** `meant` is the date as it should be typed, where there is no doubt. */
  'circular/date-form': error<{ text: string; meant: string | null }>(),
  'circular/not-a-number': error<{ text: string }>(),
  'circular/too-long': error<{ most: number }>(),
  'circular/too-many': error<{ most: number; given: number }>(),
  'circular/bad-key': error<{ key: string }>(),
  'circular/unknown-time-zone': error<{ zone: string }>(),
  'circular/unsupported-version': error<{ version: string }>(),
  'circular/bad-mailbox': error<{ text: string }>(),
  'circular/bad-host': error<{ text: string }>(),
  'circular/bad-path': error<{ path: string }>(),
  /** An enclosure is written here or is a file, not both. */
  'circular/enclosure-twice': error(),
  'circular/orientation-of-nothing': error(),
  'circular/bad-placeholder': error<{ placeholder: string; nearest: string | null }>(),
  'circular/repeated-placeholder': error<{ placeholder: string }>(),
  'circular/no-number-placeholder': error<{ format: string }>(),
  'circular/unknown-signer': error<{ key: string; nearest: string | null; known: readonly string[] }>(),
  'circular/unknown-group': error<{ key: string; nearest: string | null; known: readonly string[] }>(),
  'circular/unknown-series': error<{ key: string; nearest: string | null; known: readonly string[] }>(),
  'circular/series-undecided': error<{ series: readonly string[] }>(),
  /** A format that would print dots: it names a series that the document takes no number from. */
  'circular/foreign-series': error<{ format: string; key: string }>(),
  'circular/no-addendum-format': error<{ key: string }>(),
  'circular/addendum-differs': error<{ number: string; addendumTo: string }>(),
  'circular/series-not-used': error<{ key: string }>(),
  'circular/number-missing': error<{ key: string }>(),
  'circular/number-without-date': error(),
  'circular/folder-year-differs': warning<{ folder: string; year: number }>(),
  'circular/number-year-differs': warning<{ number: string; year: number }>(),
};

export type CircularFinding = FindingOf<typeof circularFindings>;

export const circularFinding = findingsOf(circularFindings);

export type ValueKind = 'text' | 'list' | 'mapping';

/** The code's own arguments, for a function that makes findings. */
export type CircularArgs<Code extends CircularFinding['code']> = ArgsOf<typeof circularFindings, Code>;
