/** What a new workspace has to know: from options, else by asking, else as it usually is (`--yes`). */

import { isEmailAddress } from '../../circular/email-address.js';
import { type OrganisationAnswers, printOrganisation } from '../../circular/print-organisation.js';
import { Refusal } from '../../diagnostic.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { CI_HOSTS, type CiHost } from '../ci/recipe.js';
import { gather, interview, interviewFromStart, type Step } from '../interview.js';
import type { Prompter } from '../prompter.js';
import type { Session } from '../session.js';
import type { QuestionWords } from '../words/screen-words.js';
import { STARTER } from './starter-words.js';

export interface InitOptions extends Partial<Omit<OrganisationAnswers, 'signers'>> {
  /** From the folder the user is in. */
  readonly folder: string;
  /** `Ad SOYAD, Unvan`, each. */
  readonly signer?: readonly string[];
  readonly ci?: readonly CiHost[];
  /** Takes what is not given as it usually is. */
  readonly yes?: boolean;
}

export interface OrganisationChoice {
  readonly answers: OrganisationAnswers;
  readonly ci: readonly CiHost[];
}

/** Throws the refusal `cli/missing-answers` (exit code 2) where an answer is missing and nobody can be asked. */
export async function askOrganisation(options: InitOptions, session: Session): Promise<OrganisationChoice> {
  const signers = (options.signer ?? []).map(readSigner);
  if (options.yes || session.prompter === null) {
    const missing = [...(options.name ? [] : ['--name']), ...(signers.length > 0 ? [] : ['--signer'])];
    if (!options.yes && missing.length > 0) {
      throw new Refusal(cliFinding('cli/missing-answers', { options: missing }, null), 2);
    }
    return { answers: usual(options, signers), ci: options.ci ?? [] };
  }
  return await askAll(options, signers, { prompter: await session.prompter(), session });
}

function usual(options: InitOptions, signers: OrganisationAnswers['signers']): OrganisationAnswers {
  return {
    name: options.name ?? STARTER.organisation,
    address: options.address ?? '',
    phone: options.phone ?? '',
    email: options.email ?? '',
    web: options.web ?? '',
    signers: signers.length > 0 ? signers : [STARTER.signer],
    documentNumber: options.documentNumber ?? 'by-hand',
  };
}

interface Interview {
  readonly prompter: Prompter;
  readonly session: Session;
}

interface Asked extends OrganisationChoice {
  readonly isWanted: boolean;
}

async function askAll(
  options: InitOptions,
  given: OrganisationAnswers['signers'],
  asking: Interview,
): Promise<OrganisationChoice> {
  const { prompter, session } = asking;
  const { questions } = session.words;
  const known: OrganisationChoice = { answers: { ...usual(options, given), signers: given }, ci: options.ci ?? [] };
  const line =
    (key: LineKey, objection: (answer: string) => string | null = () => null): Step<Asked> =>
    (asked, last) => {
      if (options[key] !== undefined) return null;
      const before = last.answers[key];
      const isOwn = before !== known.answers[key];
      const question = { message: questions[LINES[key]], objection, ...(isOwn ? { initial: before } : {}) };
      const answer = prompter.text(question);
      return answer.then((text) => ({ ...asked, answers: { ...asked.answers, [key]: text.trim() } }));
    };
  const steps: readonly Step<Asked>[] = [
    line('name', (answer) => (answer.trim() === '' ? questions.needed : null)),
    line('address'),
    line('phone'),
    line('email', (answer) => (answer.trim() === '' || isEmailAddress(answer.trim()) ? null : questions.badEmail)),
    line('web'),
    (asked) => {
      if (given.length > 0) return null;
      return askSigners(asking).then((signers) => ({ ...asked, answers: { ...asked.answers, signers } }));
    },
    (asked) => {
      if (options.documentNumber !== undefined) return null;
      const choices = SOURCES.map((value) => ({ value, name: questions.documentNumbers[value] }));
      const chosen = prompter.choose({ message: questions.documentNumber, choices });
      return chosen.then((documentNumber) => ({ ...asked, answers: { ...asked.answers, documentNumber } }));
    },
    (asked) => {
      if (options.ci !== undefined) return null;
      const choices = CI_HOSTS.map((value) => ({ value, name: questions.ciHosts[value] }));
      return prompter.choose({ message: questions.ci, choices }).then((ci) => ({ ...asked, ci: [ci] }));
    },
    (asked) => {
      session.say(`\n${printOrganisation(asked.answers)}`);
      const choices = [
        { name: questions.yes, value: true },
        { name: questions.no, value: false },
      ];
      return prompter.choose({ message: questions.write, choices }).then((isWanted) => ({ ...asked, isWanted }));
    },
  ];
  const { isWanted, ...choice } = await interviewFromStart(steps, { ...known, isWanted: true });
  if (!isWanted) throw new Refusal(cliFinding('cli/cancelled', {}, null), 1);
  return choice;
}

const SOURCES = ['by-hand', 'automatic', 'none'] as const;

type LineKey = 'name' | 'address' | 'phone' | 'email' | 'web';

const LINES = {
  name: 'organisation',
  address: 'address',
  phone: 'phone',
  email: 'email',
  web: 'web',
} as const satisfies Readonly<Record<LineKey, keyof QuestionWords>>;

/** One at least; going back from one gives up the one before. */
async function askSigners({ prompter, session }: Interview): Promise<OrganisationAnswers['signers']> {
  const { questions } = session.words;
  const objection = (answer: string) => (answer.trim() === '' ? questions.needed : null);
  const ask = (): Promise<OrganisationAnswers['signers'][number]> =>
    interview(
      [
        (signer, last) => {
          const question = { message: questions.signerName, objection, initial: last.name };
          return prompter.text(question).then((name) => ({ ...signer, name: name.trim() }));
        },
        (signer, last) => {
          const question = { message: questions.signerTitle, objection, initial: last.title };
          return prompter.text(question).then((title) => ({ ...signer, title: title.trim() }));
        },
      ],
      { name: '', title: '' },
    );
  return await gather(ask, () => isYes(prompter, questions));
}

/** `Ayşe YILMAZ, Genel Sekreter` */
function readSigner(text: string): { readonly name: string; readonly title: string } {
  const [name = '', ...title] = text.split(',');
  return { name: name.trim(), title: title.join(',').trim() };
}

async function isYes(prompter: Prompter, questions: QuestionWords): Promise<boolean> {
  const choices = [
    { name: questions.no, value: false },
    { name: questions.yes, value: true },
  ];
  return await prompter.choose({ message: questions.anotherSigner, choices });
}
