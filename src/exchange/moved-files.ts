/** Where the circulars lie whose numbers are to move: known by their numbers, also where they were renamed since. */

import type { Circular } from '../circular/circular.js';
import { contentDigest } from '../circular/circular-content.js';
import { isoDate } from '../language/dates.js';
import { type Ledger, numberKey, type SeriesTable } from '../register/ledger.js';
import type { MovedNumbers } from '../register/plan-rebase.js';

export interface MovingFiles {
  readonly circulars: readonly Circular[];
  /** What the side says that stays. */
  readonly kept: Ledger;
  readonly series: SeriesTable;
  /** Files that an earlier run was at when it died: some may hold their new numbers. */
  readonly underWay: ReadonlySet<string>;
}

/** The file of a document, by workspace name; null where it cannot be told, or is gone. */
export function fileOf(
  { from, file }: MovedNumbers,
  { circulars, kept, series, underWay }: MovingFiles,
): string | null {
  if (file === null) return null;
  const holding = circulars.filter(({ file: each, ...circular }) => {
    if (each === file && underWay.has(each)) return true;
    if (circular.state !== 'numbered') return false;
    const { numbers } = circular;
    return Object.entries(from).every(([key, number]) => {
      const own = numbers[key];
      return own !== undefined && numberKey(series, key, own) === numberKey(series, key, number);
    });
  });
  // The other side's document with these numbers is in a file too.
  const [key, number] = Object.entries(from)[0] ?? [];
  const other = key !== undefined && number !== undefined ? kept.owner(key, number) : null;
  const isOther = (circular: Circular) =>
    other !== null &&
    (circular.file === other.file ||
      contentDigest(circular.content, circular.date && isoDate(circular.date)) === other.content);
  const here = holding.find((each) => each.file === file && each.file !== other?.file);
  if (here) return here.file;
  const elsewhere = holding.filter((each) => !isOther(each));
  return elsewhere.length === 1 ? (elsewhere[0]?.file ?? null) : null;
}
