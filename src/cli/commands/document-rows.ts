/** Every document there is, in the register and in files, as a row of plain data. */

import { numbersIn } from '../../circular/circular-head.js';
import type { Numbers } from '../../circular/series.js';
import { isoDate } from '../../language/dates.js';
import type { RegisteredDocument } from '../../register/ledger.js';
import { stateOf } from '../../register/plan-acts.js';
import type { CircularRecord } from '../../workspace/load-workspace.js';
import type { OpenedWorkspace } from '../open-workspace.js';
import type { DocumentState } from '../words/screen-words.js';

export interface DocumentRow {
  readonly numbers: Numbers;
  readonly state: DocumentState;
  /** ISO; null for a draft without a date. */
  readonly date: string | null;
  readonly addressee: string;
  readonly subject: string;
  /** Workspace name; null for a reserved number. */
  readonly file: string | null;
  readonly document: RegisteredDocument | null;
}

/** Newest first; of one day, the highest number first. Only documents that `isWanted` are read whole. */
export function documentRows(
  opened: OpenedWorkspace,
  isWanted: (year: number | null) => boolean,
): readonly DocumentRow[] {
  const { circulars, register } = opened;
  const files = new Map<RegisteredDocument, CircularRecord>();
  for (const record of circulars) {
    const { status } = record;
    if (status?.state === 'issued' || status?.state === 'incomplete') files.set(status.document, record);
  }
  const registered = register.ledger.documents
    .filter((document) => Object.values(document.numbers).some(({ year }) => isWanted(year)))
    .map((document) => registeredRow(document, files.get(document) ?? null));
  const unregistered = circulars.flatMap((record) => recordRow(record) ?? []);
  const wanted = unregistered.filter((row) => isWanted(yearOf(row)));
  return [...registered, ...wanted].sort(newestFirst);
}

function registeredRow(document: RegisteredDocument, record: CircularRecord | null): DocumentRow {
  const { addressee, subject, reason } = document.issue.words();
  const isChanged = record?.status?.state === 'issued' && record.status.isChanged;
  return {
    numbers: document.numbers,
    state: isChanged ? 'changed' : stateOf(document),
    date: document.date,
    addressee: addressee ?? '',
    subject: subject ?? (document.file === null ? reason : null) ?? '',
    file: record?.file ?? document.file,
    document,
  };
}

function recordRow({ circular, status, file }: CircularRecord): DocumentRow | null {
  if (circular === null || (status?.state !== 'draft' && status?.state !== 'unregistered')) return null;
  const { addressee, subject, date } = circular;
  return {
    numbers: numbersIn(circular),
    state: circular.state === 'draft' ? 'draft' : 'unregistered',
    date: date && isoDate(date),
    addressee: addressee.kind === 'group' ? addressee.group.salutation : addressee.lines.join(' '),
    subject: subject ?? '',
    file,
    document: null,
  };
}

function yearOf({ date, file }: DocumentRow): number | null {
  const year = date?.slice(0, 4) ?? /^(\d{4})\//.exec(file ?? '')?.[1];
  return year === undefined ? null : Number(year);
}

function newestFirst(one: DocumentRow, other: DocumentRow): number {
  const [first, second] = [one.date ?? '9999', other.date ?? '9999'];
  if (first !== second) return first < second ? 1 : -1;
  const [a, b] = [Object.values(one.numbers)[0], Object.values(other.numbers)[0]];
  return (b?.year ?? 0) - (a?.year ?? 0) || (b?.no ?? 0) - (a?.no ?? 0);
}
