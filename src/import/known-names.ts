/** Names in an old letter → the keys under which the workspace knows them. */

import type { Organisation } from '../circular/organisation.js';
import { foldTr } from '../language/casing.js';
import type { ImportedSigner } from './recognise/recognised-letter.js';

/** One signer whose name and title are these; null where there is none, or his title was another then. */
export function signerKey({ name, title, onBehalfOf }: ImportedSigner, { signatories }: Organisation): string | null {
  if (onBehalfOf !== null) return null;
  const found = [...signatories].filter(([, each]) => isSame(each.name, name) && isSame(each.title, title));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

export function groupKey(text: string, { addresseeGroups }: Organisation): string | null {
  const found = [...addresseeGroups].filter(([, { salutation }]) => isSame(salutation, text));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** But for case, spaces and the comma behind a salutation. */
function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  return foldTr(text)
    .replace(/[\s,]+/g, ' ')
    .trim();
}
