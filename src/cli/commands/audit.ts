/** `genelge audit`: proves the register, the files beside it, and what was issued. */

import { checkIssued } from '../../archive/check-issued.js';
import type { ExitCode } from '../../diagnostic.js';
import { visibleText } from '../../language/visible-text.js';
import { type AuditedSpan, accountForNumbers, missingFiles } from '../../register/audit.js';
import { type RegisterFinding, registerFinding } from '../../register/findings.js';
import { checkChain, placeOf } from '../../register/read-register.js';
import { statusFindings } from '../../register/status-findings.js';
import { loadCircular } from '../../workspace/load-circulars.js';
import type { LoadFinding } from '../../workspace/load-files.js';
import { isAsIssued, ownFindings } from '../../workspace/load-workspace.js';
import type { WorkspaceSurvey } from '../../workspace/survey-workspace.js';
import { takeNotes } from '../notes.js';
import { openSurvey } from '../open-workspace.js';
import type { Session } from '../session.js';
import type { UiWords } from '../words/screen-words.js';
import { shortened } from './shortened.js';

export interface AuditOptions {
  readonly year?: number;
}

export async function audit({ year }: AuditOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const opened = await openSurvey(session, { names: [], year: null, years: null }, notes);
  if (opened === null) return notes.tell(session);
  const { register, organisation } = opened;
  const isOfYear = (span: { readonly year: number }) => year === undefined || span.year === year;
  for (const found of checkFiles(opened)) notes.add(found);

  const accounts = accountForNumbers(register.ledger, organisation.series);
  const found: RegisterFinding[] = [
    ...checkText(opened),
    ...accounts.findings.filter((each) => each.code !== 'register/missing-number' || isOfYear(each.args)),
    ...missingFiles(register.matching.absent).filter((each) => isAboutYear(each, year)),
    ...(await checkIssued(
      register.store,
      register.reading.register.lines.filter((line) => isLineOf(line, year)),
    )),
  ];
  notes.add(shortened(found));

  const spans = accounts.spans.filter(isOfYear);
  if (session.isText) session.world.stdout.write(spans.map((span) => describe(span, session.words.ui)).join(''));
  const numbers = spans.reduce((sum, { held }) => sum + held, 0);
  const documents = register.ledger.documents.filter((each) => isLineOf(each, year)).length;
  const done = session.words.ui.audited(numbers, documents, notes.errors());
  return notes.tell(session, { spans }, done + opened.took());
}

/** What is to be said of the circulars: a file is read again only for that. */
function* checkFiles({ circulars, workspace, organisation }: WorkspaceSurvey): Generator<readonly LoadFinding[]> {
  for (const surveyed of circulars) {
    const { file, status, hasFindings, objections } = surveyed;
    const found = [...objections, ...statusFindings(surveyed)];
    if (!hasFindings && found.length === 0) continue;
    yield [...ownFindings(loadCircular(workspace, file, organisation), isAsIssued(status)), ...found];
  }
}

/** A byte that was changed, be it the last line end, is an error here; a reading command may pass over it. */
function checkText({ register: { reading } }: WorkspaceSurvey): RegisterFinding[] {
  const { register, torn } = reading;
  const last = register.lines.at(-1)?.line ?? 1;
  const cut = torn ?? (register.isOpenEnded ? last : null);
  const known = new Set(reading.findings.map(({ at }) => at?.path[0]));
  const chain = checkChain(register).filter(({ at }) => !known.has(at?.path[0]));
  if (cut === null) return [...chain];
  return [...chain, registerFinding('register/broken-line', { line: cut }, placeOf(cut))];
}

function isLineOf(
  { numbers }: { readonly numbers: WorkspaceSurvey['register']['reading']['register']['lines'][number]['numbers'] },
  year?: number,
): boolean {
  return year === undefined || Object.values(numbers).some((number) => number.year === year);
}

function isAboutYear({ args }: RegisterFinding, year?: number): boolean {
  return year === undefined || !('numbers' in args) || args.numbers.includes(`:${year}/`);
}

/** `genelge 2019: 12–16 · 5 genelge`, and under it a line for each number that is not a plain circular. */
function describe({ series, year, first, last, given, imported, reasons }: AuditedSpan, ui: UiWords): string {
  const lines = reasons.map(({ from, to, state, reason }) =>
    state === 'open' ? `  ${ui.open(from, to)}` : `  ${from} ${ui.state[state]}: ${visibleText(reason ?? '')}`,
  );
  const range = first === last ? String(first) : `${first}–${last}`;
  return [
    `${series} ${year}: ${range} · ${ui.spanOf(given, imported, reasons.filter(({ state }) => state !== 'open').length)}`,
    ...lines,
  ]
    .map((line) => `${line.trimEnd()}\n`)
    .join('');
}
