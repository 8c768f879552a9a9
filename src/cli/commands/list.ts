/** `genelge list`: what there is, newest first. */

import type { Numbers } from '../../circular/series.js';
import type { ExitCode } from '../../diagnostic.js';
import { foldTr } from '../../language/casing.js';
import { type CalendarDateFormat, formatDate, parseDate } from '../../language/dates.js';
import { visibleText } from '../../language/visible-text.js';
import { cellsOf } from '../../render/text/cells.js';
import { takeNotes } from '../notes.js';
import { type OpenedWorkspace, openWorkspace } from '../open-workspace.js';
import type { Session } from '../session.js';
import type { DocumentState, UiWords } from '../words/screen-words.js';
import { type DocumentRow, documentRows } from './document-rows.js';
import { printable } from './number-report.js';

export interface ListOptions {
  /** Words that a row must hold, folded in the Turkish way: `izmir` finds İZMİR. */
  readonly words: readonly string[];
  readonly year?: number;
  readonly series?: string;
  readonly state?: DocumentState;
  readonly addressee?: string;
  /** Words that its file's body must hold. */
  readonly text?: string;
}

export async function list(options: ListOptions, session: Session): Promise<ExitCode> {
  const notes = takeNotes();
  const opened = await openWorkspace(
    session,
    { names: [], year: null, years: options.year === undefined ? null : new Set([options.year]) },
    notes,
  );
  if (opened === null) return notes.tell(session);
  const all = documentRows(opened, (year) => options.year === undefined || year === options.year);
  const holdsText = options.text === undefined ? () => true : bodyHolding(options.text, opened);
  const rows = all.filter((row) => isWanted(row, options, session.words.ui) && holdsText(row));
  const { stdout } = session.world;
  const width = stdout.isTerminal ? stdout.columns : Number.POSITIVE_INFINITY;
  if (session.isText && rows.length > 0)
    for (const part of table(rows, opened.organisation.dateFormat, { ui: session.words.ui, width })) stdout.write(part);
  const documents = (session.isText ? [] : rows).map(({ document: _, numbers, file, ...row }) => ({
    numbers: printable(numbers),
    ...row,
    file: file && opened.workspace.show(file),
  }));
  return notes.tell(session, { documents }, session.words.ui.listed(rows.length, all.length));
}

/** Whether the body of a row's file holds the words. */
function bodyHolding(text: string, { circulars }: OpenedWorkspace): (row: DocumentRow) => boolean {
  const wanted = foldTr(text);
  const holding = new Set(
    circulars.filter(({ circular }) => foldTr(circular?.body ?? '').includes(wanted)).map(({ file }) => file),
  );
  return ({ file }) => file !== null && holding.has(file);
}

function isWanted(row: DocumentRow, { words, series, state, addressee }: ListOptions, ui: UiWords): boolean {
  if (series !== undefined && row.numbers[series] === undefined) return false;
  if (state !== undefined && row.state !== state) return false;
  if (addressee !== undefined && !foldTr(row.addressee).includes(foldTr(addressee))) return false;
  if (words.length === 0) return true;
  const text = foldTr(
    [shortNumbers(row.numbers), row.addressee, row.subject, row.file ?? '', ui.state[row.state]].join(' '),
  );
  return words.every((word) => text.includes(foldTr(word)));
}

/** `2019/140, genelge 12`; of an addendum `2016/313+1`. */
export function shortNumbers(numbers: Numbers): string {
  return Object.entries(numbers)
    .map(([key, { year, no, addendum }], index) => {
      const own = addendum === undefined ? `${no}` : `${no}+${addendum}`;
      return index === 0 ? `${key === 'sayi' ? '' : `${key} `}${year}/${own}` : `${key} ${own}`;
    })
    .join(', ');
}

const GAP = 2;
/** A column that has to give way keeps at least this. */
const NARROWEST = 8;

/** Rows are written so many at a time: of 200,000, the whole text would be held twice. */
const WRITTEN_AT_ONCE = 1000;

/** Subject and addressee give way where the terminal is narrow; numbers, dates and states never do. */
function* table(
  rows: readonly DocumentRow[],
  format: CalendarDateFormat,
  { ui, width }: { readonly ui: UiWords; readonly width: number },
): Generator<string> {
  const { columns, state } = ui;
  const head = [columns.numbers, columns.date, columns.state, columns.addressee, columns.subject, columns.file];
  const cellsIn = (row: DocumentRow): readonly string[] => [
    shortNumbers(row.numbers) || '—',
    shownDate(row.date, format),
    state[row.state],
    visibleText(row.addressee),
    visibleText(row.subject),
    // What has no number is named by its file.
    row.state === 'draft' || row.subject === '' ? (row.file ?? '') : '',
  ];
  const widest = head.map(() => 0);
  for (const row of rows)
    for (const [at, cell] of cellsIn(row).entries()) widest[at] = Math.max(widest[at] ?? 0, cellsOf(cell));
  const used = head.flatMap((_, at) => ((widest[at] ?? 0) > 0 ? [at] : []));
  const widths = head.map((title, at) => (used.includes(at) ? Math.max(cellsOf(title), widest[at] ?? 0) : 0));
  const over = used.reduce((sum, at) => sum + (widths[at] ?? 0) + GAP, -GAP) - width;
  const giving = [4, 3, 5].filter((at) => used.includes(at));
  let left = Math.max(0, over);
  for (const at of giving) {
    const room = Math.max(0, Math.min(left, (widths[at] ?? 0) - NARROWEST));
    widths[at] = (widths[at] ?? 0) - room;
    left -= room;
  }
  const lineOf = (cells: readonly string[]) =>
    `${used
      .map((at) => padded(cells[at] ?? '', widths[at] ?? 0))
      .join(' '.repeat(GAP))
      .trimEnd()}\n`;
  yield lineOf(head);
  for (let from = 0; from < rows.length; from += WRITTEN_AT_ONCE) {
    const part = rows.slice(from, from + WRITTEN_AT_ONCE);
    yield part.map((row) => lineOf(cellsIn(row))).join('');
  }
}

function padded(text: string, width: number): string {
  const shown =
    cellsOf(text) <= width
      ? text
      : `${[...text]
          .slice(0, width - 1)
          .join('')
          .trimEnd()}…`;
  return shown + ' '.repeat(Math.max(0, width - cellsOf(shown)));
}

function shownDate(iso: string | null, format: CalendarDateFormat): string {
  const date = iso === null ? null : parseDate(iso);
  return date ? formatDate(date, format) : '';
}
