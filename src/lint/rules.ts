/** All rules, by their codes. */

import { addendumWithoutOrdinal } from './rules/addendum-without-ordinal.js';
import { badDetsis } from './rules/bad-detsis.js';
import { badEmail } from './rules/bad-email.js';
import { badFileCode } from './rules/bad-file-code.js';
import { badIban } from './rules/bad-iban.js';
import { badUrl } from './rules/bad-url.js';
import { closingMissing } from './rules/closing-missing.js';
import { closingPerson } from './rules/closing-person.js';
import { doubledAddressee } from './rules/doubled-addressee.js';
import { enclosureNotMentioned } from './rules/enclosure-not-mentioned.js';
import { farDate } from './rules/far-date.js';
import { listOutOfOrder } from './rules/list-out-of-order.js';
import { lookAlikeLetter } from './rules/look-alike-letter.js';
import { mixedQuotes } from './rules/mixed-quotes.js';
import { numberPartMissing } from './rules/number-part-missing.js';
import { partedApostrophe } from './rules/parted-apostrophe.js';
import { placeholder } from './rules/placeholder.js';
import { referenceDateDiffers } from './rules/reference-date-differs.js';
import { referenceNotMentioned } from './rules/reference-not-mentioned.js';
import { referenceOrder } from './rules/reference-order.js';
import { referenceTypedMark } from './rules/reference-typed-mark.js';
import { referenceWithoutStop } from './rules/reference-without-stop.js';
import { sameText } from './rules/same-text.js';
import { signatureMissing } from './rules/signature-missing.js';
import { signatureOrder } from './rules/signature-order.js';
import { subjectMissing } from './rules/subject-missing.js';
import { subjectWithStop } from './rules/subject-with-stop.js';
import { surnameNotCapital } from './rules/surname-not-capital.js';
import { unknownEnclosure } from './rules/unknown-enclosure.js';
import { unknownReference } from './rules/unknown-reference.js';
import { unknownSecrecy } from './rules/unknown-secrecy.js';
import { unknownUrgency } from './rules/unknown-urgency.js';
import { unprintedSeries } from './rules/unprinted-series.js';
import { unseenCharacter } from './rules/unseen-character.js';
import { weekendDate } from './rules/weekend-date.js';

export const rules = {
  'lint/placeholder': placeholder,
  'lint/reference-order': referenceOrder,
  'lint/reference-not-mentioned': referenceNotMentioned,
  'lint/unknown-reference': unknownReference,
  'lint/reference-without-stop': referenceWithoutStop,
  'lint/reference-typed-mark': referenceTypedMark,
  'lint/reference-date-differs': referenceDateDiffers,
  'lint/list-out-of-order': listOutOfOrder,
  'lint/closing-missing': closingMissing,
  'lint/closing-person': closingPerson,
  'lint/enclosure-not-mentioned': enclosureNotMentioned,
  'lint/unknown-enclosure': unknownEnclosure,
  'lint/subject-with-stop': subjectWithStop,
  'lint/subject-missing': subjectMissing,
  'lint/signature-missing': signatureMissing,
  'lint/signature-order': signatureOrder,
  'lint/surname-not-capital': surnameNotCapital,
  'lint/far-date': farDate,
  'lint/weekend-date': weekendDate,
  'lint/unknown-urgency': unknownUrgency,
  'lint/unknown-secrecy': unknownSecrecy,
  'lint/bad-detsis': badDetsis,
  'lint/bad-file-code': badFileCode,
  'lint/number-part-missing': numberPartMissing,
  'lint/addendum-without-ordinal': addendumWithoutOrdinal,
  'lint/unprinted-series': unprintedSeries,
  'lint/doubled-addressee': doubledAddressee,
  'lint/mixed-quotes': mixedQuotes,
  'lint/parted-apostrophe': partedApostrophe,
  'lint/unseen-character': unseenCharacter,
  'lint/look-alike-letter': lookAlikeLetter,
  'lint/bad-email': badEmail,
  'lint/bad-url': badUrl,
  'lint/bad-iban': badIban,
  'lint/same-text': sameText,
};

export function isRuleCode(code: string): code is keyof typeof rules {
  return Object.hasOwn(rules, code);
}
