/** How much of a document was recognised: field by field against what it says. */

import { bodyMarkdown } from '../../src/import/body-markdown.js';
import type { ImportedLetter } from '../../src/import/import-letter.js';
import { formatDate } from '../../src/language/dates.js';
import type { Expected } from './documents.js';

export interface Scored {
  readonly field: keyof Expected;
  readonly isRight: boolean;
  readonly got: string;
}

export function score(expected: Expected, { letter, numbers }: ImportedLetter): readonly Scored[] {
  const body = bodyMarkdown(letter.body);
  const got: Required<{ [Key in keyof Expected]: unknown }> = {
    sayi: letter.number?.value ?? null,
    genelge: numbers.genelge?.no ?? null,
    tarih: letter.date && formatDate(letter.date.value, 'gg.aa.yyyy'),
    konu: letter.subject?.value ?? null,
    muhatap: letter.addressee.map(({ value }) => value),
    ilgi: letter.references.map(({ value }) => value),
    imza: letter.signers.map(({ value }) => [value.name, value.title]),
    ek: letter.enclosures.map(({ value }) => value),
    geregi: letter.forAction.map(({ value }) => value),
    bilgi: letter.forInformation.map(({ value }) => value),
    metin: body,
    ivedilik: letter.urgency,
  };
  const empty: Partial<Record<keyof Expected, unknown>> = {
    ilgi: [],
    ek: [],
    geregi: [],
    bilgi: [],
    imza: [],
    muhatap: [],
  };
  const fields = Object.keys(got) as (keyof Expected)[];
  return fields.map((field) => {
    const wanted = expected[field] ?? empty[field] ?? null;
    const [first, last] = expected.metin;
    const isRight =
      field === 'metin'
        ? body.startsWith(first) && body.endsWith(last)
        : JSON.stringify(got[field]) === JSON.stringify(wanted);
    return { field, isRight, got: JSON.stringify(got[field]) };
  });
}

/** The words of a text, whatever stands between them. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}
