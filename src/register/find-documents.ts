/** A number as people write it → the documents of the register that have it. */

import type { NumberQuery } from '../circular/number-query.js';
import type { Numbers, SeriesKey } from '../circular/series.js';
import type { ArgsOf, Checked } from '../diagnostic.js';
import { type RegisterFinding, registerFinding, type registerFindings } from './findings.js';
import type { Ledger, RegisteredDocument } from './ledger.js';

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
): Checked<FoundDocument, RegisterFinding> {
  const found = ledger.documents
    .map((document) => ({ document, series: matching(document.numbers, query) }))
    .filter(({ series }) => series.length > 0);
  const [only, other] = found;
  if (only === undefined) return refused('register/no-such-number', { number: text });
  if (other === undefined) return { value: only, findings: [] };
  const series = [...new Set(found.flatMap((each) => each.series))];
  return refused('register/ambiguous-number', { number: text, series });
}

function matching(numbers: Numbers, { series, year, no, addendum }: NumberQuery): readonly SeriesKey[] {
  return Object.entries(numbers)
    .filter(
      ([key, number]) =>
        (series ?? key) === key &&
        (year ?? number.year) === number.year &&
        number.no === no &&
        (number.addendum ?? null) === addendum,
    )
    .map(([key]) => key);
}

type Refused = 'register/no-such-number' | 'register/ambiguous-number';

function refused<Code extends Refused>(
  code: Code,
  args: ArgsOf<typeof registerFindings, Code>,
): Checked<FoundDocument, RegisterFinding> {
  return { value: null, findings: [registerFinding(code, args, null)] };
}
