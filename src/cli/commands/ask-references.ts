/** What a letter refers to: documents of the house, worded as letters word them, or whatever is typed. */

import { DOCUMENT_SERIES } from '../../circular/decide-series.js';
import { formatDate, parseDate } from '../../language/dates.js';
import { gather } from '../interview.js';
import type { OpenedWorkspace } from '../open-workspace.js';
import type { Choice, Prompter } from '../prompter.js';
import type { Session } from '../session.js';
import { type DocumentRow, documentRows } from './document-rows.js';

export async function askReferences(
  opened: OpenedWorkspace,
  prompter: Prompter,
  session: Session,
): Promise<readonly string[]> {
  const { questions } = session.words;
  const earlier = documentRows(opened, () => true).flatMap((row) => referenceTo(row, opened, session) ?? []);
  const none: Choice<string | null> = { name: questions.noReference, value: null };
  const other = (typed: string): Choice<string | null> => ({ name: questions.asTyped(typed), value: typed });
  const ask = async (chosen: readonly string[]): Promise<string | null> => {
    const choices = [none, ...earlier.filter(({ value }) => !chosen.includes(value))];
    const message = [questions.reference, ...chosen.map((each) => `  ${each}`)].join('\n');
    return await prompter.choose<string | null>({ message, choices, other });
  };
  return await gather(ask, async () => true);
}

/** `21.01.2019 tarih, 2019/140 sayılı Genelgemiz.`: one without a circular's number is a letter, `yazımız`. */
function referenceTo(row: DocumentRow, { organisation }: OpenedWorkspace, { words }: Session): Choice<string> | null {
  const date = row.date === null ? null : parseDate(row.date);
  const number = row.numbers[DOCUMENT_SERIES] ?? Object.values(row.numbers)[0];
  if (date === null || number === undefined || row.state === 'draft') return null;
  const isCircular = row.file !== null && Object.keys(row.numbers).some((series) => series !== DOCUMENT_SERIES);
  const kind = isCircular ? 'Genelgemiz' : 'yazımız';
  const value = `${formatDate(date, organisation.dateFormat)} tarih, ${number.year}/${number.no} sayılı ${kind}.`;
  const mark = row.state === 'void' ? ` (${words.ui.state.void})` : '';
  return { name: `${number.year}/${number.no} ${row.subject || row.addressee}`.trim() + mark, value, about: value };
}
