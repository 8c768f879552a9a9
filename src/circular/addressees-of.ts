/** To whom a circular goes: everybody in its groups, and whoever is named in its distribution. */

import type { Circular, CircularAddressee } from './circular.js';

/** A place by its name; its postal address where a list has one. */
export interface NamedAddressee {
  readonly name: string;
  readonly address: string | null;
}

/** In the order of muhatap, gereği, bilgi; each name once. A group without a list is nobody in particular. */
export function addresseesOf({
  addressee,
  distribution,
}: Pick<Circular, 'addressee' | 'distribution'>): readonly NamedAddressee[] {
  const distributed = [...(distribution?.forAction ?? []), ...(distribution?.forInformation ?? [])];
  const found = [
    ...namedIn(addressee, distributed.length === 0),
    ...distributed.flatMap((each) => namedIn(each, true)),
  ];
  const names = new Set<string>();
  return found.filter(({ name }) => {
    const isFirst = !names.has(name);
    names.add(name);
    return isFirst;
  });
}

/** `DAĞITIM YERLERİNE` above a distribution names nobody: lines count only where `isNamed`. */
function namedIn(addressee: CircularAddressee, isNamed: boolean): readonly NamedAddressee[] {
  const groups = addressee.kind === 'group' ? [addressee.group] : addressee.groups;
  const members = groups.flatMap((group) => group.members.map(({ name, address }) => ({ name, address })));
  if (addressee.kind === 'group' || groups.length > 0 || !isNamed || addressee.lines.length === 0) return members;
  return [{ name: addressee.lines.join(' '), address: null }];
}
