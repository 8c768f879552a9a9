/** English words for what could not be set well. */

import type { TypesetFinding } from '../../../typeset/findings.js';
import type { MessagesFor } from '../catalogue.js';

export const typeset: MessagesFor<TypesetFinding> = {
  'typeset/overfull-line': ({ line, over }) => ({
    says: `A line sticks out by ${over} pt: “${line}”`,
    mend: 'Shorten or move the long word that cannot be broken.',
  }),
  'typeset/loose-line': ({ line, gap }) => ({
    says: `The spaces of a line are very wide (${gap} pt): “${line}”`,
    mend: 'Change the sentence a little.',
  }),
  'typeset/missing-glyph': ({ characters }) => ({
    says: `The font lacks characters, which print as empty boxes: ${characters.join(', ')}`,
    mend: 'Use another character.',
  }),
  'typeset/too-tall': ({ height, room }) => ({
    says: `A part that is never broken (${height} pt) is higher than the room on a page (${room} pt).`,
    mend: 'Shorten the table row or the signature block.',
  }),
  'typeset/missing-picture': ({ image }) => ({ says: `No logo ${image}; the letter is set without.`, mend: null }),
};
