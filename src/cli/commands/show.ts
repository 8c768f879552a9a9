/** `genelge show`: everything known of one document. */

import { type SentLetter, sentLetters } from '../../archive/sent-letters.js';
import { matchQuery, parseNumberQuery } from '../../circular/number-query.js';
import type { Organisation } from '../../circular/organisation.js';
import type { ExitCode } from '../../diagnostic.js';
import { type CalendarDateFormat, formatDate, parseDate } from '../../language/dates.js';
import { visibleText } from '../../language/visible-text.js';
import { findDocument } from '../../register/find-documents.js';
import { type RegisteredDocument, showNumbers } from '../../register/ledger.js';
import { findMentions } from '../../register/mentions.js';
import { workspaceFinding } from '../../workspace/findings.js';
import { ORGANISATION_FILE } from '../../workspace/workspace.js';
import { takeNotes } from '../notes.js';
import { type OpenedWorkspace, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import type { ShownField } from '../words/screen-words.js';
import { type DocumentRow, documentRows } from './document-rows.js';
import { shortNumbers } from './list.js';
import { printable } from './number-report.js';

export interface ShowOptions {
  /** A number, or a circular's file, as typed. */
  readonly name: string;
}

export async function show({ name }: ShowOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const query = parseNumberQuery(name);
  const opened = await openWorkspace(
    session,
    { names: query ? [] : [name], year: null, years: query?.year == null ? null : new Set([query.year]) },
    notes,
  );
  if (opened === null) return notes.tell(session);
  const rows = documentRows(opened, () => true);
  let row: DocumentRow | undefined;
  if (query === null) row = rows.find(({ file }) => file !== null && opened.selected.has(file));
  else {
    const { series } = opened.organisation;
    const { value, findings } = findDocument(query, name, opened.register.ledger, series);
    row = value
      ? rows.find(({ document }) => document === value.document)
      : rows.find(({ numbers }) => matchQuery(numbers, query, series).length > 0);
    if (row === undefined) notes.add(findings);
  }
  if (row === undefined) {
    const record = opened.circulars.find(({ file }) => opened.selected.has(file));
    if (record && record.file !== ORGANISATION_FILE) notes.add(record.all);
    if (query === null) notes.add([workspaceFinding('workspace/not-a-circular', { file: name }, null)]);
    return notes.tell(session);
  }
  const links = linksOf(row, rows, opened);
  const sent = await sentLetters(row.document, opened.register.store);
  if (session.isText) session.world.stdout.write(describe(row, { links, sent }, { opened, session }));
  const history = historyOf(row.document);
  return notes.tell(session, { document: plain(row, opened), history, sent, ...plainLinks(links) });
}

interface Links {
  readonly refersTo: readonly DocumentRow[];
  readonly referredBy: readonly DocumentRow[];
}

/** References are words; ours are those that name a number of ours as it prints, beside its date. */
function linksOf(row: DocumentRow, rows: readonly DocumentRow[], { circulars, organisation }: OpenedWorkspace): Links {
  const references = new Map(
    circulars.flatMap(({ file, circular }) => (circular ? [[file, circular.references] as const] : [])),
  );
  const mentions = (from: DocumentRow, to: DocumentRow): boolean =>
    from !== to && findMentions(references.get(from.file ?? '') ?? [], to, organisation.series);
  return {
    refersTo: rows.filter((each) => mentions(row, each)),
    referredBy: rows.filter((each) => mentions(each, row)),
  };
}

interface Happened {
  readonly event: RegisteredDocument['lines'][number]['event'];
  readonly at: string;
  /** Who; null in lines of 0.1. */
  readonly by: string | null;
  readonly line: number;
  readonly numbers: string;
  readonly reason: string | null;
  readonly was: string | null;
}

function historyOf(document: RegisteredDocument | null): readonly Happened[] {
  return (document?.lines ?? []).flatMap((line) => {
    const entry = line.read()?.entry;
    if (!entry) return [];
    const was = 'was' in entry && entry.was ? showNumbers(entry.was) : null;
    return [
      {
        event: line.event,
        at: entry.at,
        by: entry.by,
        line: line.line,
        numbers: showNumbers(line.numbers),
        reason: entry.reason,
        was,
      },
    ];
  });
}

const NO_LINKS: Links = { refersTo: [], referredBy: [] };

/** What is known of one document, a line a field. */
export function describeDocument(row: DocumentRow, opened: OpenedWorkspace, session: Session): string {
  return describe(row, { links: NO_LINKS, sent: [] }, { opened, session });
}

function describe(
  row: DocumentRow,
  { links, sent }: { readonly links: Links; readonly sent: readonly SentLetter[] },
  { opened, session }: { readonly opened: OpenedWorkspace; readonly session: Session },
): string {
  const { ui } = session.words;
  const format = opened.organisation.dateFormat;
  const issue = row.document?.issue.read()?.entry;
  const seal = issue && 'file' in issue ? issue : null;
  const history = historyOf(row.document).map(({ event, at, by, reason, was, line }) =>
    [
      `${localTime(at, opened.organisation)} ${ui.events[event]}`,
      was && `(${was})`,
      by && `(${by})`,
      reason && `— ${reason}`,
      `[register.jsonl:${line}]`,
    ]
      .filter((part) => part !== null)
      .join(' '),
  );
  const fields: readonly (readonly [ShownField, readonly string[]])[] = [
    ['numbers', [showNumbers(row.numbers) || '—']],
    ['state', [ui.state[row.state]]],
    ['date', [shown(row.date, format)]],
    ['addressee', [row.addressee]],
    ['subject', [row.subject]],
    ['file', [row.file === null ? '' : opened.workspace.show(row.file)]],
    ['letter', [seal?.letter ?? '']],
    ['profile', [seal?.profile ?? '']],
    ['history', history],
    ['sent', sent.map((each) => sentLine(each, opened.organisation, session.words.send.state))],
    ['refersTo', links.refersTo.map(named)],
    ['referredBy', links.referredBy.map(named)],
  ];
  const told = fields.filter(([, lines]) => lines.some((line) => line !== ''));
  const width = Math.max(...told.map(([field]) => ui.fields[field].length));
  return told
    .flatMap(([field, lines]) =>
      lines.map(
        (line, index) => `${(index === 0 ? `${ui.fields[field]}:` : '').padEnd(width + 2)}${visibleText(line)}\n`,
      ),
    )
    .join('');
}

/** `oda@oda.example  gönderilmiş 2.03.2019 12:00  Aynacılar Odası` */
function sentLine(
  { name, address, state, at }: SentLetter,
  organisation: Organisation,
  words: Session['words']['send']['state'],
): string {
  return [address, at === null ? words[state] : `${words[state]} ${localTime(at, organisation)}`, name]
    .filter((part) => part !== '')
    .join('  ');
}

function named({ numbers, file, subject }: DocumentRow): string {
  return [shortNumbers(numbers) || (file ?? ''), subject].filter((part) => part !== '').join(' — ');
}

function shown(iso: string | null, format: CalendarDateFormat): string {
  const date = iso === null ? null : parseDate(iso);
  return date ? formatDate(date, format) : '';
}

function localTime(instant: string, { timeZone }: Organisation): string {
  const parts = new Intl.DateTimeFormat('tr-TR', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  return parts.format(new Date(instant));
}

function plain({ document: _, numbers, file, ...row }: DocumentRow, { workspace }: OpenedWorkspace): object {
  return { numbers: printable(numbers), ...row, file: file && workspace.show(file) };
}

function plainLinks({ refersTo, referredBy }: Links): object {
  const numbersOf = (rows: readonly DocumentRow[]) => rows.map(({ numbers }) => printable(numbers));
  return { refersTo: numbersOf(refersTo), referredBy: numbersOf(referredBy) };
}
