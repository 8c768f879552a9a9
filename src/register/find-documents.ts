/** A number as people write it → the document of the register that has it. */

import { matchQuery, type NumberQuery, seriesElsewhere } from '../circular/number-query.js';
import type { Numbers, SeriesKey } from '../circular/series.js';
import type { Checked } from '../diagnostic.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import { type Ledger, type RegisteredDocument, type SeriesTable, showNumber } from './ledger.js';

export interface FoundDocument {
  readonly document: RegisteredDocument;
  /** The series by whose number it was found. */
  readonly series: readonly SeriesKey[];
}

/** The one document meant; `text` is the number as typed. Reports one that is not there or could be several. */
export function findDocument(
  query: NumberQuery,
  text: string,
  ledger: Ledger,
  known: SeriesTable,
): Checked<FoundDocument, RegisterFinding> {
  const found = ledger.documents
    .map((document) => ({ document, series: matchQuery(document.numbers, query, known) }))
    .filter(({ series }) => series.length > 0);
  const [only, other] = found;
  if (only === undefined) {
    const elsewhere = numbersElsewhere(
      ledger.documents.map(({ numbers }) => numbers),
      query,
    );
    return refused(registerFinding('register/no-such-number', { number: text, elsewhere }, null));
  }
  if (other === undefined) return { value: only, findings: [] };
  const series = [...new Set(found.flatMap((each) => each.series))];
  return refused(registerFinding('register/ambiguous-number', { number: text, series }, null));
}

const MOST_SUGGESTED = 3;

/** `genelge:2019/12`: where else the number is, for whoever left out the series. */
export function numbersElsewhere(all: readonly Numbers[], query: NumberQuery): readonly string[] {
  const shown = all.flatMap((numbers) =>
    seriesElsewhere(numbers, query).flatMap((key) => {
      const number = numbers[key];
      return number ? [showNumber(key, number)] : [];
    }),
  );
  return [...new Set(shown)].slice(0, MOST_SUGGESTED);
}

function refused(finding: RegisterFinding): Checked<FoundDocument, RegisterFinding> {
  return { value: null, findings: [finding] };
}
