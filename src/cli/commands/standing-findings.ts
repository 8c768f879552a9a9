/** What a file's standing in the register means to whoever reads the file. */

import type { Circular } from '../../circular/circular.js';
import type { RegisterFinding } from '../../register/findings.js';
import { showNumbers } from '../../register/ledger.js';
import type { FileStanding } from '../../register/match-files.js';

/** Contradictions are told as they are found (`openOffice`); this is the rest. */
export function standingFindings({
  standing,
  circular,
}: {
  readonly standing: FileStanding | null;
  readonly circular: Circular | null;
}): readonly RegisterFinding[] {
  if (circular === null) return [];
  const at = { document: 'circular', path: ['numara'], within: null };
  if (standing?.state === 'issued' && standing.isChanged) {
    return [
      { code: 'register/changed', severity: 'error', args: { numbers: showNumbers(standing.document.current) }, at },
    ];
  }
  if (standing?.state === 'half-done') {
    const args = { numbers: showNumbers(standing.document.current), file: circular.file };
    return [{ code: 'register/half-done', severity: 'warning', args, at: null }];
  }
  if (standing?.state === 'unregistered' && circular.state === 'numbered') {
    return [
      { code: 'register/not-in-register', severity: 'error', args: { numbers: showNumbers(circular.numbers) }, at },
    ];
  }
  return [];
}
