/** `genelge reserve`: takes a number for a letter that is not a circular here. */

import { parseNumberQuery } from '../../circular/number-query.js';
import type { ExitCode } from '../../diagnostic.js';
import type { CalendarDate } from '../../language/dates.js';
import { reserveNumber } from '../../numbering/reserve-number.js';
import { showNumbers } from '../../register/ledger.js';
import type { Workspace } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import { edgesOf, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import { printable } from './number-report.js';
import { type Performed, pushAct } from './push-act.js';

export interface ReserveOptions {
  readonly series: string;
  /** As typed: `141` or `2019/141`; null takes the next. */
  readonly number: string | null;
  readonly reason: string;
  /** Today where not given. */
  readonly date?: CalendarDate;
  readonly addressee?: string;
  readonly subject?: string;
  readonly push: boolean;
}

export async function reserve(options: ReserveOptions, session: Session): Promise<ExitCode> {
  if (options.push) return await pushAct((workspace) => perform(options, session, { workspace }), null, session);
  return (await perform(options, session)).tell([]);
}

async function perform(
  options: ReserveOptions,
  session: Session,
  place: { readonly workspace?: Workspace } = {},
): Promise<Performed> {
  const notes = takeNotes();
  const asked = { names: [], year: null, years: yearsOf(options), isForWriting: true, ...place };
  const opened = await openWorkspace(session, asked, notes);
  const undone = { done: null, tell: () => notes.tell(session) };
  if (opened === null) return undone;
  const { date = null, addressee = null, subject = null } = options;
  const request = { ...options, date, addressee, subject };
  const { entry, findings } = await reserveNumber(opened, request, edgesOf(session));
  notes.add(findings);
  if (entry === null) return undone;
  const done = session.words.ui.reserved(showNumbers(entry.numbers));
  return {
    done,
    tell(more) {
      notes.add(more);
      if (session.isText) session.world.stdout.write(`${showNumbers(entry.numbers)}\n`);
      return notes.tell(session, { reserved: printable(entry.numbers) }, done);
    },
  };
}

/** The next number is of this year, or of its date's; of a season, perhaps of the year before. */
function yearsOf({ number, date }: ReserveOptions): ReadonlySet<number> {
  const year = number === null ? null : (parseNumberQuery(number)?.year ?? null);
  return new Set([...(year === null ? [] : [year]), ...(date ? [date.year, date.year - 1] : [])]);
}
