/** Writes into a circular's file the numbers that the register has given it; every other byte stays as it was. */

import { type Numbers, printSequence, type SequenceNumber } from '../circular/series.js';
import { type Checked, ofCircular } from '../diagnostic.js';
import { type CalendarDate, formatDate, parseDate } from '../language/dates.js';
import { type WorkspaceFinding, workspaceFinding } from './findings.js';
import { reasonOf } from './read-file.js';
import { pathInside } from './safe-path.js';
import { readIfThere, type Store, writeDurably } from './store/durable.js';
import { setKeys } from './yaml/edit.js';

/** What is to stand in a file. */
export interface NumbersToWrite {
  readonly file: string;
  readonly numbers: Numbers;
  /** ISO; written where the file has no `tarih:`. */
  readonly date: string;
  readonly hasDate: boolean;
}

/** A circular's text with these numbers in it. Reports one whose YAML cannot be edited safely. */
export function editNumbers(
  text: string,
  { numbers, date, hasDate }: NumbersToWrite,
): Checked<string, WorkspaceFinding> {
  const day = parseDate(date);
  const typed = Object.entries(numbers).map(
    ([key, number]) => [key, isOfYear(number, day) ? String(number.no) : printSequence(number)] as const,
  );
  const tarih = hasDate || day === null ? {} : { tarih: formatDate(day, 'gg.aa.yyyy') };
  return setKeys(text, { ...tarih, numara: Object.fromEntries(typed) }, 'circular');
}

/** Gives whether the file had to be changed. Reports a file that went, cannot be written, or whose YAML cannot be edited safely. */
export async function writeNumbers(
  store: Store,
  wanted: NumbersToWrite,
): Promise<Checked<'changed' | 'same', WorkspaceFinding>> {
  const { file } = wanted;
  const failed = (reason: string): Checked<never, WorkspaceFinding> => ({
    value: null,
    findings: [workspaceFinding('workspace/number-not-written', { file, reason }, null)],
  });
  try {
    const bytes = pathInside(store.root, file) === null ? null : await readIfThere(store, file);
    if (bytes === null) return failed('ENOENT');
    const text = bytes.toString('utf8');
    if (!Buffer.from(text).equals(bytes)) return failed('UTF-8');
    const edited = editNumbers(text, wanted);
    if (edited.value === null)
      return { value: null, findings: [...ofCircular(edited.findings, file), ...failed('YAML').findings] };
    if (edited.value === text) return { value: 'same', findings: [] };
    await writeDurably(store, file, edited.value);
    return { value: 'changed', findings: [] };
  } catch (error) {
    return failed(reasonOf(error));
  }
}

function isOfYear({ year, addendum }: SequenceNumber, day: CalendarDate | null): boolean {
  return addendum === undefined && year === day?.year;
}
