/** Which papers are to get numbers now, and which numbers others hold already. */

import type { Dated } from '../../archive/archiver.js';
import type { Circular } from '../../circular/circular.js';
import { DOCUMENT_SERIES } from '../../circular/decide-series.js';
import type { Numbers } from '../../circular/series.js';
import { hasError, Refusal } from '../../diagnostic.js';
import { type CalendarDate, isoDate } from '../../language/dates.js';
import type { RegisterFinding } from '../../register/findings.js';
import type { Candidate, Claim } from '../../register/tally.js';
import type { Paper } from './open-office.js';

/** A paper that waits for its numbers, with the date that it will bear. */
export interface Waiting extends Candidate {
  readonly circular: Dated;
  readonly paper: Paper;
}

export interface Gathered {
  readonly waiting: readonly Waiting[];
  /** What is odd about a paper that waits. */
  readonly remarks: readonly { readonly paper: Paper; readonly findings: readonly RegisterFinding[] }[];
}

/** Drafts, and circulars with typed numbers that the register does not know; those with errors are left out. */
export function gatherWaiting(papers: readonly Paper[], today: CalendarDate): Gathered {
  const waiting: Waiting[] = [];
  const remarks: Gathered['remarks'][number][] = [];
  for (const paper of papers) {
    const { circular, standing, file } = paper;
    if (circular === null || hasError(paper.all)) continue;
    if (standing?.state !== 'draft' && standing?.state !== 'unregistered') continue;
    const findings = circular.date === null ? undatedIn(file, today) : [];
    const date = circular.date ?? today;
    if (findings.length > 0) remarks.push({ paper, findings });
    // A letter of no series takes no number: it is no business of the register.
    if (circular.series.length > 0)
      waiting.push({
        file,
        date,
        series: circular.series,
        typed: typedIn(circular),
        circular: { ...circular, date },
        paper,
      });
  }
  return { waiting, remarks };
}

/** The document number given on the command line goes to the one paper there is. Throws the refusal `cli/sayi-for-one`. */
export function withDocumentNumber(waiting: readonly Waiting[], no: number | undefined): readonly Waiting[] {
  if (no === undefined) return waiting;
  const [only, other] = waiting;
  if (only === undefined || other !== undefined) {
    throw new Refusal({ code: 'cli/sayi-for-one', severity: 'error', args: { waiting: waiting.length }, at: null }, 2);
  }
  return [{ ...only, typed: { ...only.typed, [DOCUMENT_SERIES]: { year: only.date.year, no } } }];
}

/** A draft without a date is dated today; where its folder is another year's, that takes it out of its year. */
function undatedIn(file: string, today: CalendarDate): RegisterFinding[] {
  const folder = /^(\d{4})\//.exec(file)?.[1];
  if (folder === undefined || Number(folder) === today.year) return [];
  const at = { document: 'circular', path: [], within: null };
  return [{ code: 'register/undated-other-year', severity: 'warning', args: { folder, today: isoDate(today) }, at }];
}

/** Numbers typed into papers that the register does not know and that are not to be numbered now: nobody gets them. */
export function spokenFor(papers: readonly Paper[], waiting: readonly Waiting[]): readonly Claim[] {
  const files = new Set(waiting.map(({ file }) => file));
  return papers
    .filter(({ file, standing }) => !files.has(file) && standing?.state !== 'issued')
    .flatMap(({ circular, file }) => (circular ? [{ file, typed: typedIn(circular) }] : []));
}

function typedIn(circular: Circular): Numbers {
  return circular.state === 'draft' ? circular.given : circular.numbers;
}
