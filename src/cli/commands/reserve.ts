/** `genelge reserve`: takes a number for a letter that is not a circular here. */

import { parseNumberQuery } from '../../circular/number-query.js';
import type { ExitCode } from '../../diagnostic.js';
import { reserveNumber } from '../../numbering/reserve-number.js';
import { showNumbers } from '../../register/ledger.js';
import { takeNotes } from '../notes.js';
import { edgesOf, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { printable } from './number-report.js';

export interface ReserveOptions {
  readonly series: string;
  /** As typed: `141` or `2019/141`; null takes the next. */
  readonly number: string | null;
  readonly reason: string;
}

export async function reserve(options: ReserveOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const asked = { names: [], year: null, years: yearOf(options.number), isForWriting: true };
  const opened = await openWorkspace(session, asked, notes);
  if (opened === null) return notes.tell(session);
  const { entry, diagnostics } = await reserveNumber(opened, options, edgesOf(session));
  notes.addAll(diagnostics);
  if (entry === null) return notes.tell(session);
  if (session.isText) session.world.stdout.write(`${showNumbers(entry.numbers)}\n`);
  const done = session.words.ui.reserved(showNumbers(entry.numbers));
  return notes.tell(session, { reserved: printable(entry.numbers) }, done);
}

/** The next number is of this year, unless another is named. */
function yearOf(number: string | null): ReadonlySet<number> {
  const year = number === null ? null : (parseNumberQuery(number)?.year ?? null);
  return new Set(year === null ? [] : [year]);
}
