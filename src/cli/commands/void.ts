/** `genelge void`: annuls a document's numbers; they stay in the register and are never given again. */

import { parseNumberQuery } from '../../circular/number-query.js';
import type { ExitCode } from '../../diagnostic.js';
import { keepLedger, showNumbers } from '../../register/ledger.js';
import { planAnnulment } from '../../register/plan-acts.js';
import { takeNotes } from '../notes.js';
import type { Session } from '../session.js';
import { actOf, commitAct } from './commit-act.js';
import { printable } from './number-report.js';
import { openOffice } from './open-office.js';

export interface VoidOptions {
  /** As typed: `2019/140`, `genelge:2019/12`. */
  readonly number: string;
  readonly reason: string;
  readonly only?: string;
}

export async function annul({ number, reason, only }: VoidOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const office = await openOffice(session, { names: [], year: null, years: null, isForWriting: true }, notes);
  const act = office && actOf(reason, office, session);
  if (office === null || act === null) return notes.tell(session);
  const query = parseNumberQuery(number);
  if (query === null) {
    notes.add([{ code: 'workspace/not-a-number', severity: 'error', args: { text: number }, at: null }]);
    return notes.tell(session);
  }
  const entry = await commitAct(office, session, (register) => {
    const ledger = keepLedger(register, office.organisation.series);
    return planAnnulment({ query, text: number, only: only ?? null }, ledger, act);
  });
  if (entry === null) return notes.tell(session);
  const done = session.words.ui.voided(showNumbers(entry.numbers));
  return notes.tell(session, { voided: printable(entry.numbers) }, done);
}
