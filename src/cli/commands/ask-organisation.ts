/** What a new workspace has to know: from options, else by asking, else as it usually is (`--yes`). */

import type { OrganisationAnswers } from '../../circular/print-organisation.js';
import { Refusal } from '../../diagnostic.js';
import { cliFinding } from '../../messages/cli-findings.js';
import { CI_HOSTS, type CiHost } from '../ci/recipe.js';
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

async function askAll(
  options: InitOptions,
  given: OrganisationAnswers['signers'],
  { prompter, session }: Interview,
): Promise<OrganisationChoice> {
  const { questions } = session.words;
  const line = async (known: string | undefined, message: string, isNeeded = false): Promise<string> => {
    const objection = (answer: string) => (isNeeded && answer.trim() === '' ? questions.needed : null);
    return (known ?? (await prompter.text({ message, objection }))).trim();
  };
  const name = await line(options.name, questions.organisation, true);
  const address = await line(options.address, questions.address);
  const phone = await line(options.phone, questions.phone);
  const email = await line(options.email, questions.email);
  const web = await line(options.web, questions.web);
  const signers = [...given];
  while (signers.length === 0 || (given.length === 0 && (await isYes(prompter, questions)))) {
    const who = await line(undefined, questions.signerName, true);
    signers.push({ name: who, title: await line(undefined, questions.signerTitle, true) });
  }
  const sources = ['by-hand', 'automatic', 'none'] as const;
  const documentNumber =
    options.documentNumber ??
    (await prompter.choose({
      message: questions.documentNumber,
      choices: sources.map((value) => ({ value, name: questions.documentNumbers[value] })),
    }));
  const ci = options.ci ?? [
    await prompter.choose({
      message: questions.ci,
      choices: CI_HOSTS.map((value) => ({ value, name: questions.ciHosts[value] })),
    }),
  ];
  return { answers: { name, address, phone, email, web, signers, documentNumber }, ci };
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
