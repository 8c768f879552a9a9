/** What a new workspace is filled with, to be written over: Turkish in either language, for the letter is. */

import { EXAMPLE_PLACES, FIRST_DRAFT, PLACEHOLDER } from '../../circular/placeholders.js';

const [body, howTo, first, second] = FIRST_DRAFT;
const [place, otherPlace] = EXAMPLE_PLACES;

export const STARTER = {
  organisation: PLACEHOLDER.organisation,
  signer: { name: PLACEHOLDER.person, title: 'Genel Sekreter' },
  addressees: `# Dağıtımda adları yazılacak yerler: bir ad, ya da {ad, adres, eposta}. Bunlar örnektir, yerlerine kendinizinkileri yazın.
- ${place}
- {ad: ${otherPlace}, eposta: ikinci@oda.example}
`,
  fileName: 'ilk-taslak',
  subject: PLACEHOLDER.subject,
  body: `${body}

${howTo}

1. ${first}
2. ${second}

Bilgilerinizi ve gereğini rica ederim.`,
} as const;
