/** A letter to a group → the same letter to one of its members, under his own name; its number stays the one it has. */

import type { ResolvedLetter } from './resolved-letter.js';

/** Name and postal address take the place of the group's salutation; a title that names the group keeps its words. */
export function addressedTo(
  letter: ResolvedLetter,
  { name, address }: { readonly name: string; readonly address: string | null },
): ResolvedLetter {
  const lines = (address ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { ...letter, view: { ...letter.view, muhatap: [name, ...lines], muhatap_baslikta: false } };
}
