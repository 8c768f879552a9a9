/** What a new circular is to say: from options, else by asking. */

import { DOCUMENT_SERIES } from '../../circular/decide-series.js';
import { PLACEHOLDER } from '../../circular/placeholders.js';
import { type NewCircular, printCircular } from '../../circular/print-circular.js';
import { inSigningOrder } from '../../circular/signing-order.js';
import { Refusal } from '../../diagnostic.js';
import { decodeText } from '../../language/encodings.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { editorOf } from '../editor.js';
import { interviewFromStart, type Step } from '../interview.js';
import type { OpenedWorkspace } from '../open-workspace.js';
import type { Choice, Prompter } from '../prompter.js';
import type { Session } from '../session.js';
import { askReferences } from './ask-references.js';

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

export interface AskedCircular {
  readonly circular: NewCircular;
  /** Nobody at the terminal said no. */
  readonly isWanted: boolean;
}

/** Throws the refusal `cli/missing-answers` (exit code 2) where the addressee is missing and nobody can be asked. */
export async function askCircular(
  request: CircularRequest,
  opened: OpenedWorkspace,
  session: Session,
): Promise<AskedCircular> {
  const { options, model, body } = request;
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
  if (prompter === null) return { circular: known, isWanted: true };
  const steps = stepsOf(request, known, { opened, prompter, session });
  return await interviewFromStart(steps, { circular: known, isWanted: true });
}

/** What no option gave is asked for; an earlier letter says all that a letter needs. */
function stepsOf(
  { options, model, body }: CircularRequest,
  known: NewCircular,
  asking: Interview,
): Step<AskedCircular>[] {
  const { opened, prompter, session } = asking;
  const { questions } = session.words;
  const step =
    (ask: (circular: NewCircular, last: NewCircular) => Promise<Partial<NewCircular>> | null): Step<AskedCircular> =>
    ({ circular, isWanted }, last) =>
      ask(circular, last.circular)?.then((answer) => ({ circular: { ...circular, ...answer }, isWanted })) ?? null;
  const confirm: Step<AskedCircular> = ({ circular }) =>
    isConfirmed(circular, asking).then((isWanted) => ({ circular, isWanted }));
  if (model !== null) return [confirm];
  return [
    step(() => (known.addressee.length > 0 ? null : askAddressee(asking))),
    step(({ addressee }) => askSeries(addressee, asking)),
    step((_, last) => {
      if (known.subject !== null) return null;
      const question = { message: questions.subject, ...(last.subject ? { initial: last.subject } : {}) };
      return prompter.text(question).then((subject) => ({ subject: emptyAsNull(subject) }));
    }),
    step(() => {
      if (options.reference) return null;
      return askReferences(opened, prompter, session).then((references) => ({ references }));
    }),
    step(() => (known.signers.length > 0 ? null : askSigners(asking))),
    step(() => (known.urgency !== null || options.subject ? null : askUrgency(asking))),
    step(() => (body === null ? askBody(asking) : null)),
    confirm,
  ];
}

interface Interview {
  readonly opened: OpenedWorkspace;
  readonly prompter: Prompter;
  readonly session: Session;
}

async function askAddressee({ opened, prompter, session }: Interview): Promise<Pick<NewCircular, 'addressee'>> {
  const { questions } = session.words;
  const choices = [...opened.organisation.addresseeGroups].map(([key, { salutation, members }]) => ({
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
  return { addressee: [await prompter.choose({ message: questions.addressee, choices, other })] };
}

/** Only where neither the group nor the workspace decides. */
function askSeries(
  [first = '']: readonly string[],
  { opened, prompter, session }: Interview,
): Promise<Pick<NewCircular, 'series'>> | null {
  const { addresseeGroups, series } = opened.organisation;
  const circular = [...series.keys()].filter((key) => key !== DOCUMENT_SERIES);
  if (addresseeGroups.get(first)?.series || circular.length < 2) return null;
  const choices = circular.map((key) => ({ name: key, value: key }));
  const asked = prompter.choose({ message: session.words.questions.series, choices });
  return asked.then((chosen) => ({ series: chosen }));
}

/** Their keys in the places that they sign at: ticking says who, not where. */
async function askSigners({ opened, prompter, session }: Interview): Promise<Pick<NewCircular, 'signers'>> {
  const signers = [...opened.organisation.signatories].map(([key, { name, title, rank }]) => ({
    name: `${name}, ${title}`,
    value: { key, rank },
  }));
  const chosen = await prompter.chooseMany({ message: session.words.questions.signers, choices: signers });
  return { signers: inSigningOrder(chosen).map(({ key }) => key) };
}

async function askUrgency({ prompter, session }: Interview): Promise<Pick<NewCircular, 'urgency'>> {
  const { questions } = session.words;
  const choices: Choice<string | null>[] = [
    { name: questions.none, value: null },
    { name: 'ACELE', value: 'ACELE' },
    { name: 'GÜNLÜDÜR', value: 'GÜNLÜDÜR' },
  ];
  return { urgency: await prompter.choose({ message: questions.urgency, choices }) };
}

async function askBody({ prompter, session }: Interview): Promise<Pick<NewCircular, 'body'>> {
  const { body, bodyNow, bodyLater } = session.words.questions;
  const isNow = await prompter.choose({
    message: body,
    choices: [
      { name: bodyLater, value: false },
      { name: bodyNow, value: true },
    ],
  });
  return { body: isNow ? await editBody({ prompter, session }) : NO_BODY };
}

/** The file as it would be written is shown first. */
async function isConfirmed(circular: NewCircular, { prompter, session }: Interview): Promise<boolean> {
  const { questions } = session.words;
  session.say(`\n${printCircular(circular, '../')}`);
  const choices = [
    { name: questions.yes, value: true },
    { name: questions.no, value: false },
  ];
  return await prompter.choose({ message: questions.write, choices });
}

async function editBody({ prompter, session }: Pick<Interview, 'prompter' | 'session'>): Promise<string> {
  session.say(session.words.questions.inEditor(editorOf(session.world.env)));
  const { editor, bytes } = await prompter.edit(NO_BODY);
  if (bytes === null) throw new Refusal(cliFinding('cli/editor-failed', { editor }, null), 1);
  const decoded = decodeText(bytes);
  if (decoded) return decoded.text.replace(/^\ufeff/, '');
  throw new Refusal(cliFinding('cli/unreadable-text', { file: editor }, null), 1);
}

function emptyAsNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
