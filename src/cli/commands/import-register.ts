/** `genelge import --register`: the numbers of an older register, from csv or Excel, into this one: all or none. */

import { resolve } from 'node:path';
import { DOCUMENT_SERIES } from '../../circular/decide-series.js';
import { printSequence, type Series } from '../../circular/series.js';
import { type ExitCode, hasError } from '../../diagnostic.js';
import { type ImportFinding, importFinding } from '../../import/findings.js';
import { isZip, MOST_UNPACKED } from '../../import/package-files.js';
import { checkEntries } from '../../import/register/check-entries.js';
import {
  type ColumnMap,
  type FoundHeads,
  findHeads,
  parseColumns,
  type RegisterPart,
} from '../../import/register/column-heads.js';
import { planEntries } from '../../import/register/plan-entries.js';
import { readCsv } from '../../import/register/read-csv.js';
import { type OldEntry, readEntries } from '../../import/register/read-entries.js';
import { readXlsx } from '../../import/register/read-xlsx.js';
import type { SheetRow } from '../../import/register/sheet-table.js';
import { decodeText } from '../../language/encodings.js';
import { nearest } from '../../language/nearest.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { typedElsewhere } from '../../numbering/candidates.js';
import { recordActs } from '../../numbering/record-act.js';
import { registerFinding } from '../../register/findings.js';
import { workspaceFinding } from '../../workspace/findings.js';
import { reasonOf } from '../../workspace/read-file.js';
import { readPath } from '../../workspace/store/durable.js';
import { showFrom } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import { edgesOf, type OpenedWorkspace, openWorkspace } from '../open-workspace.js';
import { refuse } from '../refuse.js';
import type { Session } from '../session.js';
import { shortened } from './shortened.js';

export interface ImportRegisterOptions {
  readonly register: string;
  readonly dryRun?: boolean;
  /** `sayi=A,tarih=B`; otherwise by the heads. */
  readonly columns?: string;
  /** Otherwise the document number's, or the only one. */
  readonly series?: string;
  /** Numbers that this register has already are told and passed over. */
  readonly skipKnown?: boolean;
}

export async function importRegister(options: ImportRegisterOptions, session: Session): Promise<ExitCode> {
  const { dryRun: isDry = false } = options;
  const notes = takeNotes();
  const opened = await openWorkspace(session, { names: [], year: null, years: null, isForWriting: !isDry }, notes);
  if (opened === null) return notes.tell(session);
  const file = showFrom(session.world.cwd, resolve(session.world.cwd, options.register));
  const series = seriesOf(options, opened);
  const rows = await readRows(options, session);
  const found = 'rows' in rows ? findHeads(rows.rows) : null;
  if (!('rows' in rows) || series === null || found === null) {
    notes.add('rows' in rows ? [] : [rows.finding]);
    if (series === null) notes.add([unknownSeries(options.series ?? '', opened)]);
    else if ('rows' in rows) notes.add([importFinding('import/unreadable', { file, reason: 'not-a-document' }, null)]);
    return notes.tell(session);
  }
  const columns = await columnsOf(found, options, session);
  if (columns === null) {
    const missing = found.unclear;
    notes.add([importFinding('import/unclear-columns', { file, heads: found.heads, missing }, null)]);
    return notes.tell(session);
  }
  const own = rows.rows.filter(({ line }) => line > found.line);
  const { entries: read, findings } = readEntries({ file, rows: own, columns, series });
  const isKnown = ({ number }: OldEntry) => opened.register.ledger.owner(series.key, number) !== null;
  const entries = options.skipKnown ? read.filter((entry) => !isKnown(entry)) : read;
  if (entries.length < read.length)
    notes.add([importFinding('import/known-passed-over', { file, count: read.length - entries.length }, null)]);
  const check = ({
    register,
    circulars,
    organisation,
  }: Pick<OpenedWorkspace, 'register' | 'circulars' | 'organisation'>) =>
    checkEntries({
      file,
      key: series.key,
      entries,
      ledger: register.ledger,
      series: organisation.series,
      typed: typedElsewhere(circulars, []),
    });
  const told = [...findings, ...check(opened)];
  notes.add(shortened(told));
  const isSound = !hasError(told) && notes.errors() === 0;
  const { ui } = session.words;
  const result = { file, rows: own.length, numbers: entries.length, columns };
  if (isDry || !isSound || entries.length === 0) {
    if (session.isText && isDry) session.world.stdout.write(entries.map((entry) => describe(entry, series)).join(''));
    return notes.tell(session, result, isSound ? ui.wouldEnter(entries.length) : '');
  }
  const { entries: entered, findings: acting } = await recordActs(
    opened,
    { reason: file, edges: edgesOf(session) },
    async ({ at, by, reason }, now) => {
      const again = check(now).filter(({ severity }) => severity === 'error');
      // Somebody has entered numbers since they were looked at.
      if (again.length > 0) return { value: null, findings: again };
      return { value: planEntries(series.key, entries, { at, by, reason }), findings: [] };
    },
  );
  notes.add(acting);
  return notes.tell(
    session,
    { ...result, entered: entered?.length ?? 0 },
    entered === null ? '' : ui.entered(entries.length),
  );
}

