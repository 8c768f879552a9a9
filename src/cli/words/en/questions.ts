/** What the program asks, in English. */

import { COLUMN_WORDS } from '../../../messages/imported-register.js';
import type { QuestionWords } from '../screen-words.js';

export const questions: QuestionWords = {
  needed: 'This cannot be empty.',
  yes: 'Yes',
  no: 'No',
  keys: '↑↓ to choose, type to search, Enter to confirm; space marks',
  addressee: 'Addressee (a group, or free text)',
  asTyped: (text) => `As typed: ${text}`,
  subject: 'Subject (may be empty)',
  reference: 'Reference: an earlier circular, or free text',
  noReference: '(no more references)',
  signers: 'Signers (seniority decides their places)',
  series: 'From which series does it take its number?',
  urgency: 'Urgency',
  none: '(none)',
  column: (part) => `In which column: ${COLUMN_WORDS[part].en}?`,
  body: 'Body',
  bodyNow: 'Now, in the editor',
  bodyLater: 'Later, in the file',
  voidIt: 'Annul the numbers of this document? It cannot be undone.',
  write: 'Write it?',
  organisation: 'Name of the body, as on its letterhead',
  address: 'Address (printed at the foot; may be empty)',
  phone: 'Telephone',
  email: 'E-mail address',
  web: 'Web address',
  signerName: 'Name of a signer (the most senior first; surname in capitals)',
  signerTitle: 'Title',
  anotherSigner: 'Is there another signer?',
  documentNumber: 'Where does the document number come from?',
  documentNumbers: {
    'by-hand': "The office's general register; typed by hand (so in most chambers)",
    automatic: 'This program; all letters are numbered here',
    none: 'There is none; only the number of the circular',
  },
  ci: 'Shall the git host check and number by itself?',
  ciHosts: { none: 'No', github: 'GitHub Actions', gitlab: 'GitLab CI' },
};
