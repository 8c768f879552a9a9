/** The words of every code, in each language. A code without words in any does not compile. */

import type { Language, Message } from '../diagnostic.js';
import { rules } from '../lint/rules.js';
import type { AnyFinding } from './all-findings.js';
import { batch } from './batch.js';
import { body } from './body.js';
import { circularDates } from './circular-dates.js';
import { circularEnclosures } from './circular-enclosures.js';
import { circularMail } from './circular-mail.js';
import { circularNames } from './circular-names.js';
import { circularNumbers } from './circular-numbers.js';
import { circularSeries } from './circular-series.js';
import { circularValues } from './circular-values.js';
import { cli } from './cli.js';
import { composeMarkup } from './compose-markup.js';
import { composeTemplate } from './compose-template.js';
import { composeUnprinted } from './compose-unprinted.js';
import { dispatchAddressees } from './dispatch-addressees.js';
import { dispatchDelivery } from './dispatch-delivery.js';
import { dispatchLetter } from './dispatch-letter.js';
import { git } from './git.js';
import { imported } from './imported.js';
import { lint } from './lint.js';
import type { MessagesFor } from './messages-for.js';
import { numbering } from './numbering.js';
import { picture } from './picture.js';
import { registerFiles } from './register-files.js';
import { registerFonts } from './register-fonts.js';
import { registerNumbers } from './register-numbers.js';
import { registerSettings } from './register-settings.js';
import { registerText } from './register-text.js';
import { style } from './style.js';
import { typeset } from './typeset.js';
import { workspaceFiles } from './workspace-files.js';
import { workspaceNumbers } from './workspace-numbers.js';
import { yamlContent } from './yaml-content.js';
import { yamlSyntax } from './yaml-syntax.js';
import { yamlWords } from './yaml-words.js';

export const catalogue: MessagesFor<AnyFinding> = {
  ...rules,
  ...yamlContent,
  ...yamlSyntax,
  ...yamlWords,
  ...circularSeries,
  ...circularEnclosures,
  ...circularDates,
  ...circularValues,
  ...circularMail,
  ...circularNames,
  ...circularNumbers,
  ...lint,
  ...batch,
  ...body,
  ...composeTemplate,
  ...composeUnprinted,
  ...composeMarkup,
  ...style,
  ...picture,
  ...typeset,
  ...workspaceFiles,
  ...workspaceNumbers,
  ...registerText,
  ...registerNumbers,
  ...registerFiles,
  ...registerFonts,
  ...registerSettings,
  ...numbering,
  ...dispatchLetter,
  ...dispatchAddressees,
  ...dispatchDelivery,
  ...imported,
  ...git,
  ...cli,
};

type ArgsByCode = { readonly [Each in AnyFinding as Each['code']]: Each['args'] };
type Said<Code extends keyof ArgsByCode> = {
  readonly [Each in Code]: { readonly code: Each; readonly args: ArgsByCode[Each] };
}[Code];
type Catalogue = { readonly [Code in keyof ArgsByCode]: Record<Language, () => Telling<ArgsByCode[Code]>> };
interface Telling<Args> {
  readonly finding: (args: Args) => Message;
}

/** Whether a finding that was thrown is one of ours. */
export function isKnown(finding: { readonly code: string }): finding is AnyFinding {
  return Object.hasOwn(catalogue, finding.code);
}

/** What is said of one finding. */
export function messageFor<Code extends keyof ArgsByCode>(finding: Said<Code>, language: Language): Message {
  const all: Catalogue = catalogue;
  return all[finding.code][language]().finding(finding.args);
}
