/** The circulars of a workspace as rules that compare them ask for them; what is looked up often is put in order once. */

import type { Circular } from '../circular/circular.js';

export interface Neighbours {
  readonly all: readonly Circular[];
  /** Another circular of the same year that says the same, but for white space. */
  readonly withBodyOf: (circular: Circular) => Circular | null;
}

export function neighboursAmong(all: readonly Circular[]): Neighbours {
  let byBody: ReadonlyMap<string, readonly Circular[]> | null = null;
  const sayingThat = (circular: Circular): readonly Circular[] => {
    byBody ??= groupByBody(all);
    return byBody.get(said(circular)) ?? [];
  };
  return {
    all,
    withBodyOf: (circular) => sayingThat(circular).find(({ file }) => file !== circular.file) ?? null,
  };
}

function groupByBody(all: readonly Circular[]): ReadonlyMap<string, readonly Circular[]> {
  const groups = new Map<string, Circular[]>();
  for (const circular of all) {
    const body = said(circular);
    const group = groups.get(body);
    if (group) group.push(circular);
    else groups.set(body, [circular]);
  }
  return groups;
}

function said({ body, date, file }: Circular): string {
  const year = date === null ? file.slice(0, 4) : String(date.year);
  return `${year} ${body.replace(/\s+/g, ' ').trim()}`;
}
