/** The subject of a message: the letter's title line, and what it is about. */

import type { ResolvedLetter } from '../compose/resolved-letter.js';

export function subjectOf({ meta: { title }, view: { konu } }: Pick<ResolvedLetter, 'meta' | 'view'>): string {
  return konu === null || konu === title ? title : `${title}: ${konu}`;
}
