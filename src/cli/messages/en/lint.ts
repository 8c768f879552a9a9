/** English words for what the rules say of a letter. */

import type { LintFinding } from '../../../lint/findings.js';
import type { MessagesFor } from '../catalogue.js';
import { meant } from './phrases.js';

const DAYS = { saturday: 'Saturday', sunday: 'Sunday' } as const;
const PARTS = {
  detsis: 'Write detsis: under kurum: in genelge.yaml.',
  dosya: 'Add dosya: to the circular.',
} as const;

export const lint: MessagesFor<LintFinding> = {
  'lint/reference-order': ({ date, before }) => ({
    says: `References are not in the order of their dates: the one of ${date} stands after the one of ${before}.`,
    mend: 'Put the oldest first, and change the letters in the body too.',
  }),
  'lint/reference-not-mentioned': ({ mark }) => ({
    says: mark === null ? 'The body does not mention the reference.' : `The body does not mention reference ${mark}.`,
    mend: mark === null ? 'Mention it as “ilgi yazı”, or remove it.' : `Mention it as “ilgi ${mark}”, or remove it.`,
  }),
  'lint/unknown-reference': ({ mention, references }) => ({
    says:
      references === 0
        ? `The body says “${mention}”, and there is no reference.`
        : references === 1
          ? `The body says “${mention}”; the only reference prints without a letter.`
          : `The body says “${mention}”; there are ${references} references.`,
    mend: references === 1 ? 'Mention it as “ilgi yazı”.' : 'Correct the letter, or add the reference.',
  }),
  'lint/reference-without-stop': () => ({
    says: 'The reference does not end with a full stop.',
    mend: 'Add it; genelge check --fix does so.',
  }),
  'lint/reference-typed-mark': ({ mark }) => ({
    says: `The “${mark}” before the reference would print twice: the program sets the marks.`,
    mend: 'Remove it.',
  }),
  'lint/reference-date-differs': ({ file, date, registered }) => ({
    says: `The reference says ${date}; the circular it names (${file}) is dated ${registered}.`,
    mend: 'Correct the date or the number.',
  }),
  'lint/list-out-of-order': ({ found, expected }) => ({
    says: `“${expected}” is expected in the list, not “${found}”.`,
    mend: 'Letters follow the Turkish alphabet: a b c ç d e f g ğ h ı i j …',
  }),
  'lint/closing-missing': () => ({
    says: 'The body ends without a known closing formula.',
    mend: 'To a lower body “rica ederim”, to a higher or equal one “arz ederim”, to persons “Saygılarımla”.',
  }),
  'lint/closing-person': ({ closing, signers }) => ({
    says: `Signers: ${signers}; the body says “${closing}”.`,
    mend:
      signers === 1
        ? 'One signer writes in the singular (ederim, Saygılarımla).'
        : 'Several signers write in the plural (ederiz).',
  }),
  'lint/enclosure-not-mentioned': ({ number }) => ({
    says: number === null ? 'The body does not mention the enclosures.' : `The body does not mention Ek-${number}.`,
    mend: number === null ? 'Mention them as “ekte” or “Ek-1”.' : `Mention it as “Ek-${number}”.`,
  }),
  'lint/unknown-enclosure': ({ mention, enclosures }) => ({
    says:
      enclosures === 0
        ? `The body says “${mention}”, and nothing is enclosed.`
        : `The body says “${mention}”; enclosures: ${enclosures}.`,
    mend: 'List it under ek:, or correct the body.',
  }),
  'lint/subject-with-stop': () => ({
    says: 'The subject ends with a full stop.',
    mend: 'Remove it; genelge check --fix does so.',
  }),
  'lint/subject-missing': () => ({ says: 'There is no subject.', mend: 'Add konu: to the circular.' }),
  'lint/signature-missing': () => ({
    says: 'Nobody signs; the letter will print without a place to sign.',
    mend: 'Add imza: to the circular.',
  }),
  'lint/signature-order': ({ senior, junior, signers }) => ({
    says:
      signers === 2
        ? `The senior signs on the right: ${senior} is senior to ${junior}.`
        : `The most senior signs far left: ${senior} is senior to ${junior}, who stands left of them.`,
    mend: 'imza: is the order as printed from the left; seniority is kidem: in genelge.yaml.',
  }),
  'lint/surname-not-capital': ({ name, nearest }) => ({
    says: `The surname is written in capitals: “${name}”.`,
    mend: `Write “${nearest}”.`,
  }),
  'lint/far-date': ({ days }) => ({ says: `The date is ${days} days ahead.`, mend: 'Check the year.' }),
  'lint/weekend-date': ({ day }) => ({ says: `The date is a ${DAYS[day]}.`, mend: 'Check the day.' }),
  'lint/unknown-urgency': ({ word, known }) => ({
    says: `“${word}” is no known word of urgency; it prints as typed.`,
    mend: `The regulation knows: ${known.join(', ')}`,
  }),
  'lint/unknown-secrecy': ({ word, known }) => ({
    says: `“${word}” is no known degree of secrecy; it prints as typed.`,
    mend: `The regulation knows: ${known.join(', ')}`,
  }),
  'lint/bad-detsis': ({ number }) => ({
    says: `A DETSİS number has eight digits: “${number}”.`,
    mend: 'Take it from the DETSİS record.',
  }),
  'lint/bad-file-code': ({ fileCode }) => ({
    says: `“${fileCode}” is no code of the standard file plan.`,
    mend: 'Codes are written as 902.02: three digits, then a point and two digits.',
  }),
  'lint/number-part-missing': ({ part, series, format }) => ({
    says: `The format of “${series}” (${format}) prints {${part}}, and there is no ${part}:.`,
    mend: PARTS[part],
  }),
  'lint/doubled-addressee': ({ name }) => ({ says: `“${name}” is named twice.`, mend: 'Remove one.' }),
  'lint/mixed-quotes': ({ first, other }) => ({
    says: `The body has both ${first} and ${other}.`,
    mend: 'Choose one.',
  }),
  'lint/parted-apostrophe': ({ word }) => ({
    says: `There is a space after the apostrophe: “${word}”; it prints as typed.`,
    mend: 'Remove the space if it is a slip.',
  }),
  'lint/unseen-character': ({ character, count }) => ({
    says: count === 1 ? `There is an unseen character (${character}).` : `Unseen characters (${character}): ${count}.`,
    mend: 'Remove what was not meant.',
  }),
  'lint/look-alike-letter': ({ word, letter, meant: latin }) => ({
    says: `The “${letter}” in “${word}” is no Latin letter; it only looks like “${latin}”.`,
    mend: 'Type the letter again.',
  }),
  'lint/bad-email': ({ address }) => ({
    says: `“${address}” is no e-mail address.`,
    mend: 'Write name@body.example, without spaces and Turkish letters.',
  }),
  'lint/bad-url': ({ address }) => ({
    says: `“${address}” is no web address.`,
    mend: 'Write https://www.body.example.',
  }),
  'lint/bad-iban': ({ iban, problem }) => ({
    says:
      problem === 'length'
        ? `“${iban}” is no IBAN: 24 digits follow TR.`
        : `“${iban}” is a wrong IBAN: its check digits do not agree.`,
    mend: 'Take the number from the account’s papers again.',
  }),
  'lint/same-text': ({ other }) => ({
    says: `The body is the same as that of ${other}, letter for letter.`,
    mend: 'Change it if it was copied.',
  }),
  'lint/unknown-code': ({ code, nearest }) => ({
    says: `There is no code “${code}”.`,
    mend: meant(nearest) ?? 'Codes stand in brackets after a finding, as lint/mixed-quotes.',
  }),
  'lint/fixed-severity': ({ code }) => ({
    says: `“${code}” cannot be turned off or changed: no letter can be made while it is wrong.`,
    mend: 'Remove the line.',
  }),
  'lint/useless-ignore': ({ code, nearest }) => ({
    says: `This genelge-ignore hides nothing: ${code}.`,
    mend: meant(nearest) ?? 'Remove it.',
  }),
};
