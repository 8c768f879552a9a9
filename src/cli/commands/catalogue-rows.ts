/** Every document there is, in the register and in files, as a row of plain data. */

import type { Numbers } from '../../circular/series.js';
import { isoDate } from '../../language/dates.js';
import type { RegisteredDocument } from '../../register/ledger.js';
import { stateOf } from '../../register/plan-acts.js';
import type { DocumentState } from '../words/screen-words.js';
import type { Office, Paper } from './open-office.js';

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
export function documentRows(office: Office, isWanted: (year: number | null) => boolean): readonly DocumentRow[] {
  const { papers, register } = office;
  const files = new Map<RegisteredDocument, Paper>();
  for (const paper of papers) {
    const { standing } = paper;
    if (standing?.state === 'issued' || standing?.state === 'half-done') files.set(standing.document, paper);
  }
  const registered = register.ledger.documents
    .filter((document) => Object.values(document.numbers).some(({ year }) => isWanted(year)))
    .map((document) => registeredRow(document, files.get(document) ?? null));
  const unregistered = papers.flatMap((paper) => paperRow(paper) ?? []);
  const wanted = unregistered.filter((row) => isWanted(yearOf(row)));
  return [...registered, ...wanted].sort(newestFirst);
}

function registeredRow(document: RegisteredDocument, paper: Paper | null): DocumentRow {
  const entry = document.issue.read()?.entry;
  const isChanged = paper?.standing?.state === 'issued' && paper.standing.isChanged;
  return {
    numbers: document.numbers,
    state: isChanged ? 'changed' : stateOf(document),
    date: document.date,
    addressee: entry && 'file' in entry ? entry.addressee : '',
    subject: (entry && 'file' in entry ? entry.subject : entry?.reason) ?? '',
    file: paper?.file ?? document.file,
    document,
  };
}

function paperRow({ circular, standing, file }: Paper): DocumentRow | null {
  if (circular === null || (standing?.state !== 'draft' && standing?.state !== 'unregistered')) return null;
  const { addressee, subject, date } = circular;
  return {
    numbers: circular.state === 'draft' ? circular.given : circular.numbers,
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