function describe({ number, date, addressee, subject, annulled }: OldEntry, { key }: Series): string {
  const words = [addressee, subject, annulled && `(${annulled})`].filter((each) => each !== null).join(' · ');
  return `${key}:${printSequence(number)}  ${date}  ${words}`.trimEnd().concat('\n');
}

function seriesOf(
  { series: named }: ImportRegisterOptions,
  { organisation: { series } }: OpenedWorkspace,
): Series | null {
  if (named !== undefined) return series.get(named) ?? null;
  const [only, other] = [...series.values()];
  return series.get(DOCUMENT_SERIES) ?? (other === undefined ? (only ?? null) : null);
}

function unknownSeries(named: string, { organisation }: OpenedWorkspace) {
  const known = [...organisation.series.keys()];
  return registerFinding('register/unknown-series', { series: named, nearest: nearest(named, known), known }, null);
}

type Rows =
  | { readonly rows: readonly SheetRow[] }
  | { readonly finding: ImportFinding | ReturnType<typeof workspaceFinding> };

async function readRows({ register }: ImportRegisterOptions, session: Session): Promise<Rows> {
  const path = resolve(session.world.cwd, register);
  const file = showFrom(session.world.cwd, path);
  const unreadable = (reason: 'damaged' | 'encoding') => ({
    finding: importFinding('import/unreadable', { file, reason }, null),
  });
  let bytes: Uint8Array | null;
  try {
    bytes = await readPath(session.world.fs, path);
  } catch (error) {
    return { finding: workspaceFinding('workspace/unreadable', { file, reason: reasonOf(error) }, null) };
  }
  if (bytes === null) return { finding: workspaceFinding('workspace/no-such-file', { file }, null) };
  if (!isZip(bytes)) {
    const text = decodeText(bytes)?.text ?? null;
    return text === null || text.includes('\0') ? unreadable('encoding') : { rows: readCsv(text) };
  }
  const rows = readXlsx(bytes);
  if (rows === 'too-large') return { finding: importFinding('import/too-large', { file, most: MOST_UNPACKED }, null) };
  if (rows === 'forbidden') return { finding: importFinding('import/forbidden-xml', { file, part: 'xl' }, null) };
  return rows === 'damaged' ? unreadable('damaged') : { rows };
}

/** As typed, or by the heads; what they leave unclear is asked where somebody sits at a terminal. */
async function columnsOf(
  found: FoundHeads,
  { columns: typed }: ImportRegisterOptions,
  session: Session,
): Promise<ColumnMap | null> {
  if (typed !== undefined) {
    const columns = parseColumns(typed, found.heads);
    if (columns === null)
      refuse(
        cliFinding(
          'cli/bad-option-value',
          {
            option: session.words.language === 'tr' ? '--sutunlar' : '--columns',
            value: typed,
            allowed: ['sayi=A,tarih=B,muhatap=C,konu=D'],
          },
          null,
        ),
      );
    const all = { ...found.columns, ...columns };
    return all?.number === undefined || all.date === undefined ? null : all;
  }
  if (found.unclear.length === 0) return found.columns;
  if (session.prompter === null) return null;
  const prompter = await session.prompter();
  const { questions } = session.words;
  const asked: Partial<Record<RegisterPart, number>> = { ...found.columns };
  for (const part of found.unclear) {
    const choices = found.heads.map((head, at) => ({ value: String(at), name: `${at + 1}. ${head}` }));
    const none = { value: '', name: questions.none };
    const answer = await prompter.choose({ message: questions.column(part), choices: [...choices, none] });
    if (answer !== '') asked[part] = Number(answer);
  }
  return asked.number === undefined || asked.date === undefined ? null : asked;
}
