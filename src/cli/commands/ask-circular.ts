/** What a new circular is to say: from options, else by asking. */

import { DOCUMENT_SERIES } from '../../circular/decide-series.js';
import { PLACEHOLDER } from '../../circular/placeholders.js';
import type { NewCircular } from '../../circular/print-circular.js';
import { inSigningOrder } from '../../circular/signing-order.js';
import { Refusal } from '../../diagnostic.js';
import { formatDate, parseDate } from '../../language/dates.js';
import { decodeText } from '../../language/encodings.js';
import { cliFinding } from '../../messages/cli-findings.js';
import type { OpenedWorkspace } from '../open-workspace.js';
import type { Choice, Prompter } from '../prompter.js';
import type { Session } from '../session.js';
import { type DocumentRow, documentRows } from './document-rows.js';

export interface NewOptions {
  readonly to?: string;
  readonly subject?: string;
  readonly reference?: readonly string[];
  /** Keys, separated by commas. */
  readonly signers?: string;
  readonly urgency?: string;
  /** A file, or `-` for standard input. */
  readonly bodyFile?: string;
  readonly date?: string;
}

/** An earlier circular that another begins as (`--like`): the keys of its file, and how two of them read. */
export type Model = Pick<NewCircular, 'carried' | 'subject' | 'body'>;

export interface CircularRequest {
  readonly options: NewOptions;
  readonly model: Model | null;
  /** The body that an option gave; null where none did. */
  readonly body: string | null;
}

/** Stands where a body will be written. */
export const NO_BODY = `${PLACEHOLDER.body}\n\nBilgilerinizi ve gereğini rica ederim.\n`;

/** Throws the refusal `cli/missing-answers` (exit code 2) where the addressee is missing and nobody can be asked. */
export async function askCircular(
  request: CircularRequest,
  opened: OpenedWorkspace,
  session: Session,
): Promise<NewCircular> {
  const { options, model, body } = request;
  const { words } = session;
  const prompter = session.prompter === null ? null : await session.prompter();
  if (prompter === null && model === null && options.to === undefined) {
    throw new Refusal(cliFinding('cli/missing-answers', { options: ['--to'] }, null), 2);
  }
  const known: NewCircular = {
    date: options.date ?? null,
    addressee: options.to === undefined ? [] : [options.to],
    series: null,
    subject: options.subject ?? model?.subject ?? null,
    references: options.reference ?? [],
    body: body ?? model?.body ?? NO_BODY,
    signers: options.signers?.split(',').map((key) => key.trim()) ?? [],
    urgency: options.urgency ?? null,
    carried: model?.carried ?? {},
  };
  // An earlier letter says all that a letter needs.
  if (prompter === null || model !== null) return known;
  const { questions } = words;
  const asked = {
    ...known,
    addressee: options.to === undefined ? [await prompter.choose(addresseeQuestion(opened, questions))] : [options.to],
  };
  const series = await askSeries(asked.addressee, { opened, prompter, session });
  const subject = asked.subject ?? emptyAsNull(await prompter.text({ message: questions.subject }));
  const references = options.reference ?? (await askReferences({ opened, prompter, session }));
  const signers = asked.signers.length > 0 ? asked.signers : await askSigners({ opened, prompter, session });
  const urgency = asked.urgency ?? (options.subject ? null : await askUrgency(prompter, session));
  const text = body ?? (await askBody(prompter, session));
  return { ...asked, series, subject, references, signers, urgency, body: text };
}

interface Interview {
  readonly opened: OpenedWorkspace;
  readonly prompter: Prompter;
  readonly session: Session;
}

function addresseeQuestion({ organisation }: OpenedWorkspace, questions: Session['words']['questions']) {
  const choices = [...organisation.addresseeGroups].map(([key, { salutation, members }]) => ({
    name: `${salutation} (${key})`,
    value: key,
    ...(members.length > 0
      ? {
          about: members
            .map(({ name }) => name)
            .join(', ')
            .slice(0, 200),
        }
      : {}),
  }));
  const other = (typed: string) => ({ name: questions.asTyped(typed), value: typed });
  return { message: questions.addressee, choices, other };
}

