/** `genelge amend`: records that a circular was changed after it was numbered. */

import { type ExitCode, hasError } from '../../diagnostic.js';
import { amendCircular } from '../../numbering/amend-circular.js';
import { showNumbers } from '../../register/ledger.js';
import { takeNotes } from '../notes.js';
import { edgesOf, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { printable } from './number-report.js';

export interface AmendOptions {
  /** A file or a number, as typed. */
  readonly name: string;
  readonly reason: string;
}

export async function amend({ name, reason }: AmendOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const opened = await openWorkspace(session, { names: [name], year: null, isForWriting: true }, notes);
  const record = opened?.circulars.find(({ file }) => opened.selected.has(file));
  if (!opened || record === undefined) return notes.tell(session);
  notes.add(record.all, record.sources);
  if (hasError(record.all)) return notes.tell(session);
  const { ui } = session.words;
  if (record.status?.state === 'issued' && !record.status.isChanged) {
    const numbers = showNumbers(record.status.document.current);
    return notes.tell(session, { amended: null }, ui.nothingToAmend(numbers));
  }
  const { entry, diagnostics } = await amendCircular(opened, { file: record.file, reason }, edgesOf(session));
  notes.addAll(diagnostics);
  if (entry === null) return notes.tell(session);
  return notes.tell(session, { amended: printable(entry.numbers) }, ui.amended(showNumbers(entry.numbers)));
}
