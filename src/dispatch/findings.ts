/** What can stand in the way of mailing a letter. */

import { error, type FindingOf, findingsOf, hint, warning } from '../diagnostic.js';

export const dispatchFindings = {
  'dispatch/no-server': error(),
  'dispatch/no-password': error<{ variable: string; user: string }>(),
  'dispatch/no-addressee': error<{ name: string }>(),
  'dispatch/same-file-name': warning<{ name: string; other: string; file: string }>(),
  'dispatch/no-address': warning<{ names: readonly string[] }>(),
  'dispatch/bad-address': error<{ name: string; address: string }>(),
  'dispatch/placeholder': error<{ name: string }>(),
  'dispatch/shared-address': warning<{ name: string; other: string; address: string }>(),
  'dispatch/nobody': error(),
  'dispatch/not-numbered': error<{ name: string }>(),
  'dispatch/void-letter': error<{ numbers: string }>(),
  'dispatch/changed-letter': error<{ numbers: string; file: string }>(),
  'dispatch/classified': error<{ classification: string }>(),
  'dispatch/not-confirmed': error(),
  'dispatch/not-a-pdf': error<{ file: string }>(),
  'dispatch/other-pdf': error<{ sent: number }>(),
  'dispatch/not-published': error<{ numbers: string; remote: string; branch: string }>(),
  'dispatch/journal-unreadable': error<{ file: string }>(),
  'dispatch/journal-moved': error<{ file: string }>(),
  /** `unpublished` is what the clone has to do yet. */
  'dispatch/journal-unpublished': warning<{ file: string; message: string }>(),
  'dispatch/held': error<{ address: string; at: string }>(),
  'dispatch/claimed': error<{ address: string; by: string; host: string; at: string }>(),
  'dispatch/refused': error<{ address: string; answer: string }>(),
  'dispatch/deferred': error<{ address: string; answer: string }>(),
  'dispatch/stopped': error<{ reason: string; left: number }>(),
  'dispatch/no-such-recipient': error<{ address: string; nearest: string | null }>(),
  'dispatch/volume-incomplete': error<{ failed: number }>(),
  'dispatch/removed-recipient': hint<{ address: string }>(),
};

export type DispatchFinding = FindingOf<typeof dispatchFindings>;

export const dispatchFinding = findingsOf(dispatchFindings);
