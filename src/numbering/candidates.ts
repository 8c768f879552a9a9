/** Which circulars are to get numbers now, and which numbers others hold already. */

import type { Dated } from '../archive/archiver.js';
import { numbersIn } from '../circular/circular-head.js';
import { DOCUMENT_SERIES } from '../circular/decide-series.js';
import type { Organisation } from '../circular/organisation.js';
import { numberYear } from '../circular/series.js';
import { hasError, ofCircular } from '../diagnostic.js';
import { type CalendarDate, isoDate } from '../language/dates.js';
import { type Candidate, placeIn, type TypedNumbers } from '../register/allocator.js';
import { type RegisterFinding, registerFinding } from '../register/findings.js';
import { placeAt } from '../source.js';
import type { CircularRecord } from '../workspace/load-workspace.js';

/** A circular that is to be numbered, with the date that it will bear. */
export interface NumberingCandidate extends Candidate {
  readonly circular: Dated;
  readonly record: CircularRecord;
  /** Its document number was given on the command line. */
  readonly isGiven: boolean;
}

/** Drafts, and circulars with typed numbers that the register does not know; those with errors are left out. */
export function gatherCandidates(records: readonly CircularRecord[], today: CalendarDate) {
  const candidates: NumberingCandidate[] = [];
  const findings: RegisterFinding[] = [];
  for (const record of records) {
    const { circular, status, file } = record;
    if (circular === null || hasError(record.all)) continue;
    if (status?.state !== 'draft' && status?.state !== 'unregistered') continue;
    if (circular.isHeld) {
      findings.push(...ofCircular([registerFinding('register/held-back', { file }, placeIn('beklesin'))], file));
      continue;
    }
    if (circular.date === null) findings.push(...undatedIn(file, today));
    const date = circular.date ?? today;
    const { series, addendumTo } = circular;
    // A letter of no series takes no number: it is no business of the register.
    if (series.length > 0)
      candidates.push({
        file,
        date,
        series,
        addendumTo,
        record,
        typed: numbersIn(circular),
        circular: { ...circular, date },
        isGiven: false,
      });
  }
  return { candidates, findings };
}

/** The only candidate, with the document number that was given for it on the command line. */
export function withDocumentNumber(
  candidate: NumberingCandidate,
  no: number,
  { series }: Pick<Organisation, 'series'>,
): NumberingCandidate {
  return {
    ...candidate,
    isGiven: true,
    typed: {
      ...candidate.typed,
      [DOCUMENT_SERIES]: { year: numberYear(series.get(DOCUMENT_SERIES), candidate.date), no },
    },
  };
}

/** A draft without a date is dated today; where its folder is another year's, that takes it out of its year. */
function undatedIn(file: string, today: CalendarDate): RegisterFinding[] {
  const folder = /^(\d{4})\//.exec(file)?.[1];
  if (folder === undefined || Number(folder) === today.year) return [];
  const at = placeAt(`circular:${file}`);
  return [registerFinding('register/undated-other-year', { folder, today: isoDate(today) }, at)];
}

/** Numbers typed into circulars that the register does not know and that are not numbered now: nobody else gets them. */
export function typedElsewhere(
  records: readonly CircularRecord[],
  candidates: readonly NumberingCandidate[],
): readonly TypedNumbers[] {
  const files = new Set(candidates.map(({ file }) => file));
  return records
    .filter(({ file, status }) => !files.has(file) && status?.state !== 'issued')
    .flatMap(({ circular, file }) => (circular ? [{ file, typed: numbersIn(circular) }] : []));
}