/** Only where neither the group nor the workspace decides. */
async function askSeries(
  [first = '']: readonly string[],
  { opened, prompter, session }: Interview,
): Promise<string | null> {
  const { addresseeGroups, series } = opened.organisation;
  const circular = [...series.keys()].filter((key) => key !== DOCUMENT_SERIES);
  if (addresseeGroups.get(first)?.series || circular.length < 2) return null;
  const choices = circular.map((key) => ({ name: key, value: key }));
  return await prompter.choose({ message: session.words.questions.series, choices });
}

async function askReferences({ opened, prompter, session }: Interview): Promise<readonly string[]> {
  const { questions } = session.words;
  const earlier = documentRows(opened, () => true).flatMap((row) => referenceTo(row, opened) ?? []);
  const none: Choice<string | null> = { name: questions.noReference, value: null };
  const other = (typed: string): Choice<string | null> => ({ name: questions.asTyped(typed), value: typed });
  const chosen: string[] = [];
  for (;;) {
    const choices = [none, ...earlier.filter(({ value }) => !chosen.includes(value))];
    const answer = await prompter.choose<string | null>({ message: questions.reference, choices, other });
    if (answer === null) return chosen;
    chosen.push(answer);
  }
}

/** `21.01.2019 tarih, 2019/140 sayılı Genelgemiz.`: as letters refer to letters of their own house. */
function referenceTo(row: DocumentRow, { organisation }: OpenedWorkspace): Choice<string> | null {
  const date = row.date === null ? null : parseDate(row.date);
  const number = row.numbers[DOCUMENT_SERIES] ?? Object.values(row.numbers)[0];
  if (date === null || number === undefined || row.file === null || row.state === 'draft') return null;
  const value = `${formatDate(date, organisation.dateFormat)} tarih, ${number.year}/${number.no} sayılı Genelgemiz.`;
  return { name: `${number.year}/${number.no} ${row.subject}`.trim(), value, about: value };
}

/** Their keys in the places that they sign at: ticking says who, not where. */
async function askSigners({ opened, prompter, session }: Interview): Promise<readonly string[]> {
  const signers = [...opened.organisation.signatories].map(([key, { name, title, rank }]) => ({
    name: `${name}, ${title}`,
    value: { key, rank },
  }));
  const chosen = await prompter.chooseMany({ message: session.words.questions.signers, choices: signers });
  return inSigningOrder(chosen).map(({ key }) => key);
}

async function askUrgency(prompter: Prompter, { words }: Session): Promise<string | null> {
  const choices: Choice<string | null>[] = [
    { name: words.questions.none, value: null },
    { name: 'ACELE', value: 'ACELE' },
    { name: 'GÜNLÜDÜR', value: 'GÜNLÜDÜR' },
  ];
  return await prompter.choose({ message: words.questions.urgency, choices });
}

async function askBody(prompter: Prompter, { words }: Session): Promise<string> {
  const { body, bodyNow, bodyLater } = words.questions;
  const isNow = await prompter.choose({
    message: body,
    choices: [
      { name: bodyLater, value: false },
      { name: bodyNow, value: true },
    ],
  });
  return isNow ? await editBody(prompter) : NO_BODY;
}

async function editBody(prompter: Prompter): Promise<string> {
  const { editor, bytes } = await prompter.edit(NO_BODY);
  if (bytes === null) throw new Refusal(cliFinding('cli/editor-failed', { editor }, null), 1);
  const decoded = decodeText(bytes);
  if (decoded) return decoded.text.replace(/^\ufeff/, '');
  throw new Refusal(cliFinding('cli/unreadable-text', { file: editor }, null), 1);
}

function emptyAsNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
