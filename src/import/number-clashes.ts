/** Numbers of imported documents against those that are there: nothing is entered twice, and nothing passed over. */

import type { Circular } from '../circular/circular.js';
import type { Numbers } from '../circular/series.js';
import { type Ledger, numberKey, type SeriesTable, showNumber } from '../register/ledger.js';
import { type ImportFinding, importFinding } from './findings.js';

export interface NumberedDocument {
  /** As told. */
  readonly document: string;
  readonly numbers: Numbers;
}

export interface NumbersThere {
  readonly ledger: Ledger;
  readonly series: SeriesTable;
  readonly circulars: readonly Circular[];
}

/** One finding a document, for the first of its numbers that somebody has. */
export function clashesOf(
  documents: readonly NumberedDocument[],
  { ledger, series, circulars }: NumbersThere,
): readonly ImportFinding[] {
  const holders = new Map<string, string>();
  for (const circular of circulars) {
    const numbers = circular.state === 'numbered' ? circular.numbers : circular.given;
    for (const [key, number] of Object.entries(numbers)) holders.set(numberKey(series, key, number), circular.file);
  }
  return documents.flatMap(({ document, numbers }) => {
    for (const [key, number] of Object.entries(numbers)) {
      const own = numberKey(series, key, number);
      const owner = ledger.owner(key, number);
      const by = owner === null ? holders.get(own) : (owner.file ?? '');
      if (by !== undefined)
        return [importFinding('import/number-taken', { file: document, number: showNumber(key, number), by }, null)];
    }
    for (const [key, number] of Object.entries(numbers)) holders.set(numberKey(series, key, number), document);
    return [];
  });
}
