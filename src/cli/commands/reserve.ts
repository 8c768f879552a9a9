/** `genelge reserve`: takes a number for a letter that is not a circular here. */

import { parseNumberQuery } from '../../circular/number-query.js';
import type { ExitCode } from '../../diagnostic.js';
import { keepLedger, showNumbers } from '../../register/ledger.js';
import { planReservation } from '../../register/plan-acts.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { actOf, commitAct } from './commit-act.js';
import { spokenFor } from './number-plan.js';
import { printable } from './number-report.js';
import { openOffice } from './open-office.js';

export interface ReserveOptions {
  readonly series: string;
  /** As typed: `141` or `2019/141`; null takes the next. */
  readonly number: string | null;
  readonly reason: string;
}

export async function reserve({ series, number, reason }: ReserveOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const office = await openOffice(session, { names: [], year: null, years: yearOf(number), isForWriting: true }, notes);
  const act = office && actOf(reason, office, session);
  if (office === null || act === null) return notes.tell(session);
  const query = number === null ? null : parseNumberQuery(number);
  if (number !== null && (query === null || (query.series ?? series) !== series)) {
    notes.add([{ code: 'workspace/not-a-number', severity: 'error', args: { text: number }, at: null }]);
    return notes.tell(session);
  }
  const { organisation, papers } = office;
  const entry = await commitAct(office, session, (register) => {
    const ledger = keepLedger(register, organisation.series);
    const wish = { series, number: query, spokenFor: spokenFor(papers, []) };
    return planReservation(wish, ledger, organisation.series, act);
  });
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
