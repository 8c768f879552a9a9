/** Whether the references of a letter name a document: its number as it prints, and its date. */

import type { Numbers } from '../circular/series.js';
import { parseFormat } from '../circular/series-format.js';
import { formatDate, isoDate, parseDate } from '../language/dates.js';
import type { SeriesTable } from './ledger.js';

/** Of a document, by what a reference may know it. */
export interface Mentionable {
  readonly numbers: Numbers;
  /** ISO. */
  readonly date: string | null;
}

/** A bare number is in many letters; with the day of the document it is this one's. Spaces count for nothing. */
export function findMentions(
  references: readonly string[],
  { numbers, date }: Mentionable,
  series: SeriesTable,
): boolean {
  const day = date === null ? null : parseDate(date);
  if (day === null || references.length === 0) return false;
  const days = [
    formatDate(day, 'gg.aa.yyyy'),
    formatDate(day, 'gg/aa/yyyy'),
    formatDate(day, 'g Ay yyyy'),
    isoDate(day),
  ];
  const shapes = Object.entries(numbers).flatMap(([key, { year, no }]) => {
    const pads = parseFormat(series.get(key)?.format ?? '').flatMap((part) => ('digits' in part ? [part.digits] : []));
    const printed = String(no).padStart(Math.max(0, ...pads), '0');
    return [
      `${year}/${no}`,
      `${year}-${no}`,
      `${no}/${year}`,
      `${no} sayılı`,
      `${printed} sayılı`,
      `${printed} Nolu`,
      `${no} Nolu`,
    ];
  });
  return references.some((reference) => {
    const text = bare(reference);
    return days.some((each) => text.includes(bare(each))) && shapes.some((shape) => standsAlone(text, bare(shape)));
  });
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** `2019/14` does not stand in `2019/140`, nor in `12019/14`. */
function standsAlone(text: string, shape: string): boolean {
  for (let at = text.indexOf(shape); at !== -1; at = text.indexOf(shape, at + 1)) {
    if (!/\d/.test(text[at - 1] ?? '') && !/\d/.test(text[at + shape.length] ?? '')) return true;
  }
  return false;
}
