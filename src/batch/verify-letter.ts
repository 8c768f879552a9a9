/** A letter, rendered again, beside what was recorded of it. */

import type { Digest } from '../circular/digest.js';
import type { RecordedEntry } from '../register/entry.js';
import { type RegisteredDocument, showNumbers } from '../register/ledger.js';
import { type BatchFinding, batchFinding, type ChangedInput } from './findings.js';
import type { LetterDigests } from './letter-digests.js';

/** What letters are made with today. */
export interface Today {
  readonly program: string;
  readonly fonts: Digest;
}

export type Verdict = 'same' | 'lines-moved' | 'words-changed' | 'not-recorded';

/** What was recorded last of the letter as it is issued now; null where nothing was since. */
function recordedOf({ lines, issue }: RegisteredDocument): RecordedEntry | null {
  const entry = issue.read()?.entry;
  if (!entry || !('letter' in entry)) return null;
  for (const line of [...lines].reverse()) {
    const recorded = line.event === 'recorded' ? line.read()?.entry : null;
    if (recorded?.event === 'recorded' && recorded.letter === entry.letter && recorded.profile === entry.profile)
      return recorded;
  }
  return null;
}

/** The same bytes are the same letter; of other bytes, the words decide. */
export function verifyLetter(
  document: RegisteredDocument,
  now: LetterDigests,
  today: Today,
): { readonly verdict: Verdict; readonly findings: readonly BatchFinding[] } {
  const recorded = recordedOf(document);
  if (recorded === null) return { verdict: 'not-recorded', findings: [] };
  const endings = Object.keys(recorded.outputs);
  const isSame = endings.every((ending) => recorded.outputs[ending] === now.outputs[ending]);
  if (isSame && recorded.words === now.words) return { verdict: 'same', findings: [] };
  const changed: ChangedInput[] = [];
  if (recorded.program !== today.program) changed.push('program');
  if (recorded.fonts !== today.fonts) changed.push('fonts');
  const args = { numbers: showNumbers(document.current), changed, recordedBy: recorded.program, now: today.program };
  const verdict = recorded.words === now.words ? 'lines-moved' : 'words-changed';
  return { verdict, findings: [batchFinding(`batch/${verdict}`, args, null)] };
}
