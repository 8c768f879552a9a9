/** `genelge void`: annuls a document's numbers; they stay in the register and are never given again. */

import type { ExitCode } from '../../diagnostic.js';
import { voidNumbers } from '../../numbering/void-numbers.js';
import { showNumbers } from '../../register/ledger.js';
import { takeNotes } from '../notes.js';
import { edgesOf, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { printable } from './number-report.js';

export interface VoidOptions {
  /** As typed: `2019/140`, `genelge:2019/12`. */
  readonly number: string;
  readonly reason: string;
  readonly only?: string;
}

export async function voidNumber({ number, reason, only }: VoidOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const opened = await openWorkspace(session, { names: [], year: null, years: null, isForWriting: true }, notes);
  if (opened === null) return notes.tell(session);
  const { entry, diagnostics } = await voidNumbers(opened, { number, reason, only: only ?? null }, edgesOf(session));
  notes.addAll(diagnostics);
  if (entry === null) return notes.tell(session);
  const done = session.words.ui.voided(showNumbers(entry.numbers));
  return notes.tell(session, { voided: printable(entry.numbers) }, done);
}
