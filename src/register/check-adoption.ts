/** Numbers that a person gave and that are most likely a slip: they are entered only where he says that he means them. */

import { type CircularContentData, contentDigest } from '../circular/circular-content.js';
import { DOCUMENT_SERIES } from '../circular/decide-series.js';
import type { Numbers } from '../circular/series.js';
import { placeAt } from '../source.js';
import type { TypedNumbers } from './allocator.js';
import { type RegisterFinding, registerFinding } from './findings.js';
import { type Ledger, type RegisteredDocument, type SeriesTable, showNumber, showNumbers } from './ledger.js';

export interface Adoption extends TypedNumbers {
  readonly content: CircularContentData;
  /** Its document number was given on the command line. */
  readonly isGiven: boolean;
}

const IN_FILE = placeAt('circular', ['numara']);

export function checkAdoption(adoption: Adoption, ledger: Ledger, series: SeriesTable): readonly RegisterFinding[] {
  const { typed, isGiven } = adoption;
  const given = isGiven ? typed[DOCUMENT_SERIES] : undefined;
  if (given && series.get(DOCUMENT_SERIES)?.source === 'automatic') {
    const args = { number: showNumber(DOCUMENT_SERIES, given), series: DOCUMENT_SERIES };
    return [registerFinding('register/automatic-series', args, IN_FILE)];
  }
  const original = ledger.documents.find((document) => isCopyOf(adoption, document));
  if (original === undefined) return [];
  const args = { numbers: showNumbers(typed), original: showNumbers(original.numbers), file: original.file ?? '' };
  return [registerFinding('register/copied-number', args, IN_FILE)];
}

/** Last year's file under this year's date, its numbers kept: the same in every series, and the same words or name. */
function isCopyOf({ typed, file, content }: Adoption, document: RegisteredDocument): boolean {
  if (document.file === null || !areKept(typed, document.numbers)) return false;
  return stemOf(file) === stemOf(document.file) || saysTheSame(content, document);
}

function areKept(typed: Numbers, before: Numbers): boolean {
  const pairs = Object.entries(typed).map(([key, number]) => [number, before[key]] as const);
  return pairs.length > 0 && pairs.every(([own, other]) => other && own.no === other.no && own.year > other.year);
}

function saysTheSame(
  { tarih: _, ...content }: CircularContentData,
  { content: digest, date }: RegisteredDocument,
): boolean {
  return contentDigest(content, date) === digest;
}

function stemOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}
