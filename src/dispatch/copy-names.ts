/** Addressees → names of files, each its own: letters of the Latin alphabet, digits and hyphens, in every system alike. */

import { slugTr } from '../language/slug.js';

export interface NamedCopy<T> {
  readonly addressee: T;
  /** Without extension; no path leads out of a folder by it. */
  readonly file: string;
  /** Another one had this name first, so that a number follows it here. */
  readonly other: T | null;
}

/** `Çıngırakçılar Odası` → `cingirakcilar-odasi`; of two that would have one name, the second is `…-2`. */
export function copyNames<T extends { readonly name: string }>(addressees: readonly T[]): readonly NamedCopy<T>[] {
  const taken = new Map<string, T>();
  return addressees.map((addressee, index) => {
    const base = slugTr(addressee.name) || `muhatap-${index + 1}`;
    let file = base;
    for (let count = 2; taken.has(file); count += 1) file = `${base}-${count}`;
    const other = file === base ? null : (taken.get(base) ?? null);
    taken.set(file, addressee);
    return { addressee, file, other };
  });
}
