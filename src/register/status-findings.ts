/** What a file's status in the register means to whoever reads the file. */

import type { CircularKey } from '../circular/circular-head.js';
import { placeAt } from '../source.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import { showNumbers } from './ledger.js';
import type { FileStatus } from './match-files.js';

/** Contradictions are told as they are found, when files are matched; this is the rest. */
export function statusFindings({
  status,
  circular,
}: {
  readonly status: FileStatus | null;
  readonly circular: CircularKey | null;
}): readonly RegisterFinding[] {
  if (circular === null) return [];
  const at = placeAt(`circular:${circular.file}`, ['numara']);
  if (status?.state === 'issued' && status.isChanged) {
    const args = { numbers: showNumbers(status.document.current) };
    return [registerFinding('register/changed', args, at)];
  }
  if (status?.state === 'incomplete') {
    const args = { numbers: showNumbers(status.document.current), file: circular.file };
    return [registerFinding('register/half-done', args, null)];
  }
  if (status?.state === 'unregistered' && circular.state === 'numbered') {
    const args = { numbers: showNumbers(circular.numbers) };
    return [registerFinding('register/not-in-register', args, at)];
  }
  return [];
}
