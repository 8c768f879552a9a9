/** What can be wrong with numbers: with those asked for, with the register, and between it and the files. */

import { error, type FindingOf, findingsOf, hint, warning } from '../diagnostic.js';

export const registerFindings = {
  'register/unknown-version': error<{ header: string }>(),
  /** Every line ends with CR LF: git on Windows, or an editor, wrote the file anew. */
  'register/foreign-line-ends': error(),
  'register/broken-line': error<{ line: number }>(),
  'register/broken-chain': error<{ line: number }>(),
  'register/torn-line': warning<{ line: number }>(),
  'register/conflict-markers': error<{ line: number }>(),
  'register/doubled-number': error<{ number: string; line: number; other: number }>(),
  'register/unowned-number': error<{ number: string; line: number }>(),
  // Numbers asked for.
  'register/number-taken': error<{ number: string; by: string }>(),
  'register/gap': error<{ number: string; missing: string }>(),
  'register/before-start': error<{ number: string; start: number }>(),
  'register/date-order': warning<{ number: string; date: string; other: string; otherDate: string }>(),
  /** An addendum to a circular that the register does not know. */
  'register/unknown-base': warning<{ number: string }>(),
  /** `beklesin: evet`: a draft that is not ready. */
  'register/held-back': hint<{ file: string }>(),
  'register/number-needed': error<{ series: string }>(),
  'register/undated-other-year': warning<{ folder: string; today: string }>(),
  'register/unknown-series': error<{ series: string; nearest: string | null; known: readonly string[] }>(),
  'register/no-such-number': error<{ number: string; elsewhere: readonly string[] }>(),
  'register/ambiguous-number': error<{ number: string; series: readonly string[] }>(),
  'register/already-void': error<{ number: string }>(),
  'register/reason-missing': error(),
  /** It lacks numbers that this machine gave, saw given or rendered. */
  'register/went-back': error<{ numbers: readonly string[]; more: number }>(),
  'register/automatic-series': error<{ number: string; series: string }>(),
  'register/copied-number': error<{ numbers: string; original: string; file: string }>(),
  // The settings of a series against the numbers given.
  'register/start-changed': error<{ series: string; start: number; first: number }>(),
  'register/restart-changed': error<{ series: string; was: string; now: string }>(),
  // The register against the files.
  'register/not-in-register': error<{ numbers: string }>(),
  'register/numbers-differ': error<{ numbers: string; registered: string }>(),
  'register/number-lost': error<{ numbers: string }>(),
  'register/changed': error<{ numbers: string }>(),
  'register/half-done': warning<{ numbers: string; file: string }>(),
  'register/file-missing': error<{ numbers: string; file: string }>(),
  'register/not-numbered': error<{ file: string }>(),
  'register/missing-number': error<{ series: string; from: number; to: number; year: number }>(),
  'register/missing-addendum': warning<{ number: string; missing: number }>(),
  /** As many again of one kind as were not told one by one. */
  'register/more': error<{ code: string; count: number }>(),
  /** An own font of the office that a letter was sealed with: it is named by its digest and not kept. */
  'register/font-differs': error<{ numbers: string; file: string }>(),
  'register/issued-missing': error<{ numbers: string; digest: string }>(),
  /** Kept by a later version of the program than this one. */
  'register/issued-newer': error<{ numbers: string; digest: string }>(),
  'register/issued-changed': error<{ numbers: string; digest: string }>(),
};

export type RegisterFinding = FindingOf<typeof registerFindings>;

export const registerFinding = findingsOf(registerFindings);
